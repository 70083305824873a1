// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.lexicon.Lexicon.LightVerb;
import org.backchannel.extract.lexicon.Trigger;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says of a contact: whether it was held, is to be, was refused, and so on.
 * It goes up from the word that names the contact, and the first word that decides wins.
 */
final class StatusResolver {

	private final Lexicon lexicon;

	private final Confirmation confirmation;

	private final Modifiers modifiers;

	private final TenseStatus tenses;

	StatusResolver(Lexicon lexicon) {
		this.lexicon = lexicon;
		this.confirmation = new Confirmation(lexicon);
		this.modifiers = new Modifiers(lexicon);
		this.tenses = new TenseStatus(lexicon);
	}

	/**
	 * The status in one clause.
	 * @param sentence the sentence
	 * @param token the word that names the contact
	 * @param verb the verb that carries its tense; the same for a verb
	 * @return never null
	 */
	Status resolve(Sentence sentence, int token, int verb) {
		if (this.confirmation.isWithheld(sentence, token)) {
			return Status.NO_COMMENT;
		}
		Trigger trigger = this.lexicon.verb(sentence.lemma(token));
		if (token == verb && trigger != null && trigger.is("host") && Clauses.isNegated(sentence, verb)) {
			return Status.DECLINED;
		}
		boolean granted = this.modifiers.isTakenForGranted(sentence, token);
		Status modifier = granted ? null : this.modifiers.of(sentence, token);
		Status clause = (token == verb && !sentence.token(token).isVerb()) ? null
				: clause(sentence, token, verb, granted);
		if (modifier == Status.ALLEGED || modifier == Status.DENIED) {
			return modifier;
		}
		if (clause == null || (clause == Status.HELD && modifier != null)) {
			return (modifier != null) ? modifier : Status.HELD;
		}
		return (clause == Status.PLANNED && modifier == Status.PROPOSED) ? Status.PROPOSED : clause;
	}

	private Status clause(Sentence sentence, int token, int verb, boolean granted) {
		if (token != verb && granted) {
			return (this.tenses.of(sentence, verb) == Status.PLANNED) ? Status.PLANNED : Status.HELD;
		}
		Status governed = (token != verb) ? governed(sentence, token, verb) : null;
		return (governed != null) ? governed : this.tenses.of(sentence, verb);
	}

	/** What the verb above a noun says by its meaning: "cancelled the meeting". */
	private @Nullable Status governed(Sentence sentence, int token, int verb) {
		int top = token;
		while (sentence.governor(top) >= 0 && sentence.governor(top) != verb
				&& !sentence.relation(top).startsWith("obl")) {
			if (sentence.relation(top).startsWith("nmod")
					&& sentence.preposition(top).matches("before|ahead of|prior to")) {
				return Status.PLANNED;
			}
			top = sentence.governor(top);
		}
		String lemma = Clauses.verbLemma(sentence, verb);
		LightVerb light = this.lexicon.lightVerb(lemma);
		Status status = (light != null) ? light.status() : null;
		if (status == null) {
			status = this.lexicon.statusOf("governor", lemma);
		}
		String relation = sentence.relation(top);
		boolean core = relation.equals("obj") || relation.startsWith("nsubj") || relation.equals("xcomp")
				|| relation.equals("ccomp");
		if (core && status != null && status != Status.ONGOING) {
			return meant(sentence, verb, status);
		}
		if (core && status == Status.ONGOING && sentence.child(verb, "cop") >= 0) {
			return status;
		}
		return relation.startsWith("obl") ? aside(sentence, top, verb, status, light != null)
				: sentence.preposition(top).matches("before|ahead of|prior to") ? Status.PLANNED
						: (core && sentence.preposition(top).matches("after|following|during|since|from|in|at"))
								? Status.HELD : null;
	}

	private @Nullable Status meant(Sentence sentence, int verb, Status status) {
		if (!Clauses.isNegated(sentence, verb)) {
			return status;
		}
		Status negated = this.lexicon.statusOf("negated", Clauses.verbLemma(sentence, verb));
		if (negated != null) {
			return negated;
		}
		return (status == Status.DENIED) ? null : (status == Status.PLANNED) ? Status.DENIED : status;
	}

	/**
	 * A contact that the verb names aside: "left for talks", "said after the meeting".
	 */
	private @Nullable Status aside(Sentence sentence, int top, int verb, @Nullable Status status, boolean light) {
		String preposition = sentence.preposition(top);
		boolean wished = status == Status.PLANNED || status == Status.PROPOSED;
		if (preposition.matches("before|ahead of|prior to")) {
			return Status.PLANNED;
		}
		if (preposition.matches("after|following")) {
			Status then = this.tenses.of(sentence, verb);
			return (then == Status.PLANNED || then == Status.PROPOSED) ? Status.PLANNED : Status.HELD;
		}
		if (preposition.equals("for")) {
			if (wished) {
				return status;
			}
			if (this.lexicon.statusOf("governor", Clauses.verbLemma(sentence, verb) + "-for") == Status.PROPOSED) {
				return Status.PROPOSED;
			}
			return this.tenses.isOnTheWay(sentence, verb) ? Status.PLANNED : null;
		}
		if (preposition.equals("to") && status != null && wished && !sentence.token(verb).isVerb()) {
			return meant(sentence, verb, status);
		}
		if (preposition.matches("during|in|at|on|by|through|from") && !light) {
			Status tense = this.tenses.of(sentence, verb);
			return (tense == Status.PLANNED || tense == Status.PROPOSED) ? tense : Status.HELD;
		}
		return null;
	}

}
