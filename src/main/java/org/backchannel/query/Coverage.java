// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;
import java.util.Optional;

import org.backchannel.graph.Row;
import org.backchannel.model.Coded;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Status;

/**
 * What a source reports of an event: a row of {@code reported-by}.
 *
 * @param source id of the source
 * @param outlet name of who published it; empty where unknown
 * @param event id of the event
 * @param date when it was
 * @param kind what sort of event
 * @param title its title
 * @param says the statuses that this source's reports give it
 * @param status what all reports together say of it
 * @param reports number of this source's reports of it
 * @param alone whether no other outlet reports it
 * @param others ids of the other sources that report it
 * @param quote the first of this source's quotes about it
 */
public record Coverage(String source, Optional<String> outlet, String event, Edtf date, EventKind kind, String title,
		List<Status> says, Status status, int reports, boolean alone, List<String> others, String quote) {

	static Coverage of(Row row) {
		return new Coverage(row.text("source"), row.optional("outlet"), row.text("event"), row.date("date"),
				row.code(EventKind.class, "kind"), row.text("title"),
				row.texts("says").stream().map((code) -> Coded.of(Status.class, code)).toList(),
				row.code(Status.class, "status"), row.count("reports"), row.flag("alone"), row.texts("others"),
				row.text("quote"));
	}

}
