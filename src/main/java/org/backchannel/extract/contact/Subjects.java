// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.List;
import java.util.Set;

import org.backchannel.extract.actor.Mention;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Sentence;

/** Finds who does what a verb says: its own subject, or that of a verb above it. */
final class Subjects {

	private static final Set<String> CONTROLLED = Set.of("xcomp", "advcl", "ccomp", "conj", "parataxis", "dep");

	private static final int HIGHEST = 8;

	private final Lexicon lexicon;

	Subjects(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/**
	 * The subject: the verb's own, where it is somebody; else who stands right before it;
	 * else the one that it shares with the verb above it.
	 */
	List<Mention> near(Scene scene, int verb) {
		Sentence sentence = scene.sentence();
		int own = sentence.child(verb, "nsubj", "nsubj:pass");
		if (sentence.tag(verb).matches("VB[DZP]") && (own < 0 || Arguments.at(scene, own).isEmpty())) {
			List<Mention> before = Neighbours.before(scene, verb);
			if (!before.isEmpty()) {
				return before;
			}
		}
		return Arguments.at(scene, of(sentence, verb));
	}

	/** The verb's own subject, or the one that it shares with the verb above it. */
	int of(Sentence sentence, int verb) {
		if (design(sentence, verb) >= 0) {
			return Sentence.NONE;
		}
		int addressee = addressee(sentence, verb);
		if (addressee >= 0) {
			return addressee;
		}
		int at = verb;
		for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
			int subject = sentence.child(at, "nsubj", "nsubj:pass", "csubj");
			if (subject >= 0) {
				return (steps > 0 && isDirected(sentence, verb, at)) ? sentence.child(at, "obj")
						: meant(sentence, at, subject);
			}
			String relation = sentence.relation(at);
			if (relation.equals("acl") || relation.equals("acl:relcl")) {
				return ofNoun(sentence, at);
			}
			if (!CONTROLLED.contains(relation)) {
				boolean nominal = sentence.token(at).isVerb() && sentence.governor(at) >= 0
						&& !sentence.token(sentence.governor(at)).isVerb();
				return nominal ? ofClause(sentence, sentence.governor(at)) : Sentence.NONE;
			}
			at = sentence.governor(at);
		}
		return Sentence.NONE;
	}

	/** The subject of the clause in which a noun stands. */
	int ofClause(Sentence sentence, int noun) {
		int verb = Clauses.verbAbove(sentence, noun);
		return (verb >= 0) ? of(sentence, verb) : Sentence.NONE;
	}

	/**
	 * The noun before an infinitive that says what it is: a plan, a proposal, a refusal.
	 * Nobody says who would carry it out, whatever the parse hangs it on.
	 */
	int design(Sentence sentence, int verb) {
		boolean infinitive = sentence.tag(verb).equals("VB") && sentence.lower(verb - 1).equals("to")
				&& sentence.tag(verb - 2).startsWith("NN");
		return (infinitive && this.lexicon.isOf("design", sentence.lemma(verb - 2))) ? verb - 2 : Sentence.NONE;
	}

	/** "Asked them to meet": those asked. */
	private boolean isDirected(Sentence sentence, int verb, int above) {
		return sentence.relation(verb).equals("xcomp") && sentence.child(above, "obj") >= 0
				&& this.lexicon.isOf("directs", sentence.lemma(above));
	}

	/** The subject, or the noun that its relative pronoun stands for. */
	private static int meant(Sentence sentence, int verb, int subject) {
		String word = sentence.lower(subject);
		if (!word.matches("who|which|that|whom")) {
			return subject;
		}
		int before = antecedent(sentence, subject);
		boolean hung = sentence.relation(verb).equals("acl:relcl") && (before == subject || !word.equals("who"));
		return hung ? sentence.governor(verb) : before;
	}

	/** Who does what a clause says that hangs on a noun. */
	private int ofNoun(Sentence sentence, int clause) {
		int noun = sentence.governor(clause);
		if (Clauses.isAfterwards(sentence, clause)) {
			return ofClause(sentence, noun);
		}
		return sentence.tag(clause).matches("VBG|VBN") || sentence.relation(clause).equals("acl:relcl")
				|| Clauses.verbAbove(sentence, noun) < 0 ? noun : ofClause(sentence, noun);
	}

	/** "Called on A and B to meet", "pushed for A to resume talks": those addressed. */
	private int addressee(Sentence sentence, int verb) {
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
		if (!this.lexicon.isOf("appeals", sentence.lemma(governor))) {
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
	private int invited(Sentence sentence, int noun, int verb) {
		if (!this.lexicon.isOf("address", sentence.lemma(noun))) {
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

	/** The noun before "who", where the parse does not hang the clause on it. */
	private static int antecedent(Sentence sentence, int pronoun) {
		int before = sentence.lower(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
		return (before >= 0 && sentence.token(before).isNoun()) ? before : pronoun;
	}

}
