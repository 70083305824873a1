// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;
import java.util.Optional;

import org.backchannel.graph.Row;
import org.backchannel.model.Coded;
import org.backchannel.model.Edtf;

/**
 * Who held an office on a day, as far as is known: a row of {@code offices-at}.
 *
 * @param person id of who held it
 * @param name the person's name
 * @param title what the office is called
 * @param organisation id of the organisation whose office it is
 * @param organisationName its name
 * @param knowledge how far it is known
 * @param basis what that stands on, in words
 * @param before date of the nearest thing known before the day; empty for none
 * @param after date of the nearest thing known after it; empty for none
 * @param events ids of the events of that day, or perhaps of that day, in whose reports
 * the person bears the office
 * @param sources ids of the sources that know of the office at any time
 */
public record OfficeHolder(String person, String name, String title, String organisation, String organisationName,
		Knowledge knowledge, String basis, Optional<Edtf> before, Optional<Edtf> after, List<String> events,
		List<String> sources) {

	/** How far it is known that somebody held an office on a day. */
	public enum Knowledge implements Coded {

		/** A report of that day, or a source's dates, say so. */
		ATTESTED("attested"),
		/** From what is known around that day. */
		INFERRED("inferred"),
		/** The office was held at some time, and nothing tells of that day. */
		UNKNOWN("unknown");

		private final String code;

		Knowledge(String code) {
			this.code = code;
		}

		@Override
		public String code() {
			return this.code;
		}

	}

	static OfficeHolder of(Row row) {
		return new OfficeHolder(row.text("person"), row.text("name"), row.text("title"), row.text("organisation"),
				row.text("organisationName"), row.code(Knowledge.class, "certainty"), row.text("basis"),
				row.optional("before").map(Edtf::parse), row.optional("after").map(Edtf::parse), row.texts("events"),
				row.texts("sources"));
	}

}
