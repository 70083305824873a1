// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.backchannel.extract.Participant.Nature;
import org.backchannel.extract.actor.Actor;
import org.backchannel.extract.actor.Mention;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.EventKind;

/** Whether what was found is a contact of two sides, and not only the way to one. */
final class Plausibility {

	private final Lexicon lexicon;

	Plausibility(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	boolean isContact(Frame frame) {
		frame.parts.removeIf((part) -> part.actor().nature() == Nature.UNNAMED && part.actor().principal() == null
				&& frame.parts.size() > 2);
		List<Frame.Part> parts = frame.parts.stream().filter((part) -> part.side() < 2).toList();
		if (frame.open && !frame.closed && parts.stream().allMatch((part) -> part.side() == 1)) {
			return false;
		}
		if (parts.size() < 2 || parts.stream().anyMatch(Plausibility::isNobody)
				|| parts.stream().allMatch(Plausibility::isOfNone)) {
			return false;
		}
		if (parts.stream().map((part) -> part.actor().side()).distinct().count() >= 2) {
			return !isIdleTrip(frame) && !isOfPlace(frame);
		}
		Set<Actor> people = new HashSet<>();
		parts.stream().map(Frame.Part::actor).filter((actor) -> actor.nature() == Nature.PERSON).forEach(people::add);
		return people.size() >= 2 || isWithOwn(frame, people);
	}

	/**
	 * "The president met lawmakers": somebody with a name, and others of the same side.
	 */
	private static boolean isWithOwn(Frame frame, Set<Actor> people) {
		return people.size() == 1
				&& frame.parts.stream().anyMatch((part) -> part.side() == 1 && part.actor().nature() == Nature.UNNAMED)
				&& frame.parts.stream().anyMatch((part) -> part.side() == 0 && people.contains(part.actor()));
	}

	private static boolean isOfNone(Frame.Part part) {
		return part.actor().nature() == Nature.UNNAMED && part.actor().principal() == null;
	}

	/** Several people who act for nobody that the text names. */
	private static boolean isNobody(Frame.Part part) {
		Actor actor = part.actor();
		String office = actor.office();
		return actor.nature() == Nature.UNNAMED && actor.principal() == null && office != null && office.endsWith("s");
	}

	/** "Visited Odesa": a place of which no government is known has nobody to be met. */
	private static boolean isOfPlace(Frame frame) {
		List<Frame.Part> hosts = frame.parts.stream().filter((part) -> part.side() == 1).toList();
		return frame.kind == EventKind.VISIT && !hosts.isEmpty()
				&& hosts.stream().allMatch((part) -> isUnknown(frame.scene, part.actor()));
	}

	private static boolean isUnknown(Scene scene, Actor actor) {
		return actor.nature() == Nature.ORGANISATION && actor.principal() == null && scene.mentions()
			.stream()
			.noneMatch((mention) -> Objects.equals(mention.name(), actor.name()) && !mention.principals().isEmpty());
	}

	/** Somebody travels, and the text names no purpose that is a contact. */
	private boolean isIdleTrip(Frame frame) {
		if (!frame.trigger.is("trip")) {
			return false;
		}
		boolean delegation = frame.parts.stream()
			.anyMatch((part) -> part.actor().nature() == Nature.UNNAMED && part.side() == 0);
		Sentence sentence = frame.scene.sentence();
		boolean purpose = IntStream.range(0, sentence.size())
			.anyMatch((token) -> this.lexicon.isOf("purpose", sentence.lemma(token))
					&& !Clauses.isAfterwards(sentence, token));
		boolean official = frame.parts.stream().allMatch((part) -> part.side() > 0 || part.actor().principal() != null)
				&& frame.parts.stream()
					.anyMatch((part) -> part.side() == 1 && frame.scene.mentions()
						.stream()
						.anyMatch((mention) -> mention.sort() == Mention.Sort.ORGANISATION
								&& part.actor().side().equalsIgnoreCase(mention.name())));
		return !delegation && !purpose && !official;
	}

	/** "Flew to Moscow to meet Lavrov" is one contact: the meeting. */
	boolean isWayToOther(Frame frame, List<Frame> frames) {
		if (frame.kind != EventKind.VISIT) {
			return false;
		}
		return frames.stream().anyMatch((other) -> other != frame && isContact(other) && isWayTo(frame, other));
	}

	static boolean isWayTo(Frame visit, Frame other) {
		return other.kind != EventKind.VISIT && other.kind != EventKind.CALL && other.kind != EventKind.MESSAGE
				&& !Clauses.isAfterwards(visit.scene.sentence(), other.verb)
				&& other.parts.stream()
					.anyMatch((part) -> visit.parts.stream()
						.anyMatch((mine) -> mine.side() == 0 && mine.actor().equals(part.actor())));
	}

}
