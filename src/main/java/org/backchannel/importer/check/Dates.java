// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import org.backchannel.model.Edtf;
import org.backchannel.model.Place;
import org.backchannel.model.Status;
import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.Cell;
import org.backchannel.reader.dossier.ReportRow;
import org.backchannel.reader.dossier.SourceRow;

/**
 * Nothing ends before it begins, and nothing is reported as held before it was.
 */
class Dates implements Rule {

	@Override
	public String code() {
		return "impossible-date";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		for (ActorRow actor : dossier.dossier().actors()) {
			actor.offices()
				.forEach((office) -> check(office.from(), office.to(), office.title().place(),
						"the office '%s'".formatted(office.title().value()), findings));
			IndexedDossier.ties(actor)
				.forEach((tie) -> check(tie.from(), tie.to(), tie.organisation().place(),
						"the tie to '%s'".formatted(tie.organisation().value()), findings));
		}
		dossier.dossier().reports().forEach((report) -> check(report, dossier, findings));
	}

	private static void check(Edtf from, Edtf to, Place place, String what, Findings findings) {
		if (to.latest().isBefore(from.earliest())) {
			findings.add(place, "%s ends (%s) before it begins (%s); correct one of them", what, to, from);
		}
	}

	private static void check(ReportRow report, IndexedDossier dossier, Findings findings) {
		SourceRow source = dossier.sources().get(report.source().value());
		if (source != null && report.status() == Status.HELD && !dossier.isUnread(report, "status")
				&& source.published().latest().isBefore(report.date().earliest())) {
			Cell<String> at = report.event();
			findings.add(at.place(), "%s held on %s, but its source appeared on %s; correct one of them, or the status",
					at.value().isEmpty() ? "the event" : "'" + at.value() + "'", report.date(), source.published());
		}
	}

}
