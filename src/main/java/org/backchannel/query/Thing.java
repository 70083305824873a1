// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import org.backchannel.graph.Row;

/**
 * Something that has an id and a name.
 *
 * @param id its id
 * @param type person, organisation, contact, event (one that is no contact) or source
 * @param name its name or title
 */
public record Thing(String id, String type, String name) {

	static Thing of(Row row) {
		return new Thing(row.text("id"), row.text("type"), row.text("name"));
	}

}
