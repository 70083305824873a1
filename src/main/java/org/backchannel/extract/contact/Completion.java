// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

	private static final int REACH = 5;

	private final Story story;

	private final Lexicon lexicon;

	private final Anaphora anaphora;

	Completion(Story story, Lexicon lexicon, Anaphora anaphora) {
		this.story = story;
		this.lexicon = lexicon;
		this.anaphora = anaphora;
	}

	/**
	 * Adds the sides that are missing.
	 * @param frame a mention of a contact
	 * @param told what the article told before
	 * @param status what the mention says of the contact
	 * @param when the mention's own date, or null
	 */
	void complete(Frame frame, List<Telling> told, Status status, @Nullable When when) {
		Sentence sentence = frame.scene.sentence();
		int wanted = sides(sentence, frame.token);
		if (wanted > 2 && frame.sides() < wanted) {
			many(frame, told, wanted);
		}
		if ((frame.parts.stream().noneMatch((part) -> part.side() == 0) && frame.sides() == 1) || leader(frame)) {
			speaker(frame);
		}
		if (frame.parts.stream().allMatch((part) -> part.side() == 2) && (frame.anaphoric || (isDated(frame) && when != null) || isAnother(frame))) {
			before(frame, told, status == Status.PLANNED || status == Status.PROPOSED, when);
		}
		if (frame.sides() == 1 && frame.anaphoric && !frame.trigger.verb()) {
			rest(frame, told);
		}
		if (frame.sides() == 1) {
			asker(frame);
		}
		if (frame.sides() == 1 && frame.kind != EventKind.CALL && frame.kind != EventKind.MESSAGE) {
			host(frame);
		}
	}

	/** "She cancelled the meeting": the one with her that was told before. */
	private void rest(Frame frame, List<Telling> told) {
		Actor known = frame.parts.getFirst().actor();
		for (int i = told.size() - 1; i >= 0 && frame.scene.index() - told.get(i).sentence() <= REACH; i--) {
			Telling telling = told.get(i);
			boolean hers = telling.parts().stream().anyMatch((part) -> part.actor().agreesWith(known));
			if (hers && ContactMerger.kindsFit(telling.kind(), frame.kind)) {
				telling.parts().forEach((part) -> frame.add(List.of(part.actor()), part.role(), part.side()));
				frame.borrowed = !isAnother(frame);
				return;
			}
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

	static int sides(Sentence sentence, int token) {
		for (int i = Math.max(0, token - 4); i < token; i++) {
			switch (sentence.lower(i)) {
				case "trilateral", "tripartite", "three-way" -> {
					return 3;
				}
				case "quadrilateral", "four-way" -> {
					return 4;
				}
				case "way", "sided" -> {
					if (sentence.lower(i - 1).equals("-")) {
						return sentence.lower(i - 2).equals("three") ? 3 : sentence.lower(i - 2).equals("four") ? 4 : 0;
					}
				}
				default -> {
				}
			}
		}
		return 0;
	}

	/**
	 * The sides of the last contact of so many, else the states that the article names
	 * most.
	 */
	private void many(Frame frame, List<Telling> told, int wanted) {
		for (int i = told.size() - 1; i >= 0; i--) {
			List<Frame.Part> parts = told.get(i).parts();
			if (parts.stream().map((part) -> part.actor().side()).distinct().count() >= wanted) {
				parts.forEach((part) -> frame.add(List.of(part.actor()), Role.PARTICIPANT, 1));
				return;
			}
		}
		Map<String, Integer> seen = new LinkedHashMap<>();
		for (Scene scene : this.story.scenes()) {
			for (Mention mention : scene.mentions()) {
				if (mention.sort() != Mention.Sort.OUTSIDE) {
					mention.principals()
						.stream()
						.filter(this::isState)
						.forEach((name) -> seen.merge(name, 1, Integer::sum));
				}
			}
		}
		List<String> most = seen.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
			.map(Map.Entry::getKey)
			.toList();
		for (String state : most) {
			boolean there = frame.parts.stream().anyMatch((part) -> part.actor().side().equalsIgnoreCase(state));
			if (!there && frame.sides() < wanted) {
				frame.add(List.of(new Actor(Nature.ORGANISATION, state, null, null)), Role.PARTICIPANT, 1);
			}
		}
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
				List<Actor> actors = speakers(frame.scene, Clauses.subject(sentence, at));
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
		return sentence.lower(frame.token + 1).equals("with") || !frame.trigger.verb() && sentence.children(frame.verb)
			.stream()
			.anyMatch((child) -> child > frame.token && sentence.preposition(child).equals("with"));
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
				|| !sentence.lemma(verb).matches("ask|invite|urge|request|press|implore|beg")) {
			return;
		}
		frame.add(this.anaphora.resolve(frame.scene, Arguments.at(frame.scene, Clauses.subject(sentence, verb))),
				Role.INITIATOR, 1);
	}

	/** "Had previously met", "also met": a contact besides those told before. */
	static boolean isSetOff(Frame frame) {
		Sentence sentence = frame.scene.sentence();
		if (frame.trigger.verb() && frame.trigger.kind() == EventKind.TALKS) {
			return false;
		}
		int verb = frame.verb;
		for (int steps = 0; verb >= 0 && steps < 3; steps++) {
			for (int child : sentence.children(verb)) {
				if (sentence.relation(child).equals("advmod")
						&& sentence.lower(child).matches("previously|earlier|again|last|also")) {
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

	/** "The next round", "another meeting": a contact of its own. */
	private static boolean isAnother(Frame frame) {
		if (frame.trigger.is("again")) {
			return true;
		}
		Sentence sentence = frame.scene.sentence();
		for (int i = Math.max(0, frame.token - 5); i < frame.token; i++) {
			if (sentence.lower(i)
				.matches(
						"next|another|second|third|fourth|new|fresh|further|previous|earlier|first|last|latest|final")) {
				return true;
			}
		}
		return false;
	}

	/** "Talks are due in Geneva on Sunday": those of whom the article tells. */
	private static boolean isDated(Frame frame) {
		return frame.trigger.kind() == EventKind.TALKS || frame.trigger.kind() == EventKind.SUMMIT;
	}

	private void before(Frame frame, List<Telling> told, boolean ahead, @Nullable When when) {
		List<Telling> near = new ArrayList<>();
		for (Telling telling : told) {
			if (frame.scene.index() - telling.sentence() <= REACH
					&& ContactMerger.kindsFit(telling.kind(), frame.kind) && isOfThem(frame, telling)) {
				near.add(telling);
			}
		}
		if (near.stream().anyMatch((telling) -> telling.kind() == frame.kind)) {
			near.removeIf(
					(telling) -> telling.sentence() == frame.scene.index() && telling.kind() != frame.kind);
		}
		if (!near.isEmpty()) {
			Telling meant = ofDay(near, when);
			meant.parts().forEach((part) -> frame.add(List.of(part.actor()), part.role(), part.side()));
			boolean next = ahead && when != null && meant.status() == Status.HELD
					&& frame.trigger.kind() != meant.kind();
			frame.kind = next ? frame.kind : meant.kind();
			frame.borrowed = !next && !isAnother(frame);
		}
	}

	/**
	 * Whether a noun may mean a contact told before: what stands before it must not name
	 * somebody else ("the U.N. talks"), nor what stands after it another place.
	 */
	private boolean isOfThem(Frame frame, Telling telling) {
		Sentence sentence = frame.scene.sentence();
		for (Mention mention : frame.scene.mentions()) {
			int head = mention.to() - 1;
			boolean before = head < frame.token && sentence.isBelow(head, frame.token)
					&& !sentence.lower(head + 2).matches("mediated|brokered|hosted|sponsored|facilitated|backed|led");
			if (before && !mention.principals().isEmpty() && telling.parts()
				.stream()
				.noneMatch((part) -> mention.principals().stream().anyMatch(part.actor().side()::equalsIgnoreCase))) {
				return false;
			}
		}
		return true;
	}

	/** "The May 14 meeting": the one of that day, else the last. */
	private static Telling ofDay(List<Telling> near, @Nullable When when) {
		if (when != null) {
			for (int i = near.size() - 1; i >= 0; i--) {
				When told = near.get(i).when();
				if (told != null && told.edtf().equals(when.edtf())) {
					return near.get(i);
				}
			}
		}
		return near.getLast();
	}

}
