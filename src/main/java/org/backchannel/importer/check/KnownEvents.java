// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import org.backchannel.model.Edtf;
import org.backchannel.model.Suggestions;
import org.backchannel.reader.dossier.Cell;
import org.backchannel.reader.dossier.EventRow;
import org.backchannel.reader.dossier.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * Every event that is named by id is declared; what bounds a scope is an event or a date.
 */
class KnownEvents implements Rule {

	@Override
	public String code() {
		return "unknown-event";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		for (EventRow event : dossier.dossier().events()) {
			EventRow.PlannedAs planned = event.plannedAs();
			if (planned != null) {
				check(planned.event(), dossier, findings);
			}
		}
		for (ReportRow report : dossier.dossier().reports()) {
			check(report.event(), dossier, findings);
			ReportRow.Scope scope = report.scope();
			if (scope != null) {
				checkBound(scope.from(), dossier, findings);
				checkBound(scope.until(), dossier, findings);
			}
		}
	}

	private static void check(Cell<String> id, IndexedDossier dossier, Findings findings) {
		if (isUnknown(id, dossier)) {
			findings.add(id.place(), "no event '%s'%s", id.value(), hint(id, dossier));
		}
	}

	private static void checkBound(@Nullable Cell<String> bound, IndexedDossier dossier, Findings findings) {
		if (bound != null && isUnknown(bound, dossier) && Edtf.tryParse(bound.value()).isEmpty()) {
			findings.add(bound.place(), "'%s' is neither a date (EDTF, as in 2014 or 2017-03-03) nor an event's id%s",
					bound.value(), hint(bound, dossier));
		}
	}

	private static boolean isUnknown(Cell<String> id, IndexedDossier dossier) {
		return dossier.isUnknown("events", id.value(), dossier.events().keySet());
	}

	private static String hint(Cell<String> id, IndexedDossier dossier) {
		return Suggestions.hint(id.value(), dossier.events().keySet());
	}

}
