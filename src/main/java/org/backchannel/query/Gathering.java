// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;

import org.backchannel.graph.Row;

/**
 * An event with the actors whom it ties together.
 *
 * @param event the event
 * @param kind what sort of event
 * @param date when it was, as EDTF
 * @param status what its reports together say of it
 * @param actors who took part, or is said not to have; empty where nobody is named
 */
public record Gathering(Thing event, String kind, String date, String status, List<Thing> actors) {

	static Gathering of(Row row) {
		return new Gathering(Thing.of(row), row.text("kind"), row.text("date"), row.text("status"),
				row.rows("actors").stream().map(Thing::of).toList());
	}

}
