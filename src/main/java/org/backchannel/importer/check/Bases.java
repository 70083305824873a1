// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import org.backchannel.model.Place;
import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.Basis;
import org.backchannel.reader.dossier.EventRow;

/**
 * No background fact without a source or a reason.
 */
class Bases implements Rule {

	@Override
	public String code() {
		return "no-basis";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		for (ActorRow actor : dossier.dossier().actors()) {
			String id = dossier.isUnread(actor, "id") ? actor.name().value() : actor.id().value();
			check(actor, actor.basis(), actor.id().place(), "the name of '%s'".formatted(id), dossier, findings);
			for (ActorRow.Office office : actor.offices()) {
				check(office, office.basis(), office.title().place(),
						"the office '%s'".formatted(office.title().value()), dossier, findings);
			}
			for (ActorRow.Tie tie : IndexedDossier.ties(actor)) {
				check(tie, tie.basis(), tie.organisation().place(),
						"the tie of '%s' to '%s'".formatted(id, tie.organisation().value()), dossier, findings);
			}
		}
		for (EventRow event : dossier.dossier().events()) {
			EventRow.PlannedAs planned = event.plannedAs();
			if (planned != null) {
				check(planned, planned.basis(), planned.event().place(),
						"that '%s' was planned as '%s'".formatted(event.id().value(), planned.event().value()), dossier,
						findings);
			}
		}
	}

	private static void check(Object fact, Basis basis, Place place, String what, IndexedDossier dossier,
			Findings findings) {
		if (basis.isMissing() && !dossier.isUnread(fact, "source", "inferred")) {
			findings.add(place,
					"%s stands on nothing; add 'source:' with a source's id, or 'inferred:' with the reason", what);
		}
	}

}
