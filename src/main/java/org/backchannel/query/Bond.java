// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import org.backchannel.graph.Row;

/**
 * Two actors who were in contact.
 *
 * @param one the id of one
 * @param other the id of the other
 * @param contacts number of their contacts, at least 1
 */
public record Bond(String one, String other, int contacts) {

	static Bond of(Row row) {
		return new Bond(row.text("one"), row.text("other"), row.count("contacts"));
	}

}
