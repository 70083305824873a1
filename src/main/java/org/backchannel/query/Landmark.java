// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import org.backchannel.graph.Row;
import org.backchannel.model.Edtf;

/**
 * An event that a question counts from, or may.
 *
 * @param id the event's id
 * @param title its title
 * @param date when it was
 * @param asked whether the question counts from it
 */
public record Landmark(String id, String title, Edtf date, boolean asked) {

	static Landmark of(Row row) {
		return new Landmark(row.text("id"), row.text("name"), row.date("date"), row.flag("asked"));
	}

}
