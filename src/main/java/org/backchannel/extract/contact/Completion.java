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
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.EventKind;
import org.backchannel.model.Role;

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

	void complete(Frame frame, List<Telling> told) {
		Sentence sentence = frame.scene.sentence();
		int wanted = sides(sentence, frame.token);
		if (wanted > 2 && frame.sides() < wanted) {
			many(frame, told, wanted);
		}
		if ((frame.parts.stream().noneMatch((part) -> part.side() == 0) && frame.sides() == 1) || leader(frame)) {
			speaker(frame);
		}
		if (frame.parts.isEmpty() && (frame.anaphoric || isDated(frame) || isAnother(frame))) {
			before(frame, told);
		}
	}

	private static boolean leader(Frame frame) {
		return frame.kind == EventKind.SUMMIT && !frame.parts.isEmpty()
				&& frame.parts.stream().noneMatch((part) -> part.side() == 0)
				&& frame.scene.sentence().lower(frame.token + 1).equals("with");
	}

	private static int sides(Sentence sentence, int token) {
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
						.filter((name) -> this.lexicon.gazetteer()
							.lookUp(name)
							.map((known) -> known.kind().equals("state"))
							.orElse(false))
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
		if (!sentence.lower(frame.token + 1).equals("with")) {
			return;
		}
		int at = frame.verb;
		for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
			if (Clauses.isPredicate(sentence, at)) {
				int subject = Clauses.subject(sentence, at);
				List<Actor> actors = this.anaphora.resolve(frame.scene, Arguments.at(frame.scene, subject));
				if (!actors.isEmpty()) {
					frame.add(actors, Role.PARTICIPANT, 0);
					return;
				}
			}
			at = sentence.governor(at);
		}
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

	private void before(Frame frame, List<Telling> told) {
		List<Telling> near = new ArrayList<>();
		for (Telling telling : told) {
			if (frame.scene.index() - telling.sentence() <= REACH
					&& ContactMerger.kindsFit(telling.kind(), frame.kind)) {
				near.add(telling);
			}
		}
		if (!near.isEmpty()) {
			near.getLast().parts().forEach((part) -> frame.add(List.of(part.actor()), part.role(), part.side()));
			frame.kind = near.getLast().kind();
			frame.borrowed = !isAnother(frame);
		}
	}

}
