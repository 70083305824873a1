// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import org.backchannel.graph.Row;
import org.backchannel.model.Coded;
import org.backchannel.model.Edtf;

/**
 * Two reports that do not go together: a row of {@code contradictions}.
 *
 * @param type what is contradictory
 * @param certainty whether dates leave it open
 * @param event id of the event that took place, or whose reports differ
 * @param title its title
 * @param date when it was
 * @param quote the words of one side
 * @param source id of the source in which they stand
 * @param against id of the event that the other words are about
 * @param againstQuote the words of the other side
 * @param againstSource id of the source in which they stand
 * @param sameSource whether a source reports both
 * @param reason what does not go together
 */
public record Contradiction(Type type, Certainty certainty, String event, String title, Edtf date, String quote,
		String source, String against, String againstQuote, String againstSource, boolean sameSource, String reason) {

	/** What is contradictory. */
	public enum Type implements Coded {

		/** One says that it was held, the other that there was none. */
		HELD_AGAINST_DENIED("held-against-denied"),
		/** The dates of two reports of an event do not meet. */
		DATES("dates"),
		/** Two reports name different heads of one side. */
		HEADS("heads"),
		/** No contradiction: a member of one side had a contact, for itself. */
		MEMBER_CONTACT("member-contact");

		private final String code;

		Type(String code) {
			this.code = code;
		}

		@Override
		public String code() {
			return this.code;
		}

	}

	static Contradiction of(Row row) {
		return new Contradiction(row.code(Type.class, "type"), row.code(Certainty.class, "certainty"),
				row.text("event"), row.text("title"), row.date("date"), row.text("quote"), row.text("source"),
				row.text("against"), row.text("againstQuote"), row.text("againstSource"), row.flag("sameSource"),
				row.text("reason"));
	}

}
