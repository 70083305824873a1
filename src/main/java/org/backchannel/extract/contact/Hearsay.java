// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.List;

import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.Status;

/**
 * What nobody with a name vouches for is alleged: a contact of which only "sources" or
 * "people familiar with the matter" tell, or a newspaper.
 */
final class Hearsay {

	private final Lexicon lexicon;

	Hearsay(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	Status temper(Status status, List<String> speakers, Sentence sentence) {
		if (status != Status.HELD || speakers.isEmpty()) {
			return status;
		}
		String first = speakers.getFirst();
		boolean medium = speakers.size() == 1
				&& this.lexicon.gazetteer().lookUp(first).map((known) -> known.kind().equals("media")).orElse(false);
		boolean nobody = this.lexicon.isHearsay("speaker", first)
				|| this.lexicon.isHearsay("sentence", sentence.toString());
		return (medium || nobody) ? Status.ALLEGED : status;
	}

}
