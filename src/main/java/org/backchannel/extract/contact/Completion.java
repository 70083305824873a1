// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.List;

import org.backchannel.extract.Participant.Nature;
import org.backchannel.extract.actor.Actor;
import org.backchannel.extract.actor.Mention;
import org.backchannel.extract.date.When;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.EventKind;
import org.backchannel.model.Role;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sides that a sentence leaves to its surroundings: "trilateral talks", the
 * speaker's own "talks with Russia", "the meeting" that was told before.
 */
final class Completion {

	private final Lexicon lexicon;

	private final Anaphora anaphora;

	private final Subjects subjects;

	private final EarlierContacts earlier;

	Completion(Story story, Lexicon lexicon, Anaphora anaphora) {
		this.earlier = new EarlierContacts(story, lexicon);
		this.lexicon = lexicon;
		this.anaphora = anaphora;
		this.subjects = new Subjects(lexicon);
	}

	/**
	 * Adds the sides that are missing.
	 * @param frame a mention of a contact
	 * @param told what the article told before
	 * @param status what the mention says of the contact
	 * @param when the mention's own date, or null
	 */
	void complete(Frame frame, List<Telling> told, Status status, @Nullable When when) {
		int wanted = EarlierContacts.sides(frame.scene.sentence(), frame.token);
		if (wanted > 2 && frame.sides() < wanted) {
			this.earlier.many(frame, told, wanted);
		}
		if ((frame.parts.stream().noneMatch((part) -> part.side() == 0) && frame.sides() == 1) || leader(frame)) {
			speaker(frame);
		}
		if (frame.parts.stream().allMatch((part) -> part.side() == 2)) {
			this.earlier.all(frame, told, ContactMerger.isAhead(status), when);
		}
		if (frame.sides() == 1 && frame.anaphoric && !frame.trigger.verb()) {
			this.earlier.rest(frame, told);
		}
		if (frame.sides() == 1) {
			asker(frame);
		}
		if (frame.sides() == 1 && frame.kind != EventKind.CALL && frame.kind != EventKind.MESSAGE) {
			host(frame);
		}
	}

	/**
	 * "The envoy held talks in Tehran": who is a guest in the seat of another government
	 * meets that government.
	 */
	private void host(Frame frame) {
		Sentence sentence = frame.scene.sentence();
		Actor guest = frame.parts.getFirst().actor();
		boolean abroad = guest.principal() != null || guest.nature() == Nature.ORGANISATION;
		if (!abroad || (guest.nature() != Nature.PERSON && isAlliance(guest.side()))) {
			return;
		}
		for (Mention mention : frame.scene.mentions()) {
			int head = mention.to() - 1;
			boolean state = (mention.sort() == Mention.Sort.SEAT || mention.sort() == Mention.Sort.ORGANISATION)
					&& mention.principals().size() == 1 && isState(mention.principals().getFirst());
			if (state && sentence.preposition(head).matches("in|at") && isOf(frame, head)
					&& !guest.side().equalsIgnoreCase(mention.principals().getFirst())) {
				frame.add(List.of(new Actor(Nature.ORGANISATION, mention.principals().getFirst(), null, null)),
						Role.HOST, 1);
				return;
			}
		}
	}

	private static boolean isOf(Frame frame, int place) {
		Sentence sentence = frame.scene.sentence();
		int governor = sentence.governor(place);
		boolean topic = frame.trigger.is("discussed") && governor != frame.verb;
		return place == frame.verb || governor == frame.token
				|| (Clauses.verbAbove(sentence, place) == frame.verb && !topic) || (governor >= 0
						&& sentence.governor(governor) == frame.token && sentence.relation(governor).startsWith("acl"));
	}

	private boolean isState(String name) {
		return this.lexicon.gazetteer().lookUp(name).map((known) -> known.kind().equals("state")).orElse(false);
	}

	private boolean isAlliance(String name) {
		return this.lexicon.gazetteer().lookUp(name).map((known) -> known.kind().equals("alliance")).orElse(false);
	}

	private static boolean leader(Frame frame) {
		return frame.kind == EventKind.SUMMIT && !frame.parts.isEmpty()
				&& frame.parts.stream().noneMatch((part) -> part.side() == 0)
				&& frame.scene.sentence().lower(frame.token + 1).equals("with");
	}

	/** Who speaks of a contact with others without saying whose it is means his own. */
	private void speaker(Frame frame) {
		Sentence sentence = frame.scene.sentence();
		if (!isWithSomebody(frame)) {
			return;
		}
		int at = frame.verb;
		for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
			if (Clauses.isPredicate(sentence, at)) {
				List<Actor> actors = speakers(frame.scene, this.subjects.of(sentence, at));
				if (!actors.isEmpty()) {
					frame.add(actors, Role.PARTICIPANT, 0);
					return;
				}
				if (isSomebodyElse(frame, at)) {
					return;
				}
			}
			at = sentence.governor(at);
		}
		int said = saidBefore(sentence, frame.token);
		if (said >= 0) {
			frame.add(speakers(frame.scene, sentence.child(said, "nsubj")), Role.PARTICIPANT, 0);
		}
	}

	/** The verb of saying before a word, for where the parse hangs it elsewhere. */
	private int saidBefore(Sentence sentence, int token) {
		for (int i = token - 1; i > 0; i--) {
			if (sentence.tag(i).matches("VB[DZP]") && this.lexicon.isSpeech(sentence.lemma(i))) {
				return i;
			}
		}
		return Sentence.NONE;
	}

	/** "Talks with Iran", "negotiations took place with Iran". */
	private static boolean isWithSomebody(Frame frame) {
		Sentence sentence = frame.scene.sentence();
		return sentence.lower(frame.token + 1).equals("with") || (!frame.trigger.verb() && sentence.children(frame.verb)
			.stream()
			.anyMatch((child) -> child > frame.token && sentence.preposition(child).equals("with")));
	}

	/** Who speaks; a spokesman speaks for those who sent him. */
	private List<Actor> speakers(Scene scene, int subject) {
		Mention mention = (subject >= 0) ? scene.at(subject) : null;
		if (mention != null && mention.sort() == Mention.Sort.OUTSIDE && mention.principals().size() == 1) {
			return List.of(new Actor(Nature.ORGANISATION, mention.principals().getFirst(), null, null));
		}
		return this.anaphora.resolve(scene, Arguments.at(scene, subject));
	}

	/** "Moscow asked Washington to have a conversation": with itself. */
	private void asker(Frame frame) {
		Sentence sentence = frame.scene.sentence();
		int verb = sentence.governor(frame.verb);
		if (verb < 0 || !sentence.relation(frame.verb).equals("xcomp") || sentence.child(verb, "obj") < 0
				|| !this.lexicon.isOf("asks", sentence.lemma(verb))) {
			return;
		}
		frame.add(this.anaphora.resolve(frame.scene, Arguments.at(frame.scene, this.subjects.of(sentence, verb))),
				Role.INITIATOR, 1);
	}

	/** "Had previously met", "also met": a contact besides those told before. */
	boolean isSetOff(Frame frame) {
		Sentence sentence = frame.scene.sentence();
		if (frame.trigger.verb() && frame.trigger.kind() == EventKind.TALKS) {
			return false;
		}
		int verb = frame.verb;
		for (int steps = 0; verb >= 0 && steps < 3; steps++) {
			for (int child : sentence.children(verb)) {
				if (sentence.relation(child).equals("advmod") && this.lexicon.isOf("set-off", sentence.lower(child))) {
					return true;
				}
			}
			verb = sentence.relation(verb).equals("xcomp") ? sentence.governor(verb) : Sentence.NONE;
		}
		return false;
	}

	/**
	 * "For buyers to negotiate with them": the clause has a subject, and it is none of
	 * ours.
	 */
	private static boolean isSomebodyElse(Frame frame, int verb) {
		Sentence sentence = frame.scene.sentence();
		int own = sentence.child(verb, "nsubj");
		return own >= 0 && sentence.token(own).isNoun() && !sentence.isBelow(frame.token, own) && frame.trigger.verb();
	}

}
