// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;
import java.util.Optional;

import org.backchannel.graph.Row;
import org.backchannel.model.Coded;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Level;

/**
 * A claim that there was no contact before, with one contact that stands against it, if
 * any: a row of {@code first-claims}.
 *
 * @param claim id of the event that the claim is about
 * @param title its title
 * @param date the time that it speaks of
 * @param parties ids of the two sides, sorted
 * @param kinds the kinds of contact that it denies; empty for all
 * @param level between whom
 * @param from date or event from which it counts; empty where it counts from its own date
 * @param until date or event up to which it counts; empty where it counts to its own date
 * @param quote the words of the claim
 * @param source id of the source in which they stand
 * @param attributedTo names of who said it first, then who relayed it; empty where the
 * source says it itself
 * @param verdict what all that stands against the claim makes of it
 * @param against a contact that stands against it; empty where nothing does
 */
public record FirstClaim(String claim, String title, Edtf date, List<String> parties, List<EventKind> kinds,
		Level level, Optional<String> from, Optional<String> until, String quote, String source,
		List<String> attributedTo, Verdict verdict, Optional<Against> against) {

	/** What becomes of a claim. */
	public enum Verdict implements Coded {

		/** A contact was inside its time and scope. */
		CONTRADICTED("contradicted"),
		/** A contact may have been inside its time. */
		POSSIBLY_CONTRADICTED("possibly-contradicted"),
		/** No contact that is known stands against it. */
		UNCHALLENGED("unchallenged");

		private final String code;

		Verdict(String code) {
			this.code = code;
		}

		@Override
		public String code() {
			return this.code;
		}

	}

	/**
	 * A contact inside the time and scope of a claim.
	 *
	 * @param event id of the contact
	 * @param title its title
	 * @param date when it was
	 * @param certainty whether dates leave open that it was inside
	 * @param tie whether the parties had it, or a member for itself, which contradicts
	 * nothing
	 * @param quote the words that report it
	 * @param source id of the source in which they stand
	 */
	public record Against(String event, String title, Edtf date, Certainty certainty, Tie tie, String quote,
			String source) {
	}

	static FirstClaim of(Row row) {
		Optional<Against> against = row.optional("against")
			.map((event) -> new Against(event, row.text("againstTitle"), row.date("againstDate"),
					row.code(Certainty.class, "certainty"), row.code(Tie.class, "tie"), row.text("againstQuote"),
					row.text("againstSource")));
		return new FirstClaim(row.text("claim"), row.text("title"), row.date("date"), row.texts("parties"),
				row.texts("kinds").stream().map((code) -> Coded.of(EventKind.class, code)).toList(),
				row.code(Level.class, "level"), row.optional("from"), row.optional("until"), row.text("quote"),
				row.text("source"), row.texts("attributedTo"), row.code(Verdict.class, "verdict"), against);
	}

}
