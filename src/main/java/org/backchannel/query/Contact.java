// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;
import java.util.Optional;

import org.backchannel.graph.Row;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Status;

/**
 * A contact of two sides: a row of {@code contacts-since}, {@code contact-timeline} and
 * {@code first-contact-since}.
 *
 * @param event id of the event
 * @param date when it was, or is said to be
 * @param certainty whether it was on or after the day that the question counts from, up
 * to its last day, and, of a first contact, the first
 * @param kind how they communicated
 * @param status what the reports together say of it
 * @param title its title
 * @param place city, else country; empty where no report says it
 * @param participants names of who took part, or is said not to have, each with its
 * principal
 * @param actors ids of the participants, in the same order
 * @param tie how the sides take part
 * @param reports number of its reports
 * @param sources number of sources that report it
 * @param origins number of independent origins of its reports
 */
public record Contact(String event, Edtf date, Certainty certainty, EventKind kind, Status status, String title,
		Optional<String> place, List<String> participants, List<String> actors, Tie tie, int reports, int sources,
		int origins) {

	static Contact of(Row row) {
		return new Contact(row.text("event"), row.date("date"), row.code(Certainty.class, "certainty"),
				row.code(EventKind.class, "kind"), row.code(Status.class, "status"), row.text("title"),
				row.optional("place"), row.texts("participants"), row.texts("actors"), row.code(Tie.class, "tie"),
				row.count("reports"), row.count("sources"), row.count("origins"));
	}

}
