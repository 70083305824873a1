// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;

import org.backchannel.graph.Row;
import org.backchannel.model.Edtf;
import org.backchannel.model.Status;

/**
 * How well an event is confirmed: a row of {@code corroboration}.
 *
 * @param event id of the event
 * @param title its title
 * @param date when it was
 * @param status what the reports together say of it
 * @param reports number of its reports
 * @param sources number of sources that report it
 * @param origins number of independent origins of its reports
 * @param originNames who they are
 * @param sides names of the principals that took part
 * @param bothSides whether at least two of these sides are origins themselves
 */
public record Corroboration(String event, String title, Edtf date, Status status, int reports, int sources, int origins,
		List<String> originNames, List<String> sides, boolean bothSides) {

	static Corroboration of(Row row) {
		return new Corroboration(row.text("event"), row.text("title"), row.date("date"),
				row.code(Status.class, "status"), row.count("reports"), row.count("sources"), row.count("origins"),
				row.texts("originNames"), row.texts("sides"), row.flag("bothSides"));
	}

}
