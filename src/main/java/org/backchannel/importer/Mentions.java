// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.Cell;
import org.backchannel.reader.dossier.ReportRow;
import org.backchannel.reader.dossier.SourceRow;
import org.jspecify.annotations.Nullable;

/** The actors that entries of a dossier refer to. */
final class Mentions {

	private final Set<String> ids = new HashSet<>();

	Mentions(List<ActorRow> actors, List<SourceRow> sources, List<ReportRow> reports) {
		for (ActorRow actor : actors) {
			actor.offices().forEach((office) -> add(office.organisation()));
			actor.memberOf().forEach((tie) -> add(tie.organisation()));
			if (actor.partOf() != null) {
				add(actor.partOf().organisation());
			}
		}
		for (SourceRow source : sources) {
			add(source.outlet());
			source.credits().forEach(this::add);
		}
		for (ReportRow report : reports) {
			report.participants().forEach((participant) -> {
				add(participant.actor());
				add(participant.actsFor());
			});
			report.attributedTo().forEach(this::add);
		}
	}

	static Set<String> of(ReportRow report) {
		return new Mentions(List.of(), List.of(), List.of(report)).ids();
	}

	Set<String> ids() {
		return this.ids;
	}

	private void add(@Nullable Cell<String> actor) {
		if (actor != null) {
			this.ids.add(actor.value());
		}
	}

}
