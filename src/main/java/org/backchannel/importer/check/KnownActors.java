// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import org.backchannel.model.Suggestions;
import org.backchannel.reader.dossier.Cell;

/**
 * Every actor that is named by id is declared.
 */
class KnownActors implements Rule {

	@Override
	public String code() {
		return "unknown-actor";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		for (IndexedDossier.ActorReference reference : dossier.actorReferences()) {
			Cell<String> id = reference.actor();
			if (dossier.isUnknown("actors", id.value(), dossier.actors().keySet())) {
				findings.add(id.place(), "no actor '%s'%s", id.value(),
						Suggestions.hint(id.value(), dossier.actors().keySet()));
			}
		}
	}

}
