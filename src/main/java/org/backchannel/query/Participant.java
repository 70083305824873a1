// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;

import org.backchannel.graph.Row;
import org.backchannel.model.Edtf;

/**
 * An actor with what its contacts amount to: a row of {@code participants}.
 *
 * @param actor id of the actor
 * @param name its name
 * @param actsFor names of the principals for which it took part
 * @param contacts number of its contacts
 * @param partners number of others who took part in them for another principal
 * @param spread names of the principals of these, those of most contacts first
 * @param first date of its first contact
 * @param last date of its last contact
 */
public record Participant(String actor, String name, List<String> actsFor, int contacts, int partners,
		List<String> spread, Edtf first, Edtf last) {

	static Participant of(Row row) {
		return new Participant(row.text("actor"), row.text("name"), row.texts("actsFor"), row.count("contacts"),
				row.count("partners"), row.texts("spread"), row.date("first"), row.date("last"));
	}

}
