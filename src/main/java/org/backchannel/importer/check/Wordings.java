// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import java.util.List;

import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.Cell;
import org.backchannel.reader.dossier.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * Names, offices and dates that are given in a source's words stand in its text.
 */
class Wordings implements Rule {

	@Override
	public String code() {
		return "words-not-in-text";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		for (ReportRow report : dossier.dossier().reports()) {
			dossier.goOn();
			List<Cell<String>> source = List.of(report.source());
			check("date-text", report.dateText(), source, dossier, findings);
			for (ReportRow.Participant participant : report.participants()) {
				check("as", participant.as(), source, dossier, findings);
				check("office", participant.office(), source, dossier, findings);
			}
		}
		for (ActorRow actor : dossier.dossier().actors()) {
			dossier.goOn();
			for (ActorRow.Alias alias : actor.aliases()) {
				boolean own = !alias.basis().isMissing();
				check("the alias", alias.name(), own ? alias.basis().sources() : List.of(), dossier, findings);
			}
		}
	}

	private static void check(String what, @Nullable Cell<String> words, List<Cell<String>> sources,
			IndexedDossier dossier, Findings findings) {
		if (words == null || words.value().isEmpty()) {
			return;
		}
		for (Cell<String> id : sources) {
			dossier.withText(id)
				.filter((source) -> !dossier.text(source).holds(words.value()))
				.ifPresent((source) -> findings.add(words.place(), "%s: '%s' does not stand in '%s'; %s", what,
						words.value(), source.id().value(),
						Passages.nearest(source, dossier.text(source), words.value())));
		}
	}

}
