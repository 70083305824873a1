// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.backchannel.model.EventKind;
import org.backchannel.reader.dossier.Cell;
import org.backchannel.reader.dossier.ReportRow;

/**
 * It takes two to communicate, and nobody takes part twice. An alliance can hold a summit
 * of its own.
 */
class Participants implements Rule {

	@Override
	public String code() {
		return "participants";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		for (ReportRow report : dossier.dossier().reports()) {
			if (!dossier.isUnread(report, "participants")) {
				count(report, findings);
			}
			Set<List<String>> seen = new HashSet<>();
			for (ReportRow.Participant participant : report.participants()) {
				Cell<String> actor = participant.actor();
				Cell<String> actsFor = participant.actsFor();
				if (!dossier.isUnread(participant, "actor", "acts-for")
						&& !seen.add(List.of(actor.value(), (actsFor != null) ? actsFor.value() : ""))) {
					findings.add(actor.place(), "'%s' takes part twice; keep one", actor.value());
				}
			}
		}
	}

	private static void count(ReportRow report, Findings findings) {
		int count = report.participants().size();
		if (report.kind().isContact() && count < least(report.kind())) {
			findings.add(report.place(), "a %s of %s; name the people, or else the sides that communicate",
					report.kind().code(), (count == 0) ? "nobody" : "one participant");
		}
		else if (report.scope() != null && count < 2) {
			findings.add(report.place(),
					"a scope with %s; name the two sides at least between which there were no contacts",
					(count == 0) ? "no participant" : "one participant");
		}
	}

	private static int least(EventKind kind) {
		return (kind == EventKind.SUMMIT) ? 1 : 2;
	}

}
