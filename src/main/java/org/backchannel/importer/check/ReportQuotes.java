// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import org.backchannel.reader.dossier.ReportRow;

/**
 * A report's quote stands in the text of its source.
 */
class ReportQuotes implements Rule {

	@Override
	public String code() {
		return "quote-not-in-text";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		for (ReportRow report : dossier.dossier().reports()) {
			dossier.goOn();
			String quote = report.quote().value();
			if (quote.isEmpty()) {
				continue;
			}
			dossier.withText(report.source())
				.filter((source) -> !dossier.text(source).holds(quote))
				.ifPresent((source) -> findings.add(report.quote().place(), "the quote does not stand in '%s'; %s",
						source.id().value(), Passages.nearest(source, dossier.text(source), quote)));
		}
	}

}
