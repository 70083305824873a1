// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;
import java.util.Optional;

import org.backchannel.graph.Row;
import org.backchannel.model.Edtf;
import org.backchannel.model.Status;

/**
 * What an event was planned as, or what was planned as it.
 *
 * @param plan whether this is the plan, and the event what came of it
 * @param event id of the other event
 * @param title its title
 * @param date when it was, or is said to be
 * @param status what the reports together say of it
 * @param inferred why the two belong together, where no source says so
 * @param sources ids of the sources that say so
 */
public record EventPlan(boolean plan, String event, String title, Edtf date, Status status, Optional<String> inferred,
		List<String> sources) {

	static EventPlan of(Row row) {
		return new EventPlan(row.flag("plan"), row.text("id"), row.text("title"), row.date("date"),
				row.code(Status.class, "status"), row.optional("inferred"), row.texts("sources"));
	}

}
