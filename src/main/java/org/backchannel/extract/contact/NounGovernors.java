// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.ArrayList;
import java.util.List;

import org.backchannel.extract.actor.Actor;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.lexicon.Lexicon.LightVerb;
import org.backchannel.extract.lexicon.Trigger;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.EventKind;
import org.backchannel.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds who takes part by the verb above the noun that names a contact: "A held talks",
 * "A left for talks", "the talks brought together A and B".
 */
final class NounGovernors {

	private final Lexicon lexicon;

	private final Anaphora anaphora;

	private final Subjects subjects;

	NounGovernors(Lexicon lexicon, Anaphora anaphora) {
		this.lexicon = lexicon;
		this.anaphora = anaphora;
		this.subjects = new Subjects(lexicon);
	}

	/**
	 * Adds those who take part by the verb, and sets the verb that carries tense and
	 * date.
	 * @param frame the contact
	 * @param noun its noun, or the outermost around it: "a round of talks"
	 * @param definite whether the noun is one told before: "the talks"
	 */
	void apply(Frame frame, int noun, boolean definite) {
		Sentence sentence = frame.scene.sentence();
		int verb = Clauses.verbAbove(sentence, noun);
		if (verb < 0) {
			return;
		}
		String relation = sentence.relation(noun);
		boolean direct = sentence.governor(noun) == verb;
		String lemma = Clauses.verbLemma(sentence, verb);
		LightVerb light = this.lexicon.lightVerb(lemma);
		if (sentence.preposition(noun).matches("about|regarding|concerning")) {
			frame.verb = verb;
		}
		else if (isToldWithin(frame, noun, verb)) {
			frame.verb = verb;
			frame.add(subject(frame, verb), Role.PARTICIPANT, 0);
			frame.add(actors(frame.scene, sentence.child(verb, "obj", "iobj")), Role.PARTICIPANT, 1);
		}
		else if (direct && relation.startsWith("obl") && lemma.equals("join") && sentence.child(verb, "obj") >= 0) {
			frame.verb = verb;
			frame.add(actors(frame.scene, sentence.child(verb, "obj")), Role.PARTICIPANT, 1);
			frame.add(subject(frame, verb), Role.PARTICIPANT, 0);
		}
		else if (direct && relation.matches("obj|nsubj:pass") && light != null) {
			light(frame, verb, light, relation.equals("obj"));
		}
		else if (direct && relation.equals("obj") && frame.parts.isEmpty() && !definite
				&& !this.lexicon.isSpeech(lemma)) {
			frame.verb = verb;
			frame.add(subject(frame, verb), Role.PARTICIPANT, 0);
		}
		else if (direct && relation.startsWith("nsubj")) {
			frame.verb = verb;
			obliques(frame, verb);
			if (this.lexicon.isOf("gathers", lemma) && frame.parts.isEmpty()) {
				frame.add(actors(frame.scene, sentence.child(verb, "obj")), Role.PARTICIPANT, 1);
			}
		}
		else if (relation.startsWith("obl") || relation.startsWith("nmod") || relation.equals("advcl")
				|| relation.equals("obj")) {
			frame.verb = verb;
			aside(frame, noun, verb, light);
		}
	}

	/** "Told him in a call", "invited her during their talks". */
	private boolean isToldWithin(Frame frame, int noun, int verb) {
		Sentence sentence = frame.scene.sentence();
		boolean within = (sentence.governor(noun) == verb && sentence.relation(noun).startsWith("obl"))
				|| (sentence.relation(noun).startsWith("nmod") && sentence.preposition(noun).matches("in|during"));
		return within && this.lexicon.isOf("tells", Clauses.verbLemma(sentence, verb))
				&& sentence.child(verb, "obj", "iobj") >= 0 && frame.parts.isEmpty();
	}

	/** "Held talks", "the talks were hosted by". */
	private void light(Frame frame, int verb, LightVerb light, boolean active) {
		Sentence sentence = frame.scene.sentence();
		frame.verb = verb;
		int side = side(frame, light);
		if (active && (!frame.closed || side == 2)) {
			frame.add(this.anaphora.resolve(frame.scene, this.subjects.near(frame.scene, verb)), part(frame, light),
					side);
		}
		obliques(frame, verb);
		for (int child : active ? List.<Integer>of() : sentence.children(verb)) {
			if (sentence.relation(child).startsWith("obl") && sentence.preposition(child).equals("by")) {
				frame.add(actors(frame.scene, child), part(frame, light), side(frame, light));
			}
		}
	}

	/** "Left for talks", "said after the meeting", "took part in the summit". */
	private void aside(Frame frame, int noun, int verb, @Nullable LightVerb light) {
		Sentence sentence = frame.scene.sentence();
		String preposition = sentence.preposition(noun);
		boolean trip = frame.kind == EventKind.VISIT || frame.kind == EventKind.CALL;
		boolean takesPart = preposition.matches(
				"in|at|for|during|after|before|following|by|into|ahead of|to|through|via|from|upon|prior to|since|of")
				|| light != null || (preposition.equals("on") && trip);
		if (light != null && light.part().equals("in") && preposition.equals("in")) {
			frame.add(subject(frame, verb), Role.PARTICIPANT, 0);
		}
		else if (frame.parts.isEmpty() && tellsOther(sentence, verb, noun) && !preposition.matches("in|during|at")) {
			return;
		}
		else if (takesPart && lacksSide(frame) && (!this.lexicon.isSpeech(sentence.lemma(verb))
				|| preposition.matches("during|after|following|in|at"))) {
			whoever(frame, verb);
		}
	}

	/** Who does what the verb says: its agent, its subject, or whose the subject is. */
	private void whoever(Frame frame, int verb) {
		int known = frame.parts.size();
		List<Actor> agents = agents(frame.scene, verb);
		frame.add(agents.isEmpty() ? subject(frame, verb) : agents, Role.PARTICIPANT, 0);
		if (frame.parts.size() == known && known > 0) {
			frame.add(owner(frame.scene, this.subjects.of(frame.scene.sentence(), verb)), Role.PARTICIPANT, 0);
		}
		if (frame.parts.size() == known && known > 0) {
			frame.add(this.anaphora.resolve(frame.scene, Neighbours.before(frame.scene, verb)), Role.PARTICIPANT, 0);
		}
	}

	private List<Actor> subject(Frame frame, int verb) {
		return actors(frame.scene, this.subjects.of(frame.scene.sentence(), verb));
	}

	/** "His decision was made after a call with her": he had it. */
	private List<Actor> owner(Scene scene, int noun) {
		Sentence sentence = scene.sentence();
		int owner = (noun >= 0) ? sentence.child(noun, "nmod:poss") : Sentence.NONE;
		if (owner < 0) {
			return List.of();
		}
		return sentence.tag(owner).equals("PRP$") ? this.anaphora.owner(scene, owner) : actors(scene, owner);
	}

	/** "A trip that was agreed by the president in a meeting with": those after "by". */
	private List<Actor> agents(Scene scene, int verb) {
		Sentence sentence = scene.sentence();
		List<Actor> found = new ArrayList<>();
		for (int child : sentence.children(verb)) {
			if (sentence.tag(verb).equals("VBN") && sentence.relation(child).startsWith("obl")
					&& sentence.preposition(child).equals("by")) {
				found.addAll(actors(scene, child));
			}
		}
		return found;
	}

	/** A mediator is no side, and a host is none where two others are. */
	private static int side(Frame frame, LightVerb light) {
		boolean aside = light.part().equals("mediator") || (light.part().equals("host") && frame.sides() > 1);
		return aside ? 2 : 0;
	}

	/** "Held talks ahead of the summit": the verb tells of another contact. */
	private boolean tellsOther(Sentence sentence, int verb, int noun) {
		int object = sentence.child(verb, "obj");
		Trigger own = this.lexicon.verb(sentence.lemma(verb));
		return (own != null && !own.is("trip"))
				|| (object >= 0 && object != noun && this.lexicon.noun(sentence.lemma(object)) != null);
	}

	private static boolean lacksSide(Frame frame) {
		return frame.parts.stream().noneMatch((part) -> part.side() == 0) && !frame.closed;
	}

	private static Role part(Frame frame, LightVerb light) {
		return switch (light.part()) {
			case "host" -> Role.HOST;
			case "mediator" -> Role.MEDIATOR;
			default -> (frame.kind == EventKind.VISIT) ? Role.VISITOR : Role.PARTICIPANT;
		};
	}

	private void obliques(Frame frame, int verb) {
		Sentence sentence = frame.scene.sentence();
		for (int child : sentence.children(verb)) {
			if (sentence.relation(child).equals("xcomp")) {
				obliques(frame, child);
			}
			String preposition = sentence.preposition(child);
			boolean below = sentence.relation(child).startsWith("obl")
					|| (sentence.relation(child).equals("nmod") && sentence.child(verb, "cop") >= 0);
			if (below && (preposition.matches("with|between|among") || frame.trigger.sides().contains(preposition))) {
				frame.add(actors(frame.scene, child), Role.PARTICIPANT, 1);
			}
			else if (sentence.relation(child).startsWith("obl") && preposition.equals("to")
					&& (frame.kind == EventKind.VISIT || frame.kind == EventKind.MESSAGE)) {
				frame.add(actors(frame.scene, child), (frame.kind == EventKind.VISIT) ? Role.HOST : Role.RECIPIENT, 1);
			}
		}
	}

	private List<Actor> actors(Scene scene, int token) {
		return this.anaphora.resolve(scene, Arguments.at(scene, token));
	}

}
