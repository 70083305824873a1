// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.Optional;

import org.backchannel.graph.Row;
import org.backchannel.model.Coded;

/**
 * Where words stand: a row of {@code backchannel find}.
 *
 * @param kind in what
 * @param id of the person, organisation, event or source; of a quote, of the event that
 * it is about
 * @param name name or title of that
 * @param snippet the passages in which the words stand, the words between {@code »} and
 * {@code «}
 * @param source id of the source of a quote; empty for others
 * @param score how well it fits, higher is better; to be compared within one answer only
 * @param report id of the report that holds a quote; empty for others
 */
public record Found(Kind kind, String id, String name, String snippet, Optional<String> source, double score,
		Optional<String> report) {

	/** In what words were found. */
	public enum Kind implements Coded {

		/** In the names of a person. */
		PERSON("person"),
		/** In the names of an organisation. */
		ORGANISATION("organisation"),
		/** In the title or the place of an event. */
		EVENT("event"),
		/** In the quote of a report. */
		QUOTE("quote"),
		/** In the title or the text of a source. */
		SOURCE("source");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		@Override
		public String code() {
			return this.code;
		}

	}

	static Found of(Row row) {
		return new Found(row.code(Kind.class, "kind"), row.text("id"), row.text("name"), row.text("snippet"),
				row.optional("source"), row.decimal("score").orElse(0.0), row.optional("report"));
	}

}
