// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract;

import java.util.List;

import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A contact that an article reports, however often it mentions it.
 *
 * @param kind what sort of contact
 * @param status what the article as a whole says of it
 * @param date when, as EDTF; {@code ..} where the article does not say
 * @param dateText the words that the date was read from, or null
 * @param dateBasis how the date was found, or null where there is none
 * @param place city, else country; null where the article does not say
 * @param participants who took part, or would have
 * @param series whether it stands for several or for a vague one: "regular talks since
 * 2015"
 * @param reports the statements about it, the best first; never empty
 * @param confidence how sure the reader is, from 0 to 1
 */
public record FoundContact(EventKind kind, Status status, Edtf date, @Nullable String dateText,
		@Nullable DateBasis dateBasis, @Nullable String place, List<Participant> participants, boolean series,
		List<FoundReport> reports, double confidence) {

	/** Copies the lists, which may then not be changed. */
	public FoundContact {
		participants = List.copyOf(participants);
		reports = List.copyOf(reports);
		if (reports.isEmpty()) {
			throw new IllegalArgumentException("A contact needs a report");
		}
	}

	/**
	 * The words that show the contact best.
	 * @return the quote of the first report
	 */
	public Quote quote() {
		return this.reports.getFirst().quote();
	}

}
