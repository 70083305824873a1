// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.Optional;

import org.backchannel.graph.Row;
import org.backchannel.model.Coded;
import org.backchannel.model.Role;

/**
 * Who took part in an event, or is said not to have.
 *
 * @param actor who
 * @param role what the actor did
 * @param concerned whether it is said not to have taken part
 * @param office the office in which it did; empty where no report says
 * @param actsFor the organisation that it acted for; empty for itself
 * @param principal the state, alliance or other whole of that; empty for itself
 * @param head whether it would be another event without this actor
 * @param reports number of reports that name it so
 * @param sources number of sources that do
 */
public record EventPart(Named actor, Role role, boolean concerned, Optional<String> office, Optional<Named> actsFor,
		Optional<Named> principal, boolean head, int reports, int sources) {

	static EventPart of(Row row) {
		return new EventPart(Named.of(row.row("actor")),
				row.optional("role").flatMap((code) -> Coded.find(Role.class, code)).orElse(Role.PARTICIPANT),
				row.flag("concerned"), row.optional("office"), Named.optional(row, "actsFor"),
				Named.optional(row, "principal"), row.flag("head"), row.count("reports"), row.count("sources"));
	}

}
