// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.backchannel.extract.lexicon.Gazetteer;
import org.backchannel.model.Status;

/**
 * What nobody with a name vouches for is alleged: a contact of which only "sources" or
 * "people familiar with the matter" tell.
 */
final class Hearsay {

	private static final Pattern ANONYMOUS = Pattern.compile(
			"\\b(sources?|people familiar|person familiar|insiders?|rumou?rs?|unnamed|anonymous|reports?|accounts?)\\b");

	private final Gazetteer gazetteer;

	Hearsay(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	Status temper(Status status, List<String> speakers) {
		if (status != Status.HELD || speakers.isEmpty()) {
			return status;
		}
		String first = speakers.getFirst().toLowerCase(Locale.ROOT);
		boolean media = speakers.size() == 1
				&& this.gazetteer.lookUp(first).map((known) -> known.kind().equals("media")).orElse(false);
		return (media || ANONYMOUS.matcher(first).find()) ? Status.ALLEGED : status;
	}

}
