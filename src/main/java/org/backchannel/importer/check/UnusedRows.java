// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import java.util.HashSet;
import java.util.Set;

import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.EventRow;

/**
 * Every event is reported, and every actor is mentioned or has a source.
 */
class UnusedRows implements Rule {

	@Override
	public String code() {
		return "unused";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		if (!dossier.dossier().unread().isEmpty()) {
			return;
		}
		Set<String> reported = new HashSet<>();
		dossier.dossier().reports().forEach((report) -> reported.add(report.event().value()));
		for (EventRow event : dossier.dossier().events()) {
			if (!reported.contains(event.id().value())) {
				findings.add(event.id().place(),
						"no report says anything of the event '%s'; add one, or remove the event", event.id().value());
			}
		}
		Set<String> mentioned = new HashSet<>();
		dossier.actorReferences().forEach((reference) -> mentioned.add(reference.actor().value()));
		for (ActorRow actor : dossier.dossier().actors()) {
			if (!mentioned.contains(actor.id().value()) && actor.basis().sources().isEmpty()) {
				findings.add(actor.id().place(), "nothing mentions the actor '%s', and no source does; remove it",
						actor.id().value());
			}
		}
	}

}
