// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import org.backchannel.graph.Row;
import org.backchannel.model.Edtf;

/**
 * A time without contacts of a pair: a row of {@code contact-gaps}.
 *
 * @param one id of one of the pair
 * @param oneName its name
 * @param other id of the other
 * @param otherName its name
 * @param certainDays days from the last day of what came before to the first day of what
 * came after; 0 where dates leave open whether there was a silence
 * @param possibleDays days from the first day on which the contact before may have ended
 * to the last on which the one after may have begun
 * @param before id of the last contact before the silence
 * @param beforeDate when that was
 * @param after id of the first contact after it
 * @param afterDate when that was
 * @param contacts number of contacts of the pair
 */
public record Silence(String one, String oneName, String other, String otherName, int certainDays, int possibleDays,
		String before, Edtf beforeDate, String after, Edtf afterDate, int contacts) {

	static Silence of(Row row) {
		return new Silence(row.text("one"), row.text("oneName"), row.text("other"), row.text("otherName"),
				row.count("certainDays"), row.count("possibleDays"), row.text("before"), row.date("beforeDate"),
				row.text("after"), row.date("afterDate"), row.count("contacts"));
	}

}
