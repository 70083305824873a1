// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;
import java.util.Optional;

import org.backchannel.graph.Row;
import org.backchannel.model.Edtf;
import org.backchannel.model.Status;

/**
 * What stands on a source.
 *
 * @param publishedBecause the reason for an inferred date of publication; empty for none
 * @param outlets who published it; empty where unknown
 * @param credits the agencies that it credits
 * @param copyOf the sources of which it is a copy
 * @param copies its own copies, the first fifty
 * @param dossiers ids of the dossiers that declare it
 * @param quotes what it reports, in the order of its text
 */
public record SourceProfile(Optional<String> publishedBecause, List<Named> outlets, List<Named> credits,
		List<Titled> copyOf, List<Titled> copies, List<String> dossiers, Some<Quoted> quotes) {

	/**
	 * A report of a source.
	 *
	 * @param report id of the report
	 * @param event what it is about
	 * @param date when that was
	 * @param status what the report says of it
	 * @param quote the words
	 * @param span where they stand; empty where the source has no text
	 * @param madeBy who coded it
	 * @param attributedTo names of who said it first, then who relayed it; empty where
	 * the source says it itself
	 */
	public record Quoted(String report, Titled event, Edtf date, Status status, String quote,
			Optional<Evidence.Span> span, String madeBy, List<String> attributedTo) {

		static Quoted of(Row row) {
			return new Quoted(row.text("id"), new Titled(row.text("event"), row.text("title")), row.date("date"),
					row.code(Status.class, "status"), row.text("quote"), Evidence.Span.of(row), row.text("madeBy"),
					row.texts("attributedTo"));
		}

	}

	static SourceProfile of(Row row, Some<Quoted> quotes) {
		return new SourceProfile(row.optional("publishedBecause"), row.rows("outlets").stream().map(Named::of).toList(),
				row.rows("credits").stream().map(Named::of).toList(),
				row.rows("copyOf").stream().map(Titled::of).toList(),
				row.rows("copies").stream().map(Titled::of).toList(), row.texts("dossiers"), quotes);
	}

}
