// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;

import org.backchannel.graph.Row;

/**
 * An actor in its community, a group who are in contact with each other more than with
 * the rest: a row of {@code communities}.
 *
 * @param community number of the community, 1 for the largest
 * @param size number of its actors
 * @param actor id of the actor
 * @param name its name
 * @param actsFor names of the principals for which it took part
 * @param contacts number of its contacts
 * @param inside number of the partners whom it has within its community
 * @param outside number of the partners whom it has in others
 * @param events ids of its contacts, in the order of time
 */
public record CommunityMember(int community, int size, String actor, String name, List<String> actsFor, int contacts,
		int inside, int outside, List<String> events) {

	static CommunityMember of(Row row) {
		return new CommunityMember(row.count("community"), row.count("size"), row.text("actor"), row.text("name"),
				row.texts("actsFor"), row.count("contacts"), row.count("inside"), row.count("outside"),
				row.texts("events"));
	}

}
