// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.List;

import org.backchannel.extract.date.When;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * The day of a contact that is told as one beside another: "she also met …", "on the
 * sidelines they held bilateral talks".
 */
final class Company {

	private static final int REACH = 3;

	private final Lexicon lexicon;

	Company(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/**
	 * The day of the contact beside which a frame's is told.
	 * @param frame a contact without a date of its own
	 * @param status its status
	 * @param told what the article told before
	 * @return null where it stands beside none
	 */
	@Nullable When of(Frame frame, Status status, List<Telling> told) {
		if (frame.borrowed || !isBeside(frame)) {
			return null;
		}
		for (int i = told.size() - 1; i >= 0 && frame.scene.index() - told.get(i).sentence() <= REACH; i--) {
			Telling other = told.get(i);
			boolean common = other.parts()
				.stream()
				.anyMatch((part) -> frame.parts.stream().anyMatch((own) -> own.actor().equals(part.actor())));
			if (common && other.when() != null
					&& ContactMerger.isAhead(status) == ContactMerger.isAhead(other.status())) {
				return other.when();
			}
		}
		return null;
	}

	private boolean isBeside(Frame frame) {
		Sentence sentence = frame.scene.sentence();
		for (int i = 0; i < sentence.size(); i++) {
			boolean also = sentence.lower(i).equals("also")
					&& (sentence.governor(i) == frame.verb || sentence.governor(i) == sentence.governor(frame.verb));
			boolean margin = this.lexicon.isOf("edge", sentence.lower(i)) && sentence.isBelow(i, frame.verb);
			if (also || margin) {
				return true;
			}
		}
		return false;
	}

}
