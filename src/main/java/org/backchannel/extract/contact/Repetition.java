// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Sentence;

/** Tells one contact from several told as one: "regular talks", "they often meet". */
final class Repetition {

	private final Lexicon lexicon;

	Repetition(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	boolean isSeries(Frame frame) {
		Sentence sentence = frame.scene.sentence();
		for (int child : sentence.children(frame.token)) {
			String word = sentence.lower(child);
			boolean plural = sentence.tag(frame.token).equals("NNS") || frame.token == frame.verb;
			if ((plural || word.endsWith("ly")) && this.lexicon.isSeries("modifier", word)
					&& sentence.relation(child).matches("amod|compound|nmod|dep")) {
				return true;
			}
		}
		return isRepeated(sentence, frame.token) || isRepeated(sentence, frame.verb);
	}

	private boolean isRepeated(Sentence sentence, int verb) {
		for (int child : sentence.children(verb)) {
			boolean adverb = sentence.relation(child).startsWith("advmod")
					&& this.lexicon.isSeries("adverb", sentence.lower(child));
			boolean times = sentence.lower(child).equals("times") || sentence.lower(child).equals("basis");
			if (adverb || times) {
				return true;
			}
		}
		return false;
	}

}
