// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.Set;

import org.backchannel.extract.text.Sentence;

/** Ways through the tree of a sentence that several resolvers take. */
final class Clauses {

	private static final Set<String> CONTROLLED = Set.of("xcomp", "advcl", "ccomp", "conj", "parataxis", "dep");

	private Clauses() {
	}

	/** The verb's own subject, or the one that it shares with the verb above it. */
	static int subject(Sentence sentence, int verb) {
		if (isOfNoun(sentence, verb)) {
			return Sentence.NONE;
		}
		int called = calledUpon(sentence, verb);
		if (called >= 0) {
			return called;
		}
		int at = verb;
		for (int steps = 0; at >= 0 && steps < 8; steps++) {
			int subject = sentence.child(at, "nsubj", "nsubj:pass", "csubj");
			if (subject >= 0) {
				if (steps > 0 && !sentence.relation(verb).equals("conj") && sentence.child(at, "obj") >= 0
						&& sentence.relation(verb).equals("xcomp") && isObjectControl(sentence.lemma(at))) {
					return sentence.child(at, "obj");
				}
				String word = sentence.lower(subject);
				if (word.matches("who|which|that|whom")) {
					int before = antecedent(sentence, subject);
					return (sentence.relation(at).equals("acl:relcl") && (before == subject || !word.equals("who")))
							? sentence.governor(at) : before;
				}
				return subject;
			}
			String relation = sentence.relation(at);
			if (relation.equals("acl") || relation.equals("acl:relcl")) {
				int noun = sentence.governor(at);
				if (isAfterwards(sentence, at)) {
					return clauseSubject(sentence, noun);
				}
				return sentence.tag(at).equals("VBG") || relation.equals("acl:relcl") || sentence.tag(at).equals("VBN")
						|| verbAbove(sentence, noun) < 0 ? noun : clauseSubject(sentence, noun);
			}
			if (!CONTROLLED.contains(relation)) {
				if (sentence.token(at).isVerb() && sentence.governor(at) >= 0
						&& !sentence.token(sentence.governor(at)).isVerb()) {
					return clauseSubject(sentence, sentence.governor(at));
				}
				return Sentence.NONE;
			}
			at = sentence.governor(at);
		}
		return Sentence.NONE;
	}

	/** "Hours after meeting her": the hours met nobody. */
	static boolean isAfterwards(Sentence sentence, int verb) {
		return sentence.tag(verb).equals("VBG") && sentence.lower(verb - 1).matches("after|before|since|while|upon");
	}

	/** "Called on A and B to meet", "pushed for A to resume talks": those called upon. */
	private static int calledUpon(Sentence sentence, int verb) {
		int governor = sentence.governor(verb);
		if (governor < 0 || governor > verb || !sentence.tag(verb).equals("VB")
				|| !sentence.lower(verb - 1).equals("to")) {
			return Sentence.NONE;
		}
		int invited = invited(sentence, governor, verb);
		if (invited >= 0) {
			return invited;
		}
		int before = verb - 2;
		if (before > 0 && sentence.token(before).isNoun() && sentence.preposition(before).equals("for")) {
			return before;
		}
		if (!sentence.lemma(governor).matches("call|push|press|appeal|plead|wait|lean|prevail|arrange|look")) {
			return Sentence.NONE;
		}
		for (int child : sentence.children(governor)) {
			boolean between = child > governor && child < verb && sentence.relation(child).startsWith("obl");
			if (between && sentence.preposition(child).matches("for|on|upon")
					&& !sentence.token(child).entity().equals("DATE")) {
				return child;
			}
		}
		return Sentence.NONE;
	}

	/** "The invitation to Obama to visit": those whom a noun before it addresses. */
	private static int invited(Sentence sentence, int noun, int verb) {
		if (!sentence.lemma(noun).matches("invitation|offer|request|call|appeal|invite|order")) {
			return Sentence.NONE;
		}
		for (int child : sentence.children(noun)) {
			if (child > noun && child < verb && sentence.relation(child).startsWith("nmod")
					&& sentence.preposition(child).matches("to|for|on")) {
				return child;
			}
		}
		return Sentence.NONE;
	}

	/**
	 * The noun before "who", where the parse does not hang the clause on it.
	 */
	private static int antecedent(Sentence sentence, int pronoun) {
		int before = sentence.lower(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
		return (before >= 0 && sentence.token(before).isNoun()) ? before : pronoun;
	}

	/**
	 * "The proposal to hold talks": nobody says who would, whatever the parse hangs it
	 * on.
	 */
	private static boolean isOfNoun(Sentence sentence, int verb) {
		return proposedBy(sentence, verb) >= 0;
	}

	/**
	 * The noun before an infinitive that says what it is: a plan, a proposal, a refusal.
	 */
	static int proposedBy(Sentence sentence, int verb) {
		boolean infinitive = sentence.tag(verb).equals("VB") && sentence.lower(verb - 1).equals("to")
				&& sentence.tag(verb - 2).startsWith("NN");
		return infinitive && sentence.lemma(verb - 2)
			.matches("proposal|plan|offer|idea|invitation|request|call|agreement|refusal|suggestion|attempt") ? verb - 2
					: Sentence.NONE;
	}

	private static boolean isObjectControl(String lemma) {
		return lemma
			.matches("invite|ask|urge|order|tell|send|allow|permit|force|persuade|dispatch|instruct|expect|want");
	}

	/** The subject of the clause in which a noun stands. */
	static int clauseSubject(Sentence sentence, int noun) {
		int verb = verbAbove(sentence, noun);
		return (verb >= 0) ? subject(sentence, verb) : Sentence.NONE;
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
