// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.backchannel.extract.Participant.Nature;
import org.backchannel.extract.actor.Actor;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what an article tells of one contact in several places: the same people
 * or sides, kinds that fit, dates that do not contradict each other.
 */
final class ContactMerger {

	private static final Set<EventKind> IN_PERSON = Set.of(EventKind.MEETING, EventKind.TALKS, EventKind.VISIT,
			EventKind.SUMMIT);

	List<List<Telling>> merge(List<Telling> tellings) {
		List<List<Telling>> groups = new ArrayList<>();
		for (Telling telling : tellings) {
			List<Telling> group = null;
			for (int i = groups.size() - 1; i >= 0 && group == null; i--) {
				if (same(groups.get(i), telling)) {
					group = groups.get(i);
				}
			}
			if (group == null && telling.borrowed() && telling.when() == null) {
				continue;
			}
			if (group == null) {
				group = new ArrayList<>();
				groups.add(group);
			}
			group.add(telling);
		}
		return groups;
	}

	private static boolean same(List<Telling> group, Telling telling) {
		boolean people = false;
		for (Telling told : group) {
			if (!kinds(told, telling) || !dates(told, telling) || !statuses(told, telling) || !sizes(told, telling)) {
				return false;
			}
			if (telling.another() && !sameDay(told, telling)) {
				return false;
			}
			people |= actors(told.parts(), telling.parts());
		}
		return people;
	}

	private static boolean kinds(Telling one, Telling other) {
		return kindsFit(one.kind(), other.kind());
	}

	static boolean kindsFit(EventKind a, EventKind b) {
		return a == b || (IN_PERSON.contains(a) && IN_PERSON.contains(b))
				|| (a == EventKind.CALL && b == EventKind.TALKS) || (a == EventKind.TALKS && b == EventKind.CALL);
	}

	/** A summit of four and two of them meeting at it are two contacts. */
	private static boolean sizes(Telling one, Telling other) {
		boolean borrowed = one.borrowed() || other.borrowed();
		return borrowed || many(one) == many(other)
				|| (one.kind() == other.kind() && one.sentence() != other.sentence());
	}

	private static boolean many(Telling telling) {
		return telling.parts()
			.stream()
			.filter((part) -> part.side() < 2)
			.map((part) -> part.actor().side())
			.distinct()
			.count() > 2;
	}

	private static boolean sameDay(Telling one, Telling other) {
		return one.when() != null && other.when() != null && one.when().edtf().equals(other.when().edtf());
	}

	private static boolean dates(Telling one, Telling other) {
		String a = (one.when() != null) ? one.when().edtf() : null;
		String b = (other.when() != null) ? other.when().edtf() : null;
		if (a == null || b == null || a.equals(b)) {
			return true;
		}
		Edtf first = Edtf.parse(a);
		Edtf second = Edtf.parse(b);
		return !first.latest().isBefore(second.earliest()) && !second.latest().isBefore(first.earliest());
	}

	/** Whether a contact of this status is yet to come, if it comes at all. */
	static boolean isAhead(Status status) {
		return status == Status.PLANNED || status == Status.PROPOSED;
	}

	private static boolean statuses(Telling one, Telling other) {
		boolean a = isAhead(one.status());
		boolean b = isAhead(other.status());
		if (a == b) {
			return true;
		}
		Telling later = a ? other : one;
		if ((a ? one : other).foretold()) {
			return true;
		}
		return later.status() != Status.HELD && later.status() != Status.ONGOING;
	}

	/** Whether two sides of the one are found in the other. */
	static boolean actors(List<Frame.Part> one, List<Frame.Part> other) {
		int found = 0;
		boolean ordered = one.size() <= other.size();
		List<Frame.Part> small = ordered ? one : other;
		List<Frame.Part> large = ordered ? other : one;
		int needed = 0;
		boolean conflict = false;
		for (Frame.Part part : small) {
			if (part.side() == 2) {
				continue;
			}
			needed++;
			if (large.stream().anyMatch((candidate) -> candidate.actor().agreesWith(part.actor()))) {
				found++;
			}
			else {
				conflict = true;
			}
		}
		return found >= 2 && (!conflict || (found >= needed - 1 && needed > 2));
	}

	/** The fuller of two descriptions of one participant has the greater one. */

	private static int weight(Actor actor) {
		return switch (actor.nature()) {
			case PERSON -> 3;
			case UNNAMED -> 1;
			case ORGANISATION -> 2;
		};
	}

	static List<Frame.Part> union(List<Telling> group) {
		List<Frame.Part> all = new ArrayList<>();
		for (Telling telling : group) {
			for (Frame.Part part : telling.parts()) {
				int same = indexOf(all, part.actor());
				if (same < 0) {
					all.add(part);
				}
				else if (weight(part.actor()) > weight(all.get(same).actor())) {
					all.set(same, new Frame.Part(part.actor(), all.get(same).role(), all.get(same).side()));
				}
			}
		}
		return all;
	}

	private static int indexOf(List<Frame.Part> parts, Actor actor) {
		for (int i = 0; i < parts.size(); i++) {
			Actor known = parts.get(i).actor();
			boolean bothPeople = known.nature() == Nature.PERSON && actor.nature() == Nature.PERSON;
			if (bothPeople ? Objects.equals(known.name(), actor.name()) : known.agreesWith(actor)) {
				return i;
			}
		}
		return -1;
	}

	static @Nullable Telling best(List<Telling> group) {
		Telling best = null;
		for (Telling telling : group) {
			if (best == null || telling.confidence() > best.confidence()) {
				best = telling;
			}
		}
		return best;
	}

}
