// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.util.ArrayList;
import java.util.List;

import org.backchannel.model.DateBasis;
import org.backchannel.query.Evidence;
import org.backchannel.query.ReportDetails;

/** A report as plain text to be pasted elsewhere. */
final class Citation {

	private Citation() {
	}

	/**
	 * A citation.
	 * @param evidence the report
	 * @param document its source
	 * @return outlet, title, date and address, then the quote and who it is attributed
	 * to; what is not known is left out, a date that the source does not print is in
	 * brackets
	 */
	static String of(Evidence evidence, ReportDetails.Document document) {
		List<String> parts = new ArrayList<>();
		evidence.outlet().ifPresent((outlet) -> parts.add(outlet + "."));
		parts.add("“" + evidence.title() + "”.");
		if (!evidence.published().isUnknown()) {
			String date = DateWords.of(evidence.published());
			boolean printed = document.publishedBasis().filter((basis) -> basis == DateBasis.EXPLICIT).isPresent();
			parts.add(printed ? date + "." : "[" + date + "].");
		}
		document.url().ifPresent((url) -> parts.add("<" + url + ">"));
		String quote = "“" + evidence.quote().strip() + "”";
		String said = evidence.attributedTo().isEmpty() ? ""
				: " (attributed to " + String.join(", relayed by ", evidence.attributedTo()) + ")";
		return String.join(" ", parts) + "\n" + quote + said;
	}

}
