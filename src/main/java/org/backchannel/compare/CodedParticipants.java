// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backchannel.extract.evaluate.GoldParticipant;
import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * The actors of a dossier as a gold file writes participants: each with the state or
 * alliance that it acts for in the end.
 */
final class CodedParticipants {

	private final Map<String, ActorRow> actors = new HashMap<>();

	CodedParticipants(List<ActorRow> rows) {
		rows.forEach((row) -> this.actors.put(row.id().value(), row));
	}

	List<GoldParticipant> of(ReportRow report) {
		return report.participants().stream().map(this::participant).toList();
	}

	private GoldParticipant participant(ReportRow.Participant coded) {
		String id = coded.actor().value();
		ActorRow actor = this.actors.get(id);
		String name = (actor != null) ? actor.name().value() : id;
		String office = (coded.office() != null) ? coded.office().value() : null;
		String principal = principal(coded, actor);
		if (actor == null || !actor.person()) {
			return (principal == null || principal.equals(name)) ? new GoldParticipant(name, null, null, coded.head())
					: new GoldParticipant(null, principal, name, coded.head());
		}
		return actor.named() ? new GoldParticipant(name, principal, office, coded.head())
				: new GoldParticipant(null, principal, (office != null) ? office : name, coded.head());
	}

	private @Nullable String principal(ReportRow.Participant coded, @Nullable ActorRow actor) {
		if (coded.actsFor() != null) {
			return whole(coded.actsFor().value());
		}
		if (actor != null && actor.person()) {
			return actor.offices().isEmpty() ? null : whole(actor.offices().getFirst().organisation().value());
		}
		return whole(coded.actor().value());
	}

	/** The name of what an organisation is an organ of, up to the whole. */
	private String whole(String organisation) {
		String at = organisation;
		Set<String> seen = new HashSet<>();
		ActorRow row = this.actors.get(at);
		while (row != null && row.partOf() != null && seen.add(at)) {
			at = row.partOf().organisation().value();
			row = this.actors.get(at);
		}
		return (row != null) ? row.name().value() : at;
	}

}
