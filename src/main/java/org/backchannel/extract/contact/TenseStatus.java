// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.ArrayList;
import java.util.List;

import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a verb says of its action by tense, mood, negation and the words above it: "met",
 * "will meet", "may have met", "refused to meet", "is said to have met".
 */
final class TenseStatus {

	private static final int DEEPEST = 4;

	private final Lexicon lexicon;

	private final Subjects subjects;

	TenseStatus(Lexicon lexicon) {
		this.lexicon = lexicon;
		this.subjects = new Subjects(lexicon);
	}

	/**
	 * The status of a verb's action.
	 * @param sentence the sentence
	 * @param verb a verb or another predicate
	 * @return held where nothing says otherwise
	 */
	Status of(Sentence sentence, int verb) {
		return of(sentence, verb, 0);
	}

	private Status of(Sentence sentence, int verb, int depth) {
		if (isHedged(sentence, verb)) {
			return Status.ALLEGED;
		}
		List<String> auxiliaries = auxiliaries(sentence, verb);
		boolean negated = Clauses.isNegated(sentence, verb) || Clauses.isNobodys(sentence, verb);
		if (isToBe(sentence, verb, auxiliaries)) {
			return negated ? Status.DENIED : Status.PLANNED;
		}
		Status modal = modal(sentence, verb, auxiliaries, negated);
		if (modal != null) {
			return modal;
		}
		if (negated) {
			return Status.DENIED;
		}
		String tag = sentence.tag(verb);
		boolean infinitive = tag.equals("VB") && hasTo(sentence, verb);
		if (tag.equals("VB") || (tag.equals("VBG") && auxiliaries.isEmpty())
				|| (isGerundAfterTo(sentence, verb) && !auxiliaries.isEmpty())) {
			Status above = above(sentence, verb, depth, infinitive);
			if (above != null) {
				return above;
			}
		}
		if (tag.equals("VBG") && isPresent(auxiliaries)) {
			return Status.ONGOING;
		}
		Status reported = reported(sentence, verb);
		return (reported != null) ? reported : Status.HELD;
	}

	/** "Are to be held", "is to meet". */
	private static boolean isToBe(Sentence sentence, int verb, List<String> auxiliaries) {
		return hasTo(sentence, verb) && auxiliaries.stream().anyMatch((word) -> word.matches("is|are|was|were"));
	}

	private boolean isHedged(Sentence sentence, int verb) {
		for (int child : sentence.children(verb)) {
			if (sentence.relation(child).equals("advmod")
					&& this.lexicon.statusOf("adverb", sentence.lower(child)) == Status.ALLEGED) {
				return true;
			}
		}
		return false;
	}

	private static List<String> auxiliaries(Sentence sentence, int verb) {
		List<String> auxiliaries = new ArrayList<>();
		for (int child : sentence.children(verb)) {
			if (sentence.relation(child).startsWith("aux") || sentence.relation(child).equals("cop")) {
				auxiliaries.add(switch (sentence.lower(child)) {
					case "'ll", "wo" -> "will";
					case "'d" -> "would";
					default -> sentence.lower(child);
				});
			}
		}
		return auxiliaries;
	}

	private @Nullable Status modal(Sentence sentence, int verb, List<String> auxiliaries, boolean negated) {
		boolean perfect = auxiliaries.contains("have");
		for (String auxiliary : auxiliaries) {
			Status modal = this.lexicon.statusOf("modal", auxiliary);
			if (modal != null) {
				if (perfect && modal == Status.PROPOSED) {
					return negated ? Status.DENIED : Status.ALLEGED;
				}
				return !negated ? modal : (modal == Status.PLANNED) ? Status.DECLINED : Status.DENIED;
			}
			if (auxiliary.equals("would")) {
				if (this.lexicon.statusOf("wish", sentence.lemma(verb)) == Status.PROPOSED) {
					return Status.PROPOSED;
				}
				String condition = condition(sentence, verb);
				if (!condition.isEmpty()) {
					return (negated && !condition.equals("unless")) ? Status.DENIED : Status.PROPOSED;
				}
				return negated ? Status.DECLINED : Status.PLANNED;
			}
		}
		return null;
	}

	/** "Would meet if …", "would not be going unless …": a thought only. */
	private static String condition(Sentence sentence, int verb) {
		for (int clause : sentence.children(verb)) {
			int mark = sentence.relation(clause).equals("advcl") ? sentence.child(clause, "mark") : Sentence.NONE;
			if (mark >= 0 && sentence.lower(mark).matches("if|unless")) {
				return sentence.lower(mark);
			}
		}
		return "";
	}

	private static boolean isPresent(List<String> auxiliaries) {
		boolean present = auxiliaries.stream().anyMatch((word) -> word.matches("is|are|'s|'re|am|'m"));
		boolean lasting = auxiliaries.contains("been")
				&& auxiliaries.stream().anyMatch((word) -> word.matches("have|has|'ve"));
		return present || lasting;
	}

	private static boolean isGerundAfterTo(Sentence sentence, int verb) {
		return sentence.tag(verb).equals("VBG") && hasTo(sentence, verb);
	}

	private static boolean hasTo(Sentence sentence, int verb) {
		for (int child : sentence.children(verb)) {
			if (sentence.lower(child).equals("to") && sentence.relation(child).matches("mark|aux")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What a report of the action says: "denied that he had met", "rejected claims that
	 * they met", "is believed to have met".
	 */
	private @Nullable Status reported(Sentence sentence, int verb) {
		Status found = null;
		int at = verb;
		for (int steps = 0; steps < 6 && sentence.governor(at) >= 0; steps++) {
			int governor = sentence.governor(at);
			Status status = reportedBy(sentence, at, governor, verb);
			if (status == Status.DENIED || status == Status.PROPOSED) {
				return status;
			}
			found = (found == null) ? status : found;
			at = governor;
		}
		return found;
	}

	private @Nullable Status reportedBy(Sentence sentence, int at, int governor, int verb) {
		String relation = sentence.relation(at);
		boolean clause = relation.equals("ccomp") || relation.equals("xcomp") || relation.startsWith("acl");
		boolean object = relation.equals("obj") && at != verb;
		if (!clause && !object) {
			return null;
		}
		String lemma = Clauses.verbLemma(sentence, governor);
		Status status = this.lexicon.statusOf("governor", lemma);
		boolean claim = object && isClaim(sentence, at);
		if (status == Status.DENIED || (status == Status.DECLINED && (claim || hasClaim(sentence, governor)))) {
			return Clauses.isNegated(sentence, governor) ? null : Status.DENIED;
		}
		if (!clause) {
			return null;
		}
		if (status == Status.ALLEGED || isClaim(sentence, governor)) {
			return Status.ALLEGED;
		}
		boolean passive = sentence.child(governor, "aux:pass", "nsubj:pass") >= 0;
		if (passive && relation.equals("xcomp") && this.lexicon.isSpeech(sentence.lemma(governor))) {
			return Status.ALLEGED;
		}
		boolean wish = relation.equals("ccomp") && sentence.tag(verb).matches("VB|VBP");
		return (wish && status == Status.PROPOSED) ? status : null;
	}

	private boolean isClaim(Sentence sentence, int noun) {
		return sentence.token(noun).isNoun() && this.lexicon.statusOf("claim", sentence.lemma(noun)) == Status.ALLEGED;
	}

	private boolean hasClaim(Sentence sentence, int verb) {
		int object = sentence.child(verb, "obj");
		return object >= 0 && isClaim(sentence, object);
	}

	/** What the verb, adjective or noun above an infinitive or gerund says. */
	private @Nullable Status above(Sentence sentence, int verb, int depth, boolean infinitive) {
		int noun = this.subjects.design(sentence, verb);
		Status named = (noun >= 0) ? this.lexicon.statusOfNoun(sentence.lemma(noun)) : null;
		if (named != null) {
			return of(sentence, noun, named);
		}
		int governor = sentence.governor(verb);
		String relation = sentence.relation(verb);
		if (governor < 0 || depth > DEEPEST) {
			return infinitive ? Status.PLANNED : null;
		}
		if (relation.equals("conj")) {
			return above(sentence, governor, depth + 1, infinitive);
		}
		Status status = this.lexicon.statusOf("governor", Clauses.verbLemma(sentence, governor));
		if (sentence.lemma(governor).equals("be") && infinitive) {
			status = Status.PLANNED;
		}
		if (status != null) {
			return of(sentence, governor, status);
		}
		return inherited(sentence, verb, governor, depth, infinitive);
	}

	/** A word's status, turned round where the word is negated. */
	private Status of(Sentence sentence, int word, Status status) {
		if (!Clauses.isNegated(sentence, word)) {
			return status;
		}
		Status negated = this.lexicon.statusOf("negated", Clauses.verbLemma(sentence, word));
		if (negated != null) {
			return negated;
		}
		return (status == Status.PLANNED || status == Status.PROPOSED) ? Status.DENIED : status;
	}

	private @Nullable Status inherited(Sentence sentence, int verb, int governor, int depth, boolean infinitive) {
		String relation = sentence.relation(verb);
		int above = Clauses.verbAbove(sentence, governor);
		if (!sentence.token(governor).isVerb() && !infinitive && above >= 0) {
			Status indirect = of(sentence, above, depth + 1);
			return (indirect == Status.DENIED || indirect == Status.DECLINED) ? null : indirect;
		}
		if (!Clauses.isPredicate(sentence, governor)) {
			return (infinitive && !relation.matches("advcl|conj|parataxis|acl:relcl|dep")) ? Status.PLANNED : null;
		}
		if (infinitive && isOnTheWay(sentence, governor)) {
			return Status.PLANNED;
		}
		return of(sentence, governor, depth + 1);
	}

	/** "Leaves for Paris", "is travelling to Israel": what it is for is still to come. */
	boolean isOnTheWay(Sentence sentence, int verb) {
		if (this.lexicon.statusOf("present", Clauses.verbLemma(sentence, verb)) != Status.PLANNED) {
			return false;
		}
		String tag = sentence.tag(verb);
		return tag.equals("VBZ") || tag.equals("VBP") || (tag.equals("VBG") && isPresent(auxiliaries(sentence, verb)));
	}

}
