// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.ReportRow;

/**
 * A machine says how sure it is; an analyst grades.
 */
class Grades implements Rule {

	@Override
	public String code() {
		return "grades";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		String madeBy = dossier.dossier().madeBy();
		if (madeBy.isEmpty()) {
			return;
		}
		boolean analyst = madeBy.equals(Dossier.ANALYST);
		for (ReportRow report : dossier.dossier().reports()) {
			if (analyst && report.confidence() != null) {
				findings.add(report.place(),
						"'confidence' is for machines; an analyst gives 'reliability' (A to F) and 'credibility' (1 to 6)");
			}
			if (!analyst && (report.reliability() != null || report.credibility() != null)) {
				findings.add(report.place(),
						"'reliability' and 'credibility' are an analyst's grades; '%s' gives 'confidence' (0 to 1)",
						madeBy);
			}
		}
	}

}
