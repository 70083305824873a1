// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.generated;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.backchannel.generated.World.Happening;
import org.backchannel.generated.World.Party;
import org.backchannel.model.Edtf;

/** Who met whom, by plain loops. */
final class Networks {

	private final World world;

	private final List<Happening> contacts;

	Networks(World world, LocalDate since, LocalDate until) {
		this.world = world;
		this.contacts = world.contacts(false)
			.stream()
			.filter((contact) -> !contact.date().latest().isBefore(since) && !contact.date().earliest().isAfter(until))
			.toList();
	}

	private record Pair(String one, String other) {
	}

	/** All pairs of each contact that act for different principals, both ways. */
	private Map<Pair, List<Happening>> pairs(boolean principals) {
		Map<Pair, List<Happening>> pairs = new HashMap<>();
		for (Happening contact : this.contacts) {
			Set<Pair> once = new LinkedHashSet<>();
			for (Party left : contact.took()) {
				for (Party right : contact.took()) {
					if (!left.principal().equals(right.principal())) {
						once.add(principals ? new Pair(left.principal(), right.principal())
								: new Pair(left.actor(), right.actor()));
					}
				}
			}
			once.forEach((pair) -> pairs.computeIfAbsent(pair, (any) -> new ArrayList<>()).add(contact));
		}
		return pairs;
	}

	List<List<Object>> egoNetwork(String ego, int depth) {
		Map<Pair, List<Happening>> pairs = pairs(false);
		Map<String, Integer> distances = new HashMap<>();
		distances.put(ego, 0);
		for (Happening contact : this.contacts) {
			for (Party party : contact.took()) {
				if (this.world.wholes(party.organ()).contains(ego)) {
					distances.put(party.actor(), 0);
				}
			}
		}
		for (int step = 1; step <= depth; step++) {
			Set<String> reached = new LinkedHashSet<>();
			for (Pair pair : pairs.keySet()) {
				if (distances.containsKey(pair.one()) && !distances.containsKey(pair.other())) {
					reached.add(pair.other());
				}
			}
			for (String actor : reached) {
				distances.put(actor, step);
			}
		}
		List<List<Object>> rows = new ArrayList<>();
		pairs.forEach((pair, contacts) -> {
			Integer near = distances.get(pair.one());
			Integer far = distances.get(pair.other());
			if (near != null && far != null
					&& (near < far || (near.equals(far) && pair.one().compareTo(pair.other()) < 0))) {
				rows.add(Rows.of(far, pair.one(), this.world.name(pair.one()), pair.other(),
						this.world.name(pair.other()), contacts.size(), contacts.getFirst().date(),
						contacts.getLast().date(), ids(contacts)));
			}
		});
		rows.sort(Comparator.comparing((List<Object> row) -> (Long) row.get(0))
			.thenComparing((row) -> -(Long) row.get(5))
			.thenComparing((row) -> (String) row.get(1))
			.thenComparing((row) -> (String) row.get(3)));
		return rows;
	}

	/** Sequences of actors from one to the other, as short as there are, sorted. */
	List<List<String>> paths(String from, String to, int depth) {
		Map<String, Set<String>> neighbours = new TreeMap<>();
		for (Happening contact : this.contacts) {
			for (Party left : contact.took()) {
				for (Party right : contact.took()) {
					if (!left.principal().equals(right.principal())) {
						for (String one : names(left, from)) {
							names(right, to).forEach(
									(other) -> neighbours.computeIfAbsent(one, (any) -> new TreeSet<>()).add(other));
						}
					}
				}
			}
		}
		List<List<String>> paths = List.of(List.of(from));
		for (int step = 0; step < depth; step++) {
			List<List<String>> longer = new ArrayList<>();
			for (List<String> path : paths) {
				for (String next : neighbours.getOrDefault(path.getLast(), Set.of())) {
					if (!path.contains(next)) {
						List<String> more = new ArrayList<>(path);
						more.add(next);
						longer.add(more);
					}
				}
			}
			List<List<String>> arrived = longer.stream().filter((path) -> path.getLast().equals(to)).toList();
			if (!arrived.isEmpty()) {
				return arrived.stream().sorted(Comparator.comparing(List::toString)).toList();
			}
			paths = longer;
		}
		return List.of();
	}

	/**
	 * As whom a participant appears: itself, and the end of the path that it acts for.
	 */
	private Set<String> names(Party party, String end) {
		Set<String> names = new LinkedHashSet<>();
		names.add(party.actor());
		if (this.world.wholes(party.organ()).contains(end)) {
			names.add(end);
		}
		return names;
	}

	/**
	 * For each pair the longest silences: of all ways to draw a line between contacts
	 * before and after it, that of the longest certain, then possible, time.
	 */
	List<List<Object>> gaps(boolean principals, int each) {
		List<List<Object>> rows = new ArrayList<>();
		pairs(principals).forEach((pair, contacts) -> {
			if (pair.one().compareTo(pair.other()) < 0 && contacts.size() > 1) {
				List<List<Object>> silences = new ArrayList<>();
				Set<LocalDate> begins = new TreeSet<>();
				contacts.forEach((contact) -> begins.add(contact.date().endEarliest()));
				for (LocalDate begin : begins) {
					silence(pair, contacts, begin, silences);
				}
				silences.sort(longestFirst());
				rows.addAll(silences.subList(0, Math.min(each, silences.size())));
			}
		});
		rows.sort(longestFirst());
		return rows;
	}

	private void silence(Pair pair, List<Happening> contacts, LocalDate begin, List<List<Object>> silences) {
		List<Happening> before = new ArrayList<>();
		List<Happening> after = new ArrayList<>();
		for (Happening contact : contacts) {
			(contact.date().endEarliest().isAfter(begin) ? after : before).add(contact);
		}
		if (after.isEmpty() || begin.equals(Edtf.MIN)) {
			return;
		}
		Happening next = after.stream()
			.min(Comparator.comparing((Happening contact) -> contact.date().startLatest())
				.thenComparing((contact) -> contact.date().earliest())
				.thenComparing(Happening::id))
			.orElseThrow();
		LocalDate end = next.date().startLatest();
		if (!end.isAfter(begin) || end.equals(Edtf.MAX)) {
			return;
		}
		LocalDate over = before.stream()
			.map((contact) -> contact.date().latest())
			.max(LocalDate::compareTo)
			.orElseThrow();
		LocalDate again = after.stream()
			.map((contact) -> contact.date().earliest())
			.min(LocalDate::compareTo)
			.orElseThrow();
		Happening last = before.stream()
			.filter((contact) -> contact.date().endEarliest().equals(begin))
			.max(Comparator.comparing((Happening contact) -> contact.date().latest()).thenComparing(Happening::id))
			.orElseThrow();
		silences.add(Rows.of(pair.one(), this.world.name(pair.one()), pair.other(), this.world.name(pair.other()),
				Math.max(0, ChronoUnit.DAYS.between(over, again)), ChronoUnit.DAYS.between(begin, end), last.id(),
				last.date(), next.id(), next.date(), contacts.size()));
	}

	private static Comparator<List<Object>> longestFirst() {
		return Comparator.comparing((List<Object> row) -> -(Long) row.get(4))
			.thenComparing((row) -> -(Long) row.get(5))
			.thenComparing((row) -> (String) row.get(0))
			.thenComparing((row) -> (String) row.get(2))
			.thenComparing((row) -> (String) row.get(6));
	}

	List<List<Object>> participants(Set<String> wanted, boolean principals) {
		Map<String, Set<String>> actsFor = new HashMap<>();
		Map<String, List<Happening>> had = new HashMap<>();
		Map<String, Set<String>> partners = new HashMap<>();
		Map<String, Map<String, Set<String>>> spread = new HashMap<>();
		for (Happening contact : this.contacts) {
			for (Party party : contact.took()) {
				Set<String> standsFor = this.world.standsFor(party);
				if (!wanted.isEmpty() && standsFor.stream().noneMatch(wanted::contains)) {
					continue;
				}
				String id = principals ? party.principal() : party.actor();
				actsFor.computeIfAbsent(id, (any) -> new TreeSet<>()).add(this.world.name(party.principal()));
				List<Happening> events = had.computeIfAbsent(id, (any) -> new ArrayList<>());
				if (!events.contains(contact)) {
					events.add(contact);
				}
				partners.computeIfAbsent(id, (any) -> new TreeSet<>());
				spread.computeIfAbsent(id, (any) -> new LinkedHashMap<>());
				for (Party other : contact.took()) {
					if (!other.principal().equals(party.principal())) {
						partners.get(id).add(principals ? other.principal() : other.actor());
						spread.get(id).computeIfAbsent(other.principal(), (any) -> new TreeSet<>()).add(contact.id());
					}
				}
			}
		}
		List<List<Object>> rows = new ArrayList<>();
		had.forEach((id,
				events) -> rows.add(Rows.of(id, this.world.name(id), List.copyOf(actsFor.get(id)), events.size(),
						partners.get(id).size(), spread.get(id).size(), names(spread.get(id)), events.getFirst().date(),
						events.getLast().date())));
		rows.sort(Comparator.comparing((List<Object> row) -> -(Long) row.get(3))
			.thenComparing((row) -> -(Long) row.get(4))
			.thenComparing((row) -> (String) row.get(0)));
		return rows;
	}

	private List<String> names(Map<String, Set<String>> times) {
		return times.entrySet()
			.stream()
			.sorted(Comparator.comparing((Map.Entry<String, Set<String>> entry) -> -entry.getValue().size())
				.thenComparing((entry) -> this.world.name(entry.getKey())))
			.map((entry) -> this.world.name(entry.getKey()))
			.toList();
	}

	private static List<String> ids(Collection<Happening> contacts) {
		return contacts.stream().map(Happening::id).toList();
	}

}
