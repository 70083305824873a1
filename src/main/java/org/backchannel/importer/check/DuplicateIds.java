// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.backchannel.model.Place;
import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.Cell;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.EventRow;
import org.backchannel.reader.dossier.SourceRow;

/**
 * An id names one actor, one source and one event at most.
 */
class DuplicateIds implements Rule {

	@Override
	public String code() {
		return "duplicate-id";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		Dossier rows = dossier.dossier();
		check("actor", rows.actors().stream().map(ActorRow::id), findings);
		check("source", rows.sources().stream().map(SourceRow::id), findings);
		check("event", rows.events().stream().map(EventRow::id), findings);
	}

	private static void check(String what, Stream<Cell<String>> ids, Findings findings) {
		Map<String, Place> first = new HashMap<>();
		ids.filter((id) -> !id.value().isEmpty()).forEach((id) -> {
			Place before = first.putIfAbsent(id.value(), id.place());
			if (before != null) {
				findings.add(id.place(), "a second %s '%s', the first is at %s; give each its own id, or join them",
						what, id.value(), before);
			}
		});
	}

}
