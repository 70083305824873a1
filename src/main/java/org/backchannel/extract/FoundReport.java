// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract;

import java.util.List;

import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * One statement of an article about a contact, by one speaker.
 *
 * @param status what it says of the contact
 * @param date when the contact was or is to be, as far as this statement and its
 * surroundings say; {@code ..} where they do not
 * @param dateText the words that the date was read from, or null
 * @param dateBasis how the date was found, or null where there is none
 * @param attributedTo who said it first, then who relayed it; empty where the article
 * says it in its own voice
 * @param quote the words that say so
 * @param confidence how sure the reader is, from 0 to 1
 */
public record FoundReport(Status status, Edtf date, @Nullable String dateText, @Nullable DateBasis dateBasis,
		List<String> attributedTo, Quote quote, double confidence) {

	/** Copies the lists, which may then not be changed. */
	public FoundReport {
		attributedTo = List.copyOf(attributedTo);
	}

}
