// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.List;

import org.backchannel.extract.actor.Actor;
import org.backchannel.extract.actor.Mention;
import org.backchannel.extract.actor.Mention.Sort;
import org.backchannel.extract.lexicon.Lexicon;
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

	private final Lexicon lexicon;

	private final Anaphora anaphora;

	private final NounGovernors governors;

	private final NounCompounds compounds;

	NounFrames(Lexicon lexicon, Anaphora anaphora) {
		this.lexicon = lexicon;
		this.anaphora = anaphora;
		this.governors = new NounGovernors(lexicon, anaphora);
		this.compounds = new NounCompounds(lexicon, anaphora);
	}

	@Nullable Frame frame(Scene scene, int noun, Trigger trigger) {
		Sentence sentence = scene.sentence();
		Frame frame = new Frame(scene, noun, trigger);
		frame.each = sentence.tag(noun).endsWith("S")
				&& (!this.lexicon.isOf("one-plural", trigger.lemma()) || sentence.children(noun)
					.stream()
					.anyMatch((child) -> this.lexicon.isOf("separate", sentence.lower(child))));
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
		if (this.lexicon.isOf("edge", sentence.lemma(top))) {
			return null;
		}
		this.governors.apply(frame, top, isDefinite(sentence, top));
		this.compounds.apply(frame, noun);
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

	private boolean isWrapped(Sentence sentence, int noun) {
		int governor = sentence.governor(noun);
		return governor >= 0 && sentence.relation(noun).startsWith("nmod")
				&& this.lexicon.isOf("wrapper", sentence.lemma(governor))
				&& sentence.preposition(noun).matches("of|for|to|in");
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
					boolean host = this.lexicon.isOf("mediates", sentence.lemma(verb));
					frame.add(actors(frame.scene, child), host ? Role.MEDIATOR : Role.PARTICIPANT, host ? 2 : 0);
				}
			}
			else if (sentence.relation(child).equals("xcomp")) {
				participle(frame, child);
			}
			else if (sentence.relation(child).equals("obj")) {
				if (this.lexicon.isOf("gathers", sentence.lemma(verb))) {
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
				if (visit || message || frame.kind == EventKind.CALL
						|| isWrapped(frame.scene.sentence(), frame.token)) {
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

	private List<Actor> actors(Scene scene, int token) {
		List<Mention> mentions = Arguments.at(scene, token);
		return this.anaphora.resolve(scene, mentions);
	}

}
