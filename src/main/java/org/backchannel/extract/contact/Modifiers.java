// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the words about a contact's noun say of it: "the planned talks", "no such
 * meeting", "the prospect of a summit", "plans for a call".
 */
final class Modifiers {

	private final Lexicon lexicon;

	Modifiers(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	@Nullable Status of(Sentence sentence, int noun) {
		Status own = own(sentence, noun);
		if (own != null) {
			return own;
		}
		int governor = sentence.governor(noun);
		if (governor < 0 || !sentence.token(governor).isNoun() || !sentence.relation(noun).startsWith("nmod")
				|| sentence.preposition(noun).equals("as")) {
			return null;
		}
		Status status = this.lexicon.statusOfNoun(sentence.lemma(governor));
		if (status == null) {
			return of(sentence, governor);
		}
		boolean none = Clauses.isNegated(sentence, governor);
		return (none && (status == Status.PLANNED || status == Status.PROPOSED)) ? Status.DENIED : status;
	}

	private @Nullable Status own(Sentence sentence, int noun) {
		Status found = null;
		for (int child : sentence.children(noun)) {
			String relation = sentence.relation(child);
			if (!relation.matches("amod|compound|advmod|acl|nmod:poss|dep|det")) {
				continue;
			}
			for (int below : sentence.children(child)) {
				Status adverb = this.lexicon.statusOf("adverb", sentence.lower(below));
				if (adverb != null) {
					return adverb;
				}
			}
			Status status = this.lexicon.statusOf("modifier", sentence.lower(child));
			if (status == null && relation.equals("det") && sentence.lower(child).equals("no")) {
				status = Status.DENIED;
			}
			found = (found == null) ? status : found;
		}
		return found;
	}

	/**
	 * "No breakthrough in the talks": whatever the verb says, the talks are taken for
	 * granted.
	 */
	boolean isTakenForGranted(Sentence sentence, int token) {
		int at = token;
		while (sentence.relation(at).startsWith("nmod") && sentence.governor(at) >= 0) {
			if (sentence.preposition(at).matches("in|at|during|after|following|from")
					&& this.lexicon.statusOfNoun(sentence.lemma(sentence.governor(at))) == null) {
				return true;
			}
			at = sentence.governor(at);
		}
		return false;
	}

}
