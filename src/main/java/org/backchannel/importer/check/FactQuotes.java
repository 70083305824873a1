// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.Basis;
import org.backchannel.reader.dossier.Cell;

/**
 * The quote of a background fact stands in the text of its first source.
 */
class FactQuotes implements Rule {

	@Override
	public String code() {
		return "fact-quote-not-in-text";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		dossier.forEachBasis((fact, basis) -> {
			if (fact instanceof ActorRow) {
				dossier.goOn();
			}
			if (!dossier.isUnread(fact, "source")) {
				check(basis, dossier, findings);
			}
		});
	}

	private static void check(Basis basis, IndexedDossier dossier, Findings findings) {
		Cell<String> quote = basis.quote();
		if (quote == null) {
			return;
		}
		if (basis.sources().isEmpty()) {
			findings.add(quote.place(), "a quote without source; add 'source:' with the id of the source it is from");
			return;
		}
		dossier.withText(basis.sources().getFirst())
			.filter((source) -> !dossier.text(source).holds(quote.value()))
			.ifPresent((source) -> findings.add(quote.place(), "the quote does not stand in '%s'; %s",
					source.id().value(), Passages.nearest(source, dossier.text(source), quote.value())));
	}

}
