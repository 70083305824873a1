// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.backchannel.extract.date.DateResolver;
import org.backchannel.extract.date.Tense;
import org.backchannel.extract.date.When;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.Status;

/**
 * Tells several contacts of one word apart by their days: "three rounds of talks, on
 * January 23, February 4 and February 17".
 */
final class Days {

	private static final Set<String> JOINTS = Set.of(",", "and", "then", "again", "on", "in", "later");

	private final DateResolver dates;

	Days(DateResolver dates) {
		this.dates = dates;
	}

	/**
	 * One telling for each day.
	 * @param frame a mention of a contact
	 * @param telling what it tells
	 * @return the same alone where it is one contact
	 */
	List<Telling> each(Frame frame, Telling telling) {
		When first = telling.when();
		Sentence sentence = frame.scene.sentence();
		if (first == null) {
			return List.of(telling);
		}
		boolean several = isSeveral(sentence, frame);
		List<Telling> tellings = new ArrayList<>(List.of(telling));
		Tense tense = (telling.status() == Status.PLANNED) ? Tense.FUTURE : Tense.PAST;
		int end = first.to();
		for (DateResolver.Words words : this.dates.words(sentence)) {
			if (words.from() <= end || !isJoined(sentence, end, words.from())
					|| !(several || isAfterwards(sentence, end, words.from()))) {
				continue;
			}
			When when = this.dates.resolve(sentence, words, tense);
			if (when != null && !when.edtf().equals(first.edtf())) {
				tellings.add(telling.withWhen(when));
			}
			end = words.to();
		}
		return tellings;
	}

	/** A plural of what can be counted: meetings, rounds of talks. */
	private static boolean isSeveral(Sentence sentence, Frame frame) {
		int noun = frame.token;
		if (sentence.relation(noun).startsWith("nmod") && sentence.preposition(noun).equals("of")) {
			return sentence.tag(sentence.governor(noun)).equals("NNS");
		}
		return frame.each || (frame.trigger.verb() && Objects.equals(frame.kind.code(), "meeting")
				&& sentence.children(noun)
					.stream()
					.anyMatch(
							(child) -> sentence.lower(child).equals("twice") || sentence.lemma(child).equals("time")));
	}

	/** "In Brussels on June 15, and then on July 19". */
	private static boolean isAfterwards(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (sentence.lower(i).matches("then|again|later")) {
				return true;
			}
		}
		return false;
	}

	private static boolean isJoined(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!JOINTS.contains(sentence.lower(i))) {
				return false;
			}
		}
		return to > from && to - from < 5;
	}

}
