// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.time.LocalDate;
import java.util.List;

import org.backchannel.extract.date.DateResolver;
import org.backchannel.extract.date.Tense;
import org.backchannel.extract.date.When;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.DateBasis;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * The date that stands over a text: the line under the headline of a government's
 * readout, which is the day of the contact, and the headings of a chronicle.
 */
final class Dateline {

	/**
	 * How many sentences from the top the line of a readout stands, and its contact after
	 * it.
	 */
	private static final int TOP = 8;

	/** A heading has hardly a word besides its date. */
	private static final int SPARE_WORDS = 3;

	private static final int MONTH = "2018-01".length();

	private static final int DAY = "2018-01-09".length();

	private final Story story;

	private final boolean readout;

	/**
	 * The headings of an article.
	 * @param story the article
	 * @param readout whether a government publishes it
	 */
	Dateline(Story story, boolean readout) {
		this.story = story;
		this.readout = readout;
	}

	/**
	 * The date over a sentence, for a contact in it that has none of its own.
	 * @param scene the sentence
	 * @param status what it says of the contact
	 * @return null where there is none, or where it is only the day of publication
	 */
	@Nullable When over(Scene scene, Status status) {
		LocalDate published = this.story.dates().published();
		for (int i = scene.index(); i >= 0; i--) {
			Scene above = this.story.scenes().get(i);
			When heading = heading(above, i == scene.index());
			if (heading == null) {
				continue;
			}
			boolean day = published != null && heading.edtf().equals(published.toString());
			if (!day) {
				return (i >= TOP || scene.index() - i <= 2) ? heading : null;
			}
			boolean lead = this.readout && status == Status.HELD && scene.index() <= TOP + 2;
			return lead ? new When(heading.edtf(), heading.text(), DateBasis.PUBLICATION, heading.from(), heading.to())
					: null;
		}
		return null;
	}

	private static boolean hasVerb(Sentence sentence) {
		return sentence.tokens().stream().anyMatch((token) -> token.tag().matches("VB[DZP]|MD"));
	}

	private @Nullable When heading(Scene scene, boolean own) {
		List<DateResolver.Words> words = this.story.dates().words(scene.sentence());
		if (words.isEmpty() || words.getFirst().from() > 1) {
			return null;
		}
		DateResolver.Words first = words.getFirst();
		boolean alone = scene.sentence().size() - (first.to() - first.from()) <= SPARE_WORDS;
		boolean label = scene.sentence().lower(first.to()).matches("[:–—-]") && (own || !hasVerb(scene.sentence()));
		if (!alone && !label) {
			return null;
		}
		When when = this.story.dates().resolve(scene.sentence(), first, Tense.PAST);
		return (when != null && when.edtf().length() >= (alone ? MONTH : DAY)) ? when : null;
	}

}
