// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

	private static final Set<String> STOP = Set.of("advcl", "conj", "parataxis", "acl:relcl", "dep");

	private final Lexicon lexicon;

	StatusResolver(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/**
	 * The status in one clause.
	 * @param sentence the sentence
	 * @param token the word that names the contact
	 * @param verb the verb that carries its tense; the same for a verb
	 * @return never null
	 */
	Status resolve(Sentence sentence, int token, int verb) {
		Trigger trigger = this.lexicon.verb(sentence.lemma(token));
		if (token == verb && trigger != null && trigger.is("host") && Clauses.isNegated(sentence, verb)) {
			return Status.DECLINED;
		}
		Status modifier = isTakenForGranted(sentence, token) ? null : modifier(sentence, token);
		Status clause = (token == verb && !sentence.token(token).isVerb()) ? null : clause(sentence, token, verb);
		if (modifier == Status.ALLEGED || modifier == Status.DENIED) {
			return modifier;
		}
		if (clause == null || (clause == Status.HELD && modifier != null)) {
			return (modifier != null) ? modifier : Status.HELD;
		}
		if (clause == Status.PLANNED && modifier == Status.PROPOSED) {
			return Status.PROPOSED;
		}
		return clause;
	}

	private @Nullable Status modifier(Sentence sentence, int token) {
		for (int child : sentence.children(token)) {
			if (sentence.relation(child).matches("amod|compound|advmod|acl|nmod:poss|dep|det")) {
				String word = sentence.lower(child);
				Status status = this.lexicon.statusOf("modifier", word);
				if (status != null) {
					return status;
				}
				if (sentence.relation(child).equals("det") && word.equals("no")) {
					return Status.DENIED;
				}
				for (int below : sentence.children(child)) {
					if (this.lexicon.statusOf("adverb", sentence.lower(below)) != null) {
						return this.lexicon.statusOf("adverb", sentence.lower(below));
					}
				}
			}
		}
		int governor = sentence.governor(token);
		if (governor >= 0 && sentence.token(governor).isNoun() && sentence.relation(token).startsWith("nmod")) {
			Status status = this.lexicon.statusOf("governor", sentence.lemma(governor));
			return (status != null) ? status : modifier(sentence, governor);
		}
		return null;
	}

	/**
	 * "No breakthrough in the talks": whatever the verb says, the talks are taken for
	 * granted.
	 */
	private boolean isTakenForGranted(Sentence sentence, int token) {
		int at = token;
		while (sentence.relation(at).startsWith("nmod") && sentence.governor(at) >= 0) {
			if (sentence.preposition(at).matches("in|at|during|after|following|from")
					&& this.lexicon.statusOf("governor", sentence.lemma(sentence.governor(at))) == null) {
				return true;
			}
			at = sentence.governor(at);
		}
		return false;
	}

	private @Nullable Status clause(Sentence sentence, int token, int verb) {
		if (token != verb && isTakenForGranted(sentence, token)) {
			Status tense = verbal(sentence, verb, 0);
			return (tense == Status.PLANNED) ? Status.PLANNED : Status.HELD;
		}
		if (token != verb) {
			Status governed = governed(sentence, token, verb);
			if (governed != null) {
				return governed;
			}
		}
		return verbal(sentence, verb, 0);
	}

	/** What the verb above a noun says by its meaning: "cancelled the meeting". */
	private @Nullable Status governed(Sentence sentence, int token, int verb) {
		String lemma = Clauses.verbLemma(sentence, verb);
		int top = token;
		while (sentence.governor(top) >= 0 && sentence.governor(top) != verb
				&& !sentence.relation(top).startsWith("obl")) {
			top = sentence.governor(top);
		}
		String relation = sentence.relation(top);
		boolean core = relation.equals("obj") || relation.startsWith("nsubj") || relation.equals("xcomp")
				|| relation.equals("ccomp");
		LightVerb light = this.lexicon.lightVerb(lemma);
		Status status = (light != null) ? light.status() : null;
		if (status == null) {
			status = this.lexicon.statusOf("governor", lemma);
		}
		if (core && status != null && status != Status.ONGOING) {
			if (Clauses.isNegated(sentence, verb)) {
				return (status == Status.DENIED) ? null : (status == Status.PLANNED) ? Status.DENIED : status;
			}
			return status;
		}
		String preposition = sentence.preposition(top);
		if (preposition.matches("before|ahead of|prior to")) {
			return Status.PLANNED;
		}
		if (preposition.matches("after|following|during|since|from|in|at") && core) {
			return Status.HELD;
		}
		if (relation.startsWith("obl") && preposition.equals("for")) {
			if (status == Status.PLANNED || status == Status.PROPOSED
					|| lemma.matches("call|plead|push|press|hope|appeal")) {
				return (status == Status.PLANNED) ? Status.PLANNED : Status.PROPOSED;
			}
		}
		if (relation.startsWith("obl") && preposition.matches("after|following")) {
			return Status.HELD;
		}
		if (relation.startsWith("obl") && preposition.matches("during|in|at|on|by|through|from") && light == null) {
			Status status2 = verbal(sentence, verb, 0);
			return (status2 == Status.PLANNED || status2 == Status.PROPOSED) ? status2 : Status.HELD;
		}
		return null;
	}

	private @Nullable Status verbal(Sentence sentence, int verb, int depth) {
		List<String> auxiliaries = new ArrayList<>();
		for (int child : sentence.children(verb)) {
			if (sentence.relation(child).startsWith("aux") || sentence.relation(child).equals("cop")) {
				auxiliaries.add(sentence.lower(child));
			}
			if (sentence.relation(child).equals("advmod")
					&& this.lexicon.statusOf("adverb", sentence.lower(child)) == Status.ALLEGED) {
				return Status.ALLEGED;
			}
		}
		boolean negated = Clauses.isNegated(sentence, verb);
		for (String auxiliary : auxiliaries) {
			Status modal = this.lexicon.statusOf("modal", switch (auxiliary) {
				case "'ll" -> "will";
				case "wo" -> "will";
				default -> auxiliary;
			});
			if (modal != null) {
				return negated ? (auxiliary.matches("will|wo|shall") ? Status.DECLINED : Status.DENIED) : modal;
			}
			if (auxiliary.equals("would") || auxiliary.equals("'d")) {
				if (sentence.lemma(verb).matches("like|love|prefer|welcome")) {
					return Status.PROPOSED;
				}
				return negated ? Status.DECLINED : Status.PLANNED;
			}
		}
		if (negated) {
			return Status.DENIED;
		}
		String tag = sentence.tag(verb);
		boolean infinitive = tag.equals("VB") && hasTo(sentence, verb);
		if (infinitive || tag.equals("VB") || (tag.equals("VBG") && auxiliaries.isEmpty())) {
			Status above = above(sentence, verb, depth, infinitive);
			if (above != null) {
				return above;
			}
		}
		if (tag.equals("VBG") && auxiliaries.stream().anyMatch((word) -> word.matches("is|are|'s|'re|am"))) {
			return Status.ONGOING;
		}
		Status reported = reported(sentence, verb);
		return (reported != null) ? reported : Status.HELD;
	}

	/** "Denied that he had met", "there was no such call". */
	private @Nullable Status reported(Sentence sentence, int verb) {
		int at = verb;
		for (int steps = 0; steps < 6; steps++) {
			int governor = sentence.governor(at);
			if (governor < 0) {
				return null;
			}
			if (sentence.relation(at).equals("ccomp") || sentence.relation(at).equals("xcomp")
					|| sentence.relation(at).equals("acl")) {
				Status status = this.lexicon.statusOf("governor", sentence.lemma(governor));
				if (status == Status.DENIED || status == Status.ALLEGED) {
					return status;
				}
				if (status == Status.PROPOSED && sentence.relation(at).equals("ccomp")
						&& sentence.tag(verb).equals("VB")) {
					return status;
				}
			}
			at = governor;
		}
		return null;
	}

	private static boolean hasTo(Sentence sentence, int verb) {
		for (int child : sentence.children(verb)) {
			if (sentence.lower(child).equals("to") && sentence.relation(child).matches("mark|aux")) {
				return true;
			}
		}
		return false;
	}

	/** What the verb, adjective or noun above an infinitive or gerund says. */
	private @Nullable Status above(Sentence sentence, int verb, int depth, boolean infinitive) {
		int noun = Clauses.proposedBy(sentence, verb);
		if (noun >= 0 && this.lexicon.statusOf("governor", sentence.lemma(noun)) != null) {
			return this.lexicon.statusOf("governor", sentence.lemma(noun));
		}
		int governor = sentence.governor(verb);
		String relation = sentence.relation(verb);
		if (governor < 0 || depth > 4) {
			return infinitive ? Status.PLANNED : null;
		}
		if (relation.equals("conj")) {
			return above(sentence, governor, depth + 1, infinitive);
		}
		String lemma = Clauses.verbLemma(sentence, governor);
		Status status = this.lexicon.statusOf("governor", lemma);
		if (sentence.lemma(governor).equals("be") && infinitive) {
			status = Status.PLANNED;
		}
		if (status != null) {
			if (Clauses.isNegated(sentence, governor)) {
				return (status == Status.PLANNED || status == Status.PROPOSED) ? Status.DENIED : status;
			}
			return status;
		}
		if (!sentence.token(governor).isVerb() && !infinitive && Clauses.verbAbove(sentence, governor) >= 0) {
			governor = Clauses.verbAbove(sentence, governor);
			Status indirect = verbal(sentence, governor, depth + 1);
			return (indirect == Status.DENIED || indirect == Status.DECLINED) ? null : indirect;
		}
		if (!Clauses.isPredicate(sentence, governor)) {
			return (infinitive && !STOP.contains(relation)) ? Status.PLANNED : null;
		}
		Status inherited = verbal(sentence, governor, depth + 1);
		if (infinitive && lemma.matches("leave|depart|try|aim|go|come|head") && inherited == Status.ONGOING) {
			return Status.PLANNED;
		}
		return inherited;
	}

}
