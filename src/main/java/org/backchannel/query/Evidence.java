// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;
import java.util.Optional;

import org.backchannel.graph.Row;
import org.backchannel.model.Coded;
import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.Status;

/**
 * A report of an event with what it stands on: a row of {@code evidence}.
 *
 * @param report id of the report
 * @param source id of the source
 * @param title title of the source
 * @param outlet who published it; empty where unknown
 * @param published when it appeared
 * @param status what the report says of the event
 * @param quote the words, as they stand in the source
 * @param span where they stand; empty where the source has no text
 * @param attributedTo names of who said it first, then who relayed it; empty where the
 * source says it itself
 * @param attributionOpen what the text leaves open about that; empty for nothing
 * @param origin name of whoever the report goes back to; empty where it counts for none
 * @param date when the report says it was
 * @param dateText the words that date it; empty where none do
 * @param dateBasis how the date was found; empty where there is none
 * @param dateBecause the reason for an inferred date; empty where none is needed
 * @param grade Admiralty grade, as in {@code B2}; empty where not graded
 * @param confidence of a machine's report, 0 to 1; empty for an analyst's
 * @param madeBy who coded it
 * @param dossier the dossier that states it
 */
public record Evidence(String report, String source, String title, Optional<String> outlet, Edtf published,
		Status status, String quote, Optional<Span> span, List<String> attributedTo, Optional<String> attributionOpen,
		Optional<String> origin, Edtf date, Optional<String> dateText, Optional<DateBasis> dateBasis,
		Optional<String> dateBecause, Optional<String> grade, Optional<Double> confidence, String madeBy,
		String dossier) {

	/**
	 * Where words stand in a source's text.
	 *
	 * @param start where they begin, in code points from 0
	 * @param end where they end, exclusive
	 */
	public record Span(int start, int end) {

		static Optional<Span> of(Row row) {
			return (row.values().get("start") != null) ? Optional.of(new Span(row.count("start"), row.count("end")))
					: Optional.empty();
		}

	}

	static Evidence of(Row row) {
		return new Evidence(row.text("report"), row.text("source"), row.text("title"), row.optional("outlet"),
				row.date("published"), row.code(Status.class, "status"), row.text("quote"), Span.of(row),
				row.texts("attributedTo"), row.optional("attributionOpen"), row.optional("origin"), row.date("date"),
				row.optional("dateText"), row.optional("dateBasis").map((code) -> Coded.of(DateBasis.class, code)),
				row.optional("dateBecause"), row.optional("grade"), row.decimal("confidence"), row.text("madeBy"),
				row.text("dossier"));
	}

}
