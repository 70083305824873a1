// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.List;
import java.util.function.Predicate;

import org.backchannel.extract.actor.Mention;
import org.backchannel.extract.text.Sentence;

/**
 * Finds participants by the order of words, for where the parse has lost them: the
 * mention just before a finite verb, and the one after "with" or "between" that follows.
 */
final class Neighbours {

	private static final int REACH = 14;

	private Neighbours() {
	}

	static List<Mention> before(Scene scene, int verb) {
		Sentence sentence = scene.sentence();
		int at = verb - 1;
		while (at >= 0 && (sentence.tag(at).matches("RB|MD|VB[DPZN]") || sentence.lower(at).equals("to"))
				&& verb - at < 5) {
			at--;
		}
		at = beforeApposition(scene, at);
		Mention mention = (at >= 0) ? scene.at(at) : null;
		if (mention == null || mention.to() != at + 1) {
			return List.of();
		}
		List<Mention> list = Arguments.listEndingWith(scene, mention);
		return (list.size() > 1) ? list : Arguments.at(scene, mention.to() - 1);
	}

	/** "Blinken, the secretary of state, announced": the comma closes the office. */
	private static int beforeApposition(Scene scene, int at) {
		Sentence sentence = scene.sentence();
		Mention mention = (at > 0 && sentence.lower(at).equals(",")) ? scene.at(at - 1) : null;
		boolean apposition = mention != null && mention.name() != null && mention.office() != null
				&& sentence.tokens()
					.subList(mention.from(), mention.to())
					.stream()
					.anyMatch((token) -> token.word().equals(","));
		return apposition ? at - 1 : at;
	}

	/** The mentions after a preposition that follows a word within its clause. */
	static List<Mention> after(Scene scene, int token, String prepositions, Predicate<String> contact) {
		Sentence sentence = scene.sentence();
		for (int i = token + 1; i < Math.min(sentence.size(), token + REACH); i++) {
			if (sentence.lower(i).matches(prepositions)) {
				int start = sentence.lower(i + 1).matches("the|his|her|their|its|a|an|both") ? i + 2 : i + 1;
				Mention mention = (start < sentence.size()) ? scene.at(start) : null;
				if (mention != null) {
					return Arguments.at(scene, mention.from());
				}
			}
			if (sentence.tag(i).matches("VB[DZP]?|MD|:|WP|WDT") || contact.test(sentence.lemma(i))
					|| sentence.lower(i).matches("[;.]|that|who|which|but|while")) {
				return List.of();
			}
		}
		return List.of();
	}

}
