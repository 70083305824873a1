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
 * Takes sides from the contacts that an article told before: "the meeting", "the next
 * round", "the three-way talks".
 */
final class EarlierContacts {

	private static final int REACH = 5;

	private final Story story;

	private final Lexicon lexicon;

	EarlierContacts(Story story, Lexicon lexicon) {
		this.story = story;
		this.lexicon = lexicon;
	}

	/** "She cancelled the meeting": the one with her that was told before. */
	void rest(Frame frame, List<Telling> told) {
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
	void many(Frame frame, List<Telling> told, int wanted) {
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

	private boolean isState(String name) {
		return this.lexicon.gazetteer().lookUp(name).map((known) -> known.kind().equals("state")).orElse(false);
	}

	/** "The next round", "another meeting": a contact of its own. */
	private boolean isAnother(Frame frame) {
		if (frame.trigger.is("again")) {
			return true;
		}
		Sentence sentence = frame.scene.sentence();
		for (int i = Math.max(0, frame.token - 5); i < frame.token; i++) {
			if (this.lexicon.isOf("another", sentence.lower(i))) {
				return true;
			}
		}
		return false;
	}

	/** "Talks are due in Geneva on Sunday": those of whom the article tells. */
	private static boolean isDated(Frame frame) {
		return frame.trigger.kind() == EventKind.TALKS || frame.trigger.kind() == EventKind.SUMMIT;
	}

	/**
	 * Takes all sides from a contact told before, where the words refer to one.
	 * @param frame a mention of a contact that names none of its sides
	 * @param told what the article told before
	 * @param ahead whether the contact is yet to come
	 * @param when its own date, or null
	 */
	void all(Frame frame, List<Telling> told, boolean ahead, @Nullable When when) {
		if (!frame.anaphoric && !(isDated(frame) && when != null) && !isAnother(frame)) {
			return;
		}
		List<Telling> near = new ArrayList<>();
		for (Telling telling : told) {
			if (frame.scene.index() - telling.sentence() <= REACH && ContactMerger.kindsFit(telling.kind(), frame.kind)
					&& isOfThem(frame, telling)) {
				near.add(telling);
			}
		}
		if (near.stream().anyMatch((telling) -> telling.kind() == frame.kind)) {
			near.removeIf((telling) -> telling.sentence() == frame.scene.index() && telling.kind() != frame.kind);
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
					&& !this.lexicon.isOf("brokered", sentence.lower(head + 2));
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
