// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;

import org.backchannel.graph.Row;

/**
 * The weight of an actor in the network of contacts: a row of {@code influence}.
 *
 * @param actor id of the actor
 * @param name its name
 * @param actsFor names of the principals for which it took part
 * @param score page rank over contacts, each pair weighted by the number of its contacts;
 * 1 is the average
 * @param contacts number of its contacts
 * @param partners number of others who took part in them for another principal
 * @param events ids of its contacts, in the order of time
 */
public record Influence(String actor, String name, List<String> actsFor, double score, int contacts, int partners,
		List<String> events) {

	static Influence of(Row row) {
		return new Influence(row.text("actor"), row.text("name"), row.texts("actsFor"),
				row.decimal("score").orElseThrow(), row.count("contacts"), row.count("partners"), row.texts("events"));
	}

}
