// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;

import org.backchannel.graph.Row;
import org.backchannel.model.Coded;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Status;

/**
 * A contact that rests on one origin: a row of {@code single-source}.
 *
 * @param event id of the event
 * @param date when it was
 * @param kind how they communicated
 * @param status what the reports together say of it
 * @param title its title
 * @param participants names of who took part, each with its principal
 * @param actors ids of the participants, in the same order
 * @param reports number of its reports
 * @param sources number of sources that repeat it
 * @param origin id of the one origin
 * @param originName its name; of a source without an outlet its title
 * @param voice who the origin is
 */
public record SingleSourced(String event, Edtf date, EventKind kind, Status status, String title,
		List<String> participants, List<String> actors, int reports, int sources, String origin, String originName,
		Voice voice) {

	/** Who an origin is to an event. */
	public enum Voice implements Coded {

		/** It took part itself. */
		SIDE("side"),
		/** An outlet, an agency or a text says it. */
		MEDIA("media"),
		/** Somebody else. */
		OTHER("other");

		private final String code;

		Voice(String code) {
			this.code = code;
		}

		@Override
		public String code() {
			return this.code;
		}

	}

	static SingleSourced of(Row row) {
		return new SingleSourced(row.text("event"), row.date("date"), row.code(EventKind.class, "kind"),
				row.code(Status.class, "status"), row.text("title"), row.texts("participants"), row.texts("actors"),
				row.count("reports"), row.count("sources"), row.text("origin"), row.text("originName"),
				row.code(Voice.class, "voice"));
	}

}
