// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import org.backchannel.graph.Row;

/**
 * An event or a source by its title.
 *
 * @param id its id
 * @param title its title
 */
public record Titled(String id, String title) {

	static Titled of(Row row) {
		return new Titled(row.text("id"), row.text("title"));
	}

}
