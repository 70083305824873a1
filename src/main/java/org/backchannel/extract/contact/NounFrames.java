// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.backchannel.extract.actor.Actor;
import org.backchannel.extract.actor.Mention;
import org.backchannel.extract.actor.Mention.Sort;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.lexicon.Lexicon.LightVerb;
import org.backchannel.extract.lexicon.Trigger;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.EventKind;
import org.backchannel.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds who takes part where a noun names the contact: "talks between A and B", "A's
 * meeting with B", "A held talks with B", "A-B summit".
 */
final class NounFrames {

	private static final Set<String> WRAPPERS = Set.of("round", "series", "set", "start", "beginning", "resumption",
			"course", "day", "end", "outcome", "result", "part", "margin", "sideline", "possibility", "prospect",
			"readout", "detail", "stage", "phase", "session", "kind", "type", "idea", "number", "venue", "date",
			"first", "second", "third", "conclusion", "framework", "format", "readiness", "topic", "subject",
			"progress", "lack", "resume", "opening", "proposal", "offer", "request", "call", "invitation", "bid",
			"plan", "hour", "week", "invite");

	private final Lexicon lexicon;

	private final Anaphora anaphora;

	NounFrames(Lexicon lexicon, Anaphora anaphora) {
		this.lexicon = lexicon;
		this.anaphora = anaphora;
	}

	@Nullable Frame frame(Scene scene, int noun, Trigger trigger) {
		Sentence sentence = scene.sentence();
		Frame frame = new Frame(scene, noun, trigger);
		frame.each = sentence.tag(noun).endsWith("S")
				&& (!trigger.lemma().matches("talk|negotiation|discussion|consultation|deliberation")
						|| sentence.children(noun)
							.stream()
							.anyMatch((child) -> sentence.lower(child).matches("separate|individual")));
		if (trigger.is("again")) {
			int verb = Clauses.verbAbove(sentence, noun);
			frame.verb = (verb >= 0) ? verb : noun;
			frame.anaphoric = true;
			return (sentence.child(noun, "nmod") >= 0
					&& sentence.preposition(sentence.child(noun, "nmod")).equals("of")) ? null : frame;
		}
		nominal(frame, noun);
		int top = noun;
		while (isWrapped(sentence, top)) {
			top = sentence.governor(top);
			nominal(frame, top);
			nationality(frame, top);
		}
		if (sentence.lemma(top).matches("sideline|margin")) {
			return null;
		}
		governed(frame, top);
		compound(frame, noun);
		if (frame.parts.size() < 2 && (frame.kind != EventKind.VISIT && frame.kind != EventKind.MESSAGE)) {
			List<Mention> next = Neighbours.after(scene, noun, frame.parts.isEmpty() ? "between" : "with|between",
					(lemma) -> this.lexicon.noun(lemma) != null);
			frame.add(this.anaphora.resolve(scene, next), Role.PARTICIPANT, 1);
		}
		if (frame.parts.size() < 2 && frame.kind == EventKind.MESSAGE) {
			frame.add(this.anaphora.resolve(scene, Neighbours.after(scene, noun, "to", (lemma) -> false)),
					Role.RECIPIENT, 1);
		}
		if (trigger.is("loose") && this.lexicon.lightVerb(Clauses.verbLemma(sentence, frame.verb)) == null) {
			return null;
		}
		frame.anaphoric = isDefinite(sentence, noun) || isDefinite(sentence, top);
		return frame;
	}

	private static boolean isDefinite(Sentence sentence, int noun) {
		int determiner = sentence.child(noun, "det");
		return determiner >= 0 && sentence.lower(determiner).matches("the|this|that|these|those|such|no");
	}

	private static boolean isWrapped(Sentence sentence, int noun) {
		int governor = sentence.governor(noun);
		return governor >= 0 && sentence.relation(noun).startsWith("nmod")
				&& WRAPPERS.contains(sentence.lemma(governor)) && sentence.preposition(noun).matches("of|for|to|in");
	}

	/** "A US request for talks". */
	private void nationality(Frame frame, int noun) {
		for (int child : frame.scene.sentence().children(noun)) {
			Mention mention = frame.scene.at(child);
			if (mention != null && frame.scene.sentence().relation(child).matches("amod|compound")
					&& mention.sort() != Sort.PERSON && mention.sort() != Sort.OFFICE) {
				frame.add(this.anaphora.resolve(frame.scene, List.of(mention)), Role.INITIATOR, 1);
			}
		}
	}

	/** What hangs on the noun itself. */
	private void nominal(Frame frame, int noun) {
		Sentence sentence = frame.scene.sentence();
		boolean visit = frame.kind == EventKind.VISIT;
		boolean message = frame.kind == EventKind.MESSAGE;
		for (int child : sentence.children(noun)) {
			String relation = sentence.relation(child);
			String preposition = sentence.preposition(child);
			if (relation.equals("nmod:poss") && sentence.tag(child).equals("PRP$")) {
				frame.add(this.anaphora.owner(frame.scene, child),
						visit ? Role.VISITOR : message ? Role.INITIATOR : Role.PARTICIPANT, 0);
			}
			else if (relation.equals("nmod:poss")) {
				frame.add(actors(frame.scene, child),
						visit ? Role.VISITOR : message ? Role.INITIATOR : Role.PARTICIPANT, 0);
			}
			else if (relation.equals("nmod") || relation.equals("obl") || relation.equals("dep")) {
				prepositional(frame, child, preposition);
			}
			else if (relation.equals("acl:relcl")) {
				int subject = sentence.child(child, "nsubj");
				if (subject >= 0 && this.lexicon.lightVerb(sentence.lemma(child)) != null
						&& !sentence.lower(subject).matches("that|which|who")) {
					frame.add(actors(frame.scene, subject), Role.PARTICIPANT, 0);
				}
			}
			else if (relation.equals("acl")) {
				participle(frame, child);
			}
		}
	}

	private void participle(Frame frame, int verb) {
		Sentence sentence = frame.scene.sentence();
		for (int child : sentence.children(verb)) {
			if (sentence.relation(child).startsWith("obl")) {
				String preposition = sentence.preposition(child);
				if (preposition.equals("between") || preposition.equals("with")) {
					frame.add(actors(frame.scene, child), Role.PARTICIPANT, 1);
				}
				else if (preposition.equals("by")) {
					boolean host = sentence.lemma(verb).matches("host|mediate|broker|organize|organise|facilitate");
					frame.add(actors(frame.scene, child), host ? Role.MEDIATOR : Role.PARTICIPANT, host ? 2 : 0);
				}
			}
			else if (sentence.relation(child).equals("xcomp")) {
				participle(frame, child);
			}
			else if (sentence.relation(child).equals("obj")) {
				if (sentence.lemma(verb).matches("involve|include|gather")) {
					frame.add(actors(frame.scene, child), Role.PARTICIPANT, 1);
				}
			}
		}
	}

	private void prepositional(Frame frame, int child, String preposition) {
		boolean visit = frame.kind == EventKind.VISIT;
		boolean message = frame.kind == EventKind.MESSAGE;
		List<Actor> actors = actors(frame.scene, child);
		switch (preposition) {
			case "between", "among", "involving", "including" -> {
				frame.add(actors, Role.PARTICIPANT, 1);
				frame.closed |= actors.size() > 1;
			}
			case "with" -> {
				frame.add(actors, visit ? Role.HOST : Role.PARTICIPANT, 1);
				frame.open = true;
			}
			case "by" -> frame.add(actors, visit ? Role.VISITOR : Role.PARTICIPANT, 0);
			case "from" -> {
				if (visit || message || frame.kind == EventKind.CALL || isWrapped(frame.scene.sentence(), frame.token)) {
					frame.add(actors, visit ? Role.VISITOR : Role.INITIATOR, 0);
				}
			}
			case "to" -> {
				if (visit || message || frame.kind == EventKind.CALL) {
					frame.add(actors, visit ? Role.HOST : Role.RECIPIENT, 1);
				}
			}
			case "of" -> {
				if (!message && !visit && frame.kind != EventKind.CALL) {
					frame.add(actors, Role.PARTICIPANT, 0);
				}
			}
			default -> {
				if (frame.trigger.sides().contains(preposition)) {
					frame.add(actors, Role.PARTICIPANT, 1);
				}
			}
		}
	}

	/** The verb above the noun, and who is its subject. */
	private void governed(Frame frame, int noun) {
		Sentence sentence = frame.scene.sentence();
		int verb = Clauses.verbAbove(sentence, noun);
		if (verb < 0) {
			return;
		}
		String relation = sentence.relation(noun);
		if (sentence.preposition(noun).matches("about|regarding|concerning")) {
			frame.verb = verb;
			return;
		}
		boolean direct = sentence.governor(noun) == verb;
		String lemma = Clauses.verbLemma(sentence, verb);
		LightVerb light = this.lexicon.lightVerb(lemma);
		boolean within = (direct && relation.startsWith("obl"))
				|| (relation.startsWith("nmod") && sentence.preposition(noun).matches("in|during"));
		if (within && lemma.matches("tell|invite|inform|assure|warn|urge|ask|brief|thank|congratulate")
				&& sentence.child(verb, "obj", "iobj") >= 0 && frame.parts.isEmpty()) {
			frame.verb = verb;
			frame.add(actors(frame.scene, Clauses.subject(sentence, verb)), Role.PARTICIPANT, 0);
			frame.add(actors(frame.scene, sentence.child(verb, "obj", "iobj")), Role.PARTICIPANT, 1);
		}
		else if (direct && relation.startsWith("obl") && lemma.equals("join") && sentence.child(verb, "obj") >= 0) {
			frame.verb = verb;
			frame.add(actors(frame.scene, sentence.child(verb, "obj")), Role.PARTICIPANT, 1);
			frame.add(actors(frame.scene, Clauses.subject(sentence, verb)), Role.PARTICIPANT, 0);
		}
		else if (direct && relation.equals("obj") && light != null) {
			frame.verb = verb;
			int side = side(frame, light);
			if (!frame.closed || side == 2) {
				frame.add(actors(frame.scene, Neighbours.subject(frame.scene, verb)), part(frame, light), side);
			}
			obliques(frame, verb);
		}
		else if (direct && relation.equals("nsubj:pass") && light != null) {
			frame.verb = verb;
			obliques(frame, verb);
			for (int child : sentence.children(verb)) {
				if (sentence.relation(child).startsWith("obl") && sentence.preposition(child).equals("by")) {
					frame.add(actors(frame.scene, child), part(frame, light), side(frame, light));
				}
			}
		}
		else if (direct && relation.equals("obj") && frame.parts.isEmpty() && !isDefinite(sentence, noun)
				&& !this.lexicon.isSpeech(lemma)) {
			frame.verb = verb;
			frame.add(actors(frame.scene, Clauses.subject(sentence, verb)), Role.PARTICIPANT, 0);
		}
		else if (direct && relation.startsWith("nsubj")) {
			frame.verb = verb;
			obliques(frame, verb);
			if (lemma.matches("bring(-together)?|gather|unite|involve|include|feature") && frame.parts.isEmpty()) {
				frame.add(actors(frame.scene, sentence.child(verb, "obj")), Role.PARTICIPANT, 1);
			}
		}
		else if (relation.startsWith("obl") || relation.startsWith("nmod") || relation.equals("advcl")
				|| relation.equals("obj")) {
			String preposition = sentence.preposition(noun);
			frame.verb = verb;
			boolean trip = frame.kind == EventKind.VISIT || frame.kind == EventKind.CALL;
			boolean takesPart = preposition.matches(
					"in|at|for|during|after|before|following|by|into|ahead of|to|through|via|from|upon|prior to|since|of")
					|| light != null || (preposition.equals("on") && trip);
			if (light != null && light.part().equals("in") && preposition.equals("in")) {
				frame.add(actors(frame.scene, Clauses.subject(sentence, verb)), Role.PARTICIPANT, 0);
			}
			else if (frame.parts.isEmpty() && tellsOther(sentence, verb, noun)
					&& !preposition.matches("in|during|at")) {
				return;
			}
			else if (takesPart && lacksSide(frame) && (!this.lexicon.isSpeech(sentence.lemma(verb))
					|| preposition.matches("during|after|following|in|at"))) {
				int known = frame.parts.size();
				List<Actor> agents = agents(frame.scene, verb);
				frame.add(agents.isEmpty() ? actors(frame.scene, Clauses.subject(sentence, verb)) : agents,
						Role.PARTICIPANT, 0);
				if (frame.parts.size() == known && known > 0) {
					frame.add(owner(frame.scene, Clauses.subject(sentence, verb)), Role.PARTICIPANT, 0);
				}
				if (frame.parts.size() == known && known > 0) {
					frame.add(this.anaphora.resolve(frame.scene, Neighbours.before(frame.scene, verb)),
							Role.PARTICIPANT, 0);
				}
			}
		}
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
			if (sentence.relation(child).equals("xcomp") && !sentence.relation(child).equals("obj")) {
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

	/**
	 * "Russian-American summit", "US-Iran talks", "talks, Russia and Ukraine": names
	 * joined before the noun.
	 */
	private void compound(Frame frame, int noun) {
		Sentence sentence = frame.scene.sentence();
		List<Mention> before = new ArrayList<>();
		int from = noun;
		for (int i = frame.scene.mentions().size() - 1; i >= 0; i--) {
			Mention mention = frame.scene.mentions().get(i);
			if (mention.to() > from) {
				continue;
			}
			boolean near = true;
			for (int j = mention.to(); j < from; j++) {
				boolean first = before.isEmpty();
				boolean fits = sentence.lower(j).matches(first ? "-|–|—|/|[)]|-rrb-" : "-|–|—|/|and|,|[)]|-rrb-")
						|| (first && (sentence.tag(j).startsWith("JJ") || sentence.tag(j).startsWith("NN")
								|| sentence.tag(j).equals("CD") || sentence.tag(j).equals("HYPH")));
				near &= fits;
			}
			boolean nation = mention.sort() == Sort.NATIONALITY || mention.sort() == Sort.ORGANISATION
					|| mention.sort() == Sort.SEAT;
			if (!near || !nation) {
				break;
			}
			before.addFirst(mention);
			from = mention.from();
		}
		boolean alliance = frame.kind == EventKind.SUMMIT && before.size() == 1 && frame.parts.size() < 2
				&& before.getFirst().sort() != Sort.SEAT
				&& this.lexicon.gazetteer()
					.lookUp(before.getFirst().principals().isEmpty() ? "" : before.getFirst().principals().getFirst())
					.map((known) -> known.kind().equals("alliance"))
					.orElse(false);
		if (before.size() >= 2 || alliance) {
			frame.add(this.anaphora.resolve(frame.scene, before), Role.PARTICIPANT, 1);
		}
	}

	private List<Actor> actors(Scene scene, int token) {
		List<Mention> mentions = Arguments.at(scene, token);
		return this.anaphora.resolve(scene, mentions);
	}

}
