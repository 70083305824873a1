// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.backchannel.generated.World.Happening;
import org.backchannel.generated.World.Party;
import org.backchannel.model.Edtf;
import org.backchannel.model.Status;

/** Contacts of two sides, by plain loops. */
final class TwoSides {

	private static final Set<Status> HELD = Set.of(Status.HELD, Status.ONGOING);

	private final World world;

	private final Set<String> between;

	private final Set<String> and;

	private final boolean members;

	TwoSides(World world, Set<String> between, Set<String> and, boolean members) {
		this.world = world;
		this.between = between;
		this.and = and;
		this.members = members;
	}

	private enum Match {

		NONE, MEMBER, DIRECT

	}

	List<List<Object>> contactsSince(LocalDate day) {
		List<List<Object>> rows = new ArrayList<>();
		for (Happening event : this.world.byTime()) {
			if (HELD.contains(event.status()) && !event.row().series() && event.date().possiblyOnOrAfter(day)) {
				add(rows, event, event.date().certainlyOnOrAfter(day));
			}
		}
		return rows;
	}

	List<List<Object>> timeline(LocalDate first, LocalDate last) {
		List<List<Object>> rows = new ArrayList<>();
		for (Happening event : this.world.byTime()) {
			Edtf date = event.date();
			if (!date.latest().isBefore(first) && !date.earliest().isAfter(last)) {
				add(rows, event, !date.endEarliest().isBefore(first) && !date.startLatest().isAfter(last));
			}
		}
		return rows;
	}

	/**
	 * Who may be the first: whom no other precedes on every day that the dates can mean.
	 */
	List<List<Object>> first(LocalDate day) {
		List<Happening> candidates = new ArrayList<>();
		for (Happening event : this.world.byTime()) {
			if (HELD.contains(event.status()) && !event.row().series() && event.date().possiblyOnOrAfter(day)
					&& match(event) != Match.NONE) {
				candidates.add(event);
			}
		}
		List<List<Object>> rows = new ArrayList<>();
		for (Happening event : candidates) {
			boolean preceded = false;
			boolean alone = true;
			for (Happening other : candidates) {
				if (!other.id().equals(event.id())) {
					preceded |= other.date().certainlyOnOrAfter(day)
							&& other.date().latest().isBefore(event.date().earliest());
					alone &= event.date().latest().isBefore(other.date().earliest());
				}
			}
			if (!preceded) {
				add(rows, event, alone && event.date().certainlyOnOrAfter(day));
			}
		}
		return rows;
	}

	private void add(List<List<Object>> rows, Happening event, boolean certain) {
		Match match = match(event);
		if (event.kind().isContact() && match != Match.NONE) {
			rows.add(Rows.of(event.id(), event.date(), certain ? "certain" : "possible", event.kind().code(),
					event.status().code(), event.row().title(), event.place(), participants(this.world, event),
					actors(this.world, event), (match == Match.DIRECT) ? "direct" : "member", event.reports().size(),
					event.sourceIds().size(), event.origins().size()));
		}
	}

	private Match match(Happening event) {
		Match best = Match.NONE;
		if (!event.kind().isContact()) {
			return best;
		}
		for (Party left : event.parties()) {
			for (Party right : event.parties()) {
				if (!left.actor().equals(right.actor())) {
					Match match = match(event.date(), left, right);
					best = (match.compareTo(best) > 0) ? match : best;
				}
			}
		}
		return best;
	}

	private Match match(Edtf date, Party left, Party right) {
		Match best = Match.NONE;
		for (String one : this.world.standsFor(left)) {
			for (String other : this.world.standsFor(right)) {
				boolean direct = this.between.contains(one) && this.and.contains(other);
				if (!one.equals(other) && isSide(one, this.between, date) && isSide(other, this.and, date)
						&& best != Match.DIRECT) {
					best = direct ? Match.DIRECT : Match.MEMBER;
				}
			}
		}
		return best;
	}

	private boolean isSide(String actor, Set<String> side, Edtf date) {
		return side.contains(actor) || (this.members && this.world.isMember(actor, side, date));
	}

	static List<Party> inOrder(World world, Happening event) {
		return event.parties()
			.stream()
			.sorted(Comparator.comparing(Party::role)
				.thenComparing((party) -> world.name(party.actor()))
				.thenComparing(Party::actor))
			.toList();
	}

	static List<String> actors(World world, Happening event) {
		return inOrder(world, event).stream().map(Party::actor).toList();
	}

	static List<String> participants(World world, Happening event) {
		return inOrder(world, event).stream()
			.map((party) -> world.name(party.actor())
					+ (party.principal().equals(party.actor()) ? "" : " (" + world.name(party.principal()) + ")"))
			.toList();
	}

}
