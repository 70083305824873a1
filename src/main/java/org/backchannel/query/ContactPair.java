// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;

import org.backchannel.graph.Row;
import org.backchannel.model.Edtf;

/**
 * Two actors who were in contact: a row of {@code ego-network}, or a step of
 * {@code contact-path}.
 *
 * @param one id of the nearer one, or from whom the step goes
 * @param oneName its name
 * @param other id of the farther one, or to whom the step goes
 * @param otherName its name
 * @param distance contacts from the actor that was asked for to the farther one; of a
 * path, the number of the step from 1
 * @param first date of their first contact
 * @param last date of their last contact
 * @param events ids of their contacts, in the order of time, at least one
 */
public record ContactPair(String one, String oneName, String other, String otherName, int distance, Edtf first,
		Edtf last, List<String> events) {

	static ContactPair of(Row row, String distance) {
		return new ContactPair(row.text("one"), row.text("oneName"), row.text("other"), row.text("otherName"),
				row.count(distance), row.date("first"), row.date("last"), row.texts("events"));
	}

}
