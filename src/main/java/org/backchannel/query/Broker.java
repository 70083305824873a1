// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;

import org.backchannel.graph.Row;

/**
 * An actor who stands between two sides: a row of {@code brokers}.
 *
 * @param actor id of the actor
 * @param name its name
 * @param actsFor names of the principals for which it took part
 * @param score betweenness, above 0: for each pair of an end on one side and an end on
 * the other, the share of the shortest chains of contacts between them that run through
 * the actor, added up
 * @param contacts number of its contacts
 * @param partners number of others who took part in them for another principal
 * @param events ids of its contacts, in the order of time
 */
public record Broker(String actor, String name, List<String> actsFor, double score, int contacts, int partners,
		List<String> events) {

	static Broker of(Row row) {
		return new Broker(row.text("actor"), row.text("name"), row.texts("actsFor"), row.decimal("score").orElseThrow(),
				row.count("contacts"), row.count("partners"), row.texts("events"));
	}

}
