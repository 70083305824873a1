// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.Set;

import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.Status;

/**
 * Finds that somebody was asked about a contact and left it open: "neither confirmed nor
 * denied", "declined to comment on reports of a call", "would not say whether they met".
 */
final class Confirmation {

	private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "acl", "obj", "obl", "nmod", "dep",
			"parataxis");

	private final Lexicon lexicon;

	Confirmation(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/**
	 * Whether the clause around a contact leaves it open.
	 * @param sentence the sentence
	 * @param token the word that names the contact
	 * @return whether a verb of confirming or commenting above it is refused
	 */
	boolean isWithheld(Sentence sentence, int token) {
		int at = token;
		for (int steps = 0; sentence.governor(at) >= 0 && steps < sentence.size(); steps++) {
			int governor = sentence.governor(at);
			boolean below = CLAUSES.contains(sentence.relation(at)) || sentence.relation(at).startsWith("nsubj:pass");
			if (!below && !answers(sentence, governor, at)) {
				return false;
			}
			if (below && answers(sentence, governor, at) && isRefused(sentence, governor)) {
				return true;
			}
			at = governor;
		}
		return false;
	}

	private boolean answers(Sentence sentence, int verb, int below) {
		String lemma = sentence.lemma(verb);
		boolean open = this.lexicon.statusOf("withheld", lemma) == Status.NO_COMMENT;
		boolean whether = this.lexicon.statusOf("withheld-whether", lemma) == Status.NO_COMMENT
				&& asksWhether(sentence, below);
		return (open || whether) && (sentence.token(verb).isVerb() || sentence.token(verb).isNoun());
	}

	private static boolean asksWhether(Sentence sentence, int clause) {
		for (int child : sentence.children(clause)) {
			if (sentence.lower(child).matches("whether|if")) {
				return true;
			}
		}
		return false;
	}

	private boolean isRefused(Sentence sentence, int verb) {
		if (Clauses.isNegated(sentence, verb) || Clauses.isNobodys(sentence, verb) || hasNor(sentence, verb)) {
			return true;
		}
		int governor = sentence.governor(verb);
		if (governor < 0) {
			return false;
		}
		if (sentence.relation(verb).equals("conj")) {
			return this.lexicon.statusOf("withheld", sentence.lemma(governor)) == Status.NO_COMMENT
					&& isRefused(sentence, governor);
		}
		return sentence.relation(verb).equals("xcomp")
				&& this.lexicon.statusOf("governor", sentence.lemma(governor)) == Status.DECLINED
				&& !Clauses.isNegated(sentence, governor);
	}

	private static boolean hasNor(Sentence sentence, int verb) {
		return sentence.children(verb).stream().anyMatch((child) -> sentence.lower(child).equals("nor"));
	}

}
