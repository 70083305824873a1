// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import org.backchannel.model.Suggestions;
import org.backchannel.reader.dossier.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Every source that is named by id is declared.
 */
class KnownSources implements Rule {

	@Override
	public String code() {
		return "unknown-source";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		dossier.forEachBasis((fact, basis) -> basis.sources().forEach((source) -> check(source, dossier, findings)));
		dossier.dossier().sources().forEach((source) -> check(source.reproduces(), dossier, findings));
		dossier.dossier().reports().forEach((report) -> {
			check(report.source(), dossier, findings);
			check(report.dateSource(), dossier, findings);
		});
	}

	private static void check(@Nullable Cell<String> id, IndexedDossier dossier, Findings findings) {
		if (id != null && dossier.isUnknown("sources", id.value(), dossier.sources().keySet())) {
			findings.add(id.place(), "no source '%s'%s", id.value(),
					Suggestions.hint(id.value(), dossier.sources().keySet()));
		}
	}

}
