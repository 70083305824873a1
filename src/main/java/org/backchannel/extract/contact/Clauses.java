// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import org.backchannel.extract.text.Sentence;

/** Ways through the tree of a sentence that several resolvers take. */
final class Clauses {

	private Clauses() {
	}

	/** "Hours after meeting her": the hours met nobody. */
	static boolean isAfterwards(Sentence sentence, int verb) {
		return sentence.tag(verb).equals("VBG") && sentence.lower(verb - 1).matches("after|before|since|while|upon");
	}

	/** The nearest verb above a token. */
	static int verbAbove(Sentence sentence, int token) {
		int at = sentence.governor(token);
		for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
			if (isPredicate(sentence, at)) {
				return at;
			}
			at = sentence.governor(at);
		}
		return Sentence.NONE;
	}

	static boolean isPredicate(Sentence sentence, int token) {
		return (sentence.token(token).isVerb() && !sentence.relation(token).equals("amod"))
				|| sentence.child(token, "cop") >= 0;
	}

	/** The verb with its particle: "call-off". */
	static String verbLemma(Sentence sentence, int verb) {
		int particle = sentence.child(verb, "compound:prt");
		return (particle >= 0) ? sentence.lemma(verb) + "-" + sentence.lower(particle) : sentence.lemma(verb);
	}

	/** "Neither side met", "no official spoke": a verb whose subject is nobody. */
	static boolean isNobodys(Sentence sentence, int verb) {
		int subject = sentence.child(verb, "nsubj", "nsubj:pass");
		if (subject < 0) {
			return false;
		}
		int determiner = sentence.child(subject, "det");
		return sentence.lower(subject).matches("nobody|none|neither|no-one")
				|| (determiner >= 0 && sentence.lower(determiner).matches("no|neither"));
	}

	static boolean isNegated(Sentence sentence, int token) {
		for (int child : sentence.children(token)) {
			if (sentence.lower(child).matches("not|n't|never|no|neither|without")
					&& sentence.relation(child).matches("advmod|neg|det|cc:preconj|case|mark|aux|dep|cc")) {
				return true;
			}
		}
		return false;
	}

}
