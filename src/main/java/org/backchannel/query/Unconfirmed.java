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
 * A contact of which nobody says that it was held: a row of {@code unconfirmed}.
 *
 * @param event id of the event
 * @param date when it was to be or is said to have been
 * @param kind how they were to communicate
 * @param status what the reports together say of it
 * @param title its title
 * @param place city, else country; empty where no report says it
 * @param participants names of who was to take part, each with its principal
 * @param actors ids of the participants, in the same order
 * @param said the statuses that its reports give it
 * @param reports number of its reports
 * @param origins number of independent origins of its reports
 * @param became what it is tied to as its plan; empty for nothing
 */
public record Unconfirmed(String event, Edtf date, EventKind kind, Status status, String title, Optional<String> place,
		List<String> participants, List<String> actors, List<Status> said, int reports, int origins,
		Optional<Became> became) {

	/**
	 * What became of a plan.
	 *
	 * @param event id of the later event
	 * @param date when that was
	 * @param status {@code HELD} where it was held or goes on, else its status
	 */
	public record Became(String event, Edtf date, Status status) {
	}

	static Unconfirmed of(Row row) {
		Optional<Became> became = row.optional("became")
			.map((event) -> new Became(event, row.date("becameDate"), row.code(Status.class, "outcome")));
		return new Unconfirmed(row.text("event"), row.date("date"), row.code(EventKind.class, "kind"),
				row.code(Status.class, "status"), row.text("title"), row.optional("place"), row.texts("participants"),
				row.texts("actors"), row.texts("said").stream().map((code) -> Coded.of(Status.class, code)).toList(),
				row.count("reports"), row.count("origins"), became);
	}

}
