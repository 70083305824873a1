// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.Optional;

import org.backchannel.graph.Row;

/**
 * An actor by its name.
 *
 * @param id its id
 * @param name its usual name
 * @param person whether it is a person rather than an organisation
 */
public record Named(String id, String name, boolean person) {

	static Named of(Row row) {
		return new Named(row.text("id"), row.text("name"), row.flag("person"));
	}

	static Optional<Named> optional(Row row, String column) {
		return (row.values().get(column) != null) ? Optional.of(of(row.row(column))) : Optional.empty();
	}

}
