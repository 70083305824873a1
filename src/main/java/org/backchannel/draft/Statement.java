// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.draft;

import java.util.List;

import org.backchannel.extract.Article;
import org.backchannel.extract.FoundContact;
import org.backchannel.extract.FoundReport;
import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.Status;
import org.backchannel.reader.dossier.Cell;
import org.backchannel.reader.dossier.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * One report of a contact as a row.
 *
 * @param contact the contact
 * @param report what one speaker says of it
 * @param article where
 * @param cells of the article
 */
record Statement(FoundContact contact, FoundReport report, Article article, Cells cells) {

	ReportRow row(String event, String source, List<ReportRow.Participant> participants,
			List<Cell<String>> attributedTo) {
		Edtf date = this.report.date();
		boolean early = this.report.status() == Status.HELD
				&& this.article.published().latest().isBefore(date.earliest());
		String note = early ? "The reader made it %s, which is after the day of publication.".formatted(date) : null;
		Edtf kept = early ? Edtf.UNKNOWN : date;
		DateBasis basis = basis(kept);
		return new ReportRow(this.cells.place(), this.cells.of(event), this.cells.of(source), this.contact.kind(),
				this.report.status(), kept, this.cells.words(this.report.dateText()), basis,
				(basis == DateBasis.INFERRED) ? "The reader took it from elsewhere in the article." : null, null,
				this.contact.place(), participants, attributedTo, null, this.cells.of(this.report.quote().text()), null,
				null, confidence(), null, note);
	}

	private @Nullable DateBasis basis(Edtf kept) {
		if (kept.isUnknown()) {
			return null;
		}
		return (this.report.dateBasis() != null) ? this.report.dateBasis() : DateBasis.INFERRED;
	}

	/** In hundredths: the reader is not surer of its sureness than that. */
	private double confidence() {
		return Math.round(Math.clamp(this.report.confidence(), 0, 1) * 100) / 100.0;
	}

}
