// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.Cell;

/**
 * People and organisations stand where they can stand, and say of themselves what they
 * can say.
 */
class ActorTypes implements Rule {

	@Override
	public String code() {
		return "actor-type";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		for (IndexedDossier.ActorReference reference : dossier.actorReferences()) {
			Cell<String> id = reference.actor();
			ActorRow actor = dossier.actors().get(id.value());
			if (actor != null && actor.person() && reference.organisationFor() != null) {
				findings.add(id.place(), "'%s' is a person (%s); expected an organisation %s", id.value(),
						actor.id().place(), reference.organisationFor());
			}
		}
		for (ActorRow actor : dossier.dossier().actors()) {
			if (!dossier.isUnread(actor, "type")) {
				check(actor, dossier.isUnread(actor, "id") ? actor.name().value() : actor.id().value(), findings);
			}
		}
	}

	private static void check(ActorRow actor, String id, Findings findings) {
		if (!actor.person()) {
			actor.offices()
				.forEach((office) -> findings.add(office.title().place(),
						"'%s' is an organisation, and offices are held by people; give the office to the person who held it",
						id));
			return;
		}
		if (actor.kind() != null || actor.country() != null) {
			findings.add(actor.id().place(),
					"'%s' is a person; kind and country are said of organisations only; remove them", id);
		}
		IndexedDossier.ties(actor)
			.forEach((tie) -> findings.add(tie.organisation().place(),
					"'%s' is a person; only organisations are part or member of others; give the person an office",
					id));
	}

}
