// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.ArrayList;
import java.util.List;

import org.backchannel.extract.Participant.Nature;
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
 * Finds who takes part where a verb names the contact: "A met B", "B was received by A".
 */
final class VerbFrames {

	private final Lexicon lexicon;

	private final Anaphora anaphora;

	private final Subjects subjects;

	VerbFrames(Lexicon lexicon, Anaphora anaphora) {
		this.lexicon = lexicon;
		this.anaphora = anaphora;
		this.subjects = new Subjects(lexicon);
	}

	@Nullable Frame frame(Scene scene, int verb, Trigger trigger) {
		Sentence sentence = scene.sentence();
		if ((trigger.lemma().equals("call") && isNaming(scene, verb))
				|| (trigger.is("by-phone") && !isByPhone(sentence, verb))) {
			return null;
		}
		Frame frame = new Frame(scene, verb, trigger);
		boolean passive = sentence.child(verb, "nsubj:pass", "aux:pass") >= 0;
		List<Actor> first;
		List<Actor> second = new ArrayList<>();
		if (passive && trigger.is("trip")) {
			return null;
		}
		if (passive) {
			second.addAll(actors(scene, sentence.child(verb, "nsubj:pass")));
			if (second.isEmpty()) {
				second.addAll(actors(scene, this.subjects.of(sentence, verb)));
			}
			first = oblique(scene, verb, "by");
			if (first.isEmpty() && trigger.is("host")) {
				first = oblique(scene, verb, "to");
			}
			boolean guest = trigger.kind() != EventKind.CALL && trigger.kind() != EventKind.VISIT;
			if (trigger.sides().contains("obj") && first.isEmpty() && !guest) {
				return null;
			}
		}
		else {
			first = this.anaphora.resolve(scene, this.subjects.near(scene, verb));
			if (first.isEmpty() && sentence.tag(verb).matches("VB[DZP]")) {
				first = this.anaphora.resolve(scene, Neighbours.before(scene, verb));
			}
			second.addAll(others(scene, verb, trigger));
			if (!first.isEmpty() && second.containsAll(first)) {
				first = this.anaphora.resolve(scene, Neighbours.before(scene, verb));
			}
			if (second.isEmpty() && trigger.sides().contains("obj") && sentence.child(verb, "obj") < 0) {
				second.addAll(this.anaphora.resolve(scene, next(scene, verb)));
			}
			if (second.isEmpty() && addressesOutsiders(scene, verb, trigger)) {
				return null;
			}
			if (second.isEmpty() && trigger.sides().contains("with")) {
				second.addAll(this.anaphora.resolve(scene, Neighbours.after(scene, verb, "with", this::namesContact)));
			}
		}
		if (second.isEmpty() && first.size() == 1 && trigger.sides().contains("mutual")) {
			first = withThoseBefore(scene, this.subjects.of(sentence, verb), first);
		}
		if (second.isEmpty() && trigger.sides().contains("mutual") && !first.isEmpty()
				&& first.stream().allMatch(VerbFrames::isNobodys)) {
			frame.borrowed = true;
			first = this.anaphora.sidesOf(scene, first.getFirst());
		}
		if (second.isEmpty() && !trigger.sides().contains("mutual")) {
			return null;
		}
		Role one = trigger.is("host") ? Role.HOST
				: (trigger.kind() == EventKind.VISIT) ? Role.VISITOR
						: ((trigger.sides().contains("obj") && trigger.kind() == EventKind.CALL)
								|| trigger.kind() == EventKind.MESSAGE) ? Role.INITIATOR : Role.PARTICIPANT;
		Role other = switch (one) {
			case HOST -> Role.VISITOR;
			case VISITOR -> Role.HOST;
			case INITIATOR -> Role.RECIPIENT;
			default -> Role.PARTICIPANT;
		};
		frame.each = sentence.children(verb).stream().anyMatch((child) -> isSeparately(sentence, child));
		frame.add(first, one, 0);
		frame.add(second, other, 1);
		return frame;
	}

	private boolean isSeparately(Sentence sentence, int token) {
		return sentence.relation(token).equals("advmod") && this.lexicon.isOf("separate", sentence.lower(token));
	}

	private boolean namesContact(String lemma) {
		return this.lexicon.noun(lemma) != null;
	}

	private List<Actor> others(Scene scene, int verb, Trigger trigger) {
		Sentence sentence = scene.sentence();
		List<Actor> found = new ArrayList<>();
		if (trigger.sides().contains("obj")) {
			int object = sentence.child(verb, "obj");
			if (object >= 0) {
				List<Mention> mentions = Arguments.at(scene, object);
				boolean people = mentions.stream()
					.allMatch((mention) -> mention.sort() != Sort.ORGANISATION && mention.sort() != Sort.SEAT);
				if (people || !trigger.is("person-object")) {
					found.addAll(this.anaphora.resolve(scene, mentions));
				}
			}
		}
		for (int child : sentence.children(verb)) {
			String preposition = sentence.preposition(child);
			if (sentence.relation(child).startsWith("obl") && trigger.sides().contains(preposition)) {
				found.addAll(actors(scene, child));
			}
		}
		if (found.isEmpty() && trigger.sides().contains("with")) {
			for (int child : sentence.children(verb)) {
				int object = sentence.relation(child).equals("obj") ? child : Sentence.NONE;
				for (int below : (object >= 0) ? sentence.children(object) : List.<Integer>of()) {
					if (sentence.relation(below).equals("nmod") && sentence.preposition(below).equals("with")) {
						found.addAll(actors(scene, below));
					}
				}
				if (sentence.relation(child).startsWith("obl") && this.lexicon.noun(sentence.lemma(child)) == null) {
					for (int below : sentence.children(child)) {
						if (sentence.relation(below).equals("nmod") && sentence.preposition(below).equals("with")) {
							found.addAll(actors(scene, below));
						}
					}
				}
			}
		}
		return found;
	}

	/** "A and B, who met": the parse gives the pronoun only the nearer of the two. */
	private List<Actor> withThoseBefore(Scene scene, int subject, List<Actor> found) {
		Mention mention = (subject >= 0) ? scene.at(subject) : null;
		if (mention == null) {
			return found;
		}
		List<Mention> list = Arguments.listEndingWith(scene, mention);
		return (list.size() > 1) ? this.anaphora.resolve(scene, list) : found;
	}

	/** "Negotiators", of whom the sentence does not say whose. */
	private static boolean isNobodys(Actor actor) {
		return actor.nature() == Nature.UNNAMED && actor.principal() == null;
	}

	/** The mention just after the verb, where the parse gives it no object. */
	private static List<Mention> next(Scene scene, int verb) {
		int start = scene.sentence().lower(verb + 1).matches("the|his|her|their|its|a|an") ? verb + 2 : verb + 1;
		Mention mention = (start < scene.sentence().size()) ? scene.at(start) : null;
		return (mention == null || mention.sort() == Sort.SEAT) ? List.of() : Arguments.at(scene, mention.from());
	}

	/** "Spoke to reporters": somebody else is the other side. */
	private static boolean addressesOutsiders(Scene scene, int verb, Trigger trigger) {
		Sentence sentence = scene.sentence();
		for (int child : sentence.children(verb)) {
			if (isEachOther(sentence, child)) {
				continue;
			}
			boolean object = sentence.relation(child).equals("obj") && trigger.sides().contains("obj");
			if (object || (sentence.relation(child).startsWith("obl")
					&& trigger.sides().contains(sentence.preposition(child)))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isEachOther(Sentence sentence, int token) {
		return (sentence.lower(token - 1) + " " + sentence.lower(token)).matches("each other|one another");
	}

	private List<Actor> oblique(Scene scene, int verb, String preposition) {
		List<Actor> found = new ArrayList<>();
		for (int child : scene.sentence().children(verb)) {
			if (scene.sentence().relation(child).startsWith("obl")
					&& scene.sentence().preposition(child).equals(preposition)) {
				found.addAll(actors(scene, child));
			}
		}
		return found;
	}

	private List<Actor> actors(Scene scene, int token) {
		return this.anaphora.resolve(scene, Arguments.at(scene, token));
	}

	private boolean isByPhone(Sentence sentence, int verb) {
		for (int child : sentence.children(verb)) {
			if (this.lexicon.isOf("by-phone", sentence.lemma(child))
					&& sentence.preposition(child).matches("by|over|on|via")) {
				return true;
			}
		}
		return false;
	}

	/** "He called him a friend", "called it a mistake", "called Paris to order". */
	private static boolean isNaming(Scene scene, int verb) {
		Sentence sentence = scene.sentence();
		int object = sentence.child(verb, "obj");
		if (object < 0 || sentence.lower(verb + 1).matches("on|for|off|out|in")
				|| (sentence.child(verb, "xcomp", "ccomp") >= 0
						&& !sentence.lower(sentence.child(verb, "xcomp", "ccomp") - 1).equals("to"))) {
			return true;
		}
		Mention mention = scene.at(object);
		if (mention == null) {
			return true;
		}
		return sentence.lower(mention.to()).matches("a|an|the|\"|“|'|‘|``")
				|| sentence.lower(verb + 1).matches("\"|“|‘");
	}

}
