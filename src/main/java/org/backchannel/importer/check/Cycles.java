// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.Cell;
import org.backchannel.reader.dossier.EventRow;
import org.backchannel.reader.dossier.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is part or member of itself, planned as itself or a copy of itself, nor by way
 * of others.
 */
class Cycles implements Rule {

	@Override
	public String code() {
		return "cycle";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		Map<String, List<Cell<String>>> partOf = new LinkedHashMap<>();
		Map<String, List<Cell<String>>> memberOf = new LinkedHashMap<>();
		for (ActorRow actor : dossier.actors().values()) {
			ActorRow.Tie whole = actor.partOf();
			put(partOf, actor.id(), (whole != null) ? whole.organisation() : null);
			memberOf.put(actor.id().value(), actor.memberOf().stream().map(ActorRow.Tie::organisation).toList());
		}
		Map<String, List<Cell<String>>> plannedAs = new LinkedHashMap<>();
		for (EventRow event : dossier.events().values()) {
			EventRow.PlannedAs planned = event.plannedAs();
			put(plannedAs, event.id(), (planned != null) ? planned.event() : null);
		}
		Map<String, List<Cell<String>>> reproduces = new LinkedHashMap<>();
		for (SourceRow source : dossier.sources().values()) {
			put(reproduces, source.id(), source.reproduces());
		}
		search("part of", partOf, findings);
		search("a member of", memberOf, findings);
		search("planned as", plannedAs, findings);
		search("a copy of", reproduces, findings);
	}

	private static void put(Map<String, List<Cell<String>>> ties, Cell<String> from, @Nullable Cell<String> to) {
		ties.put(from.value(), (to != null) ? List.of(to) : List.of());
	}

	/** A depth-first search without recursion, since a chain may be long. */
	private static void search(String tie, Map<String, List<Cell<String>>> ties, Findings findings) {
		Set<String> done = new HashSet<>();
		for (String root : ties.keySet()) {
			Deque<Iterator<Cell<String>>> open = new ArrayDeque<>();
			List<String> path = new ArrayList<>();
			Set<String> onPath = new HashSet<>();
			enter(root, ties, done, open, path, onPath);
			while (!open.isEmpty()) {
				if (!open.peek().hasNext()) {
					open.pop();
					onPath.remove(path.removeLast());
					continue;
				}
				Cell<String> next = open.peek().next();
				if (onPath.contains(next.value())) {
					report(tie, path.subList(path.indexOf(next.value()), path.size()), next, findings);
				}
				else {
					enter(next.value(), ties, done, open, path, onPath);
				}
			}
		}
	}

	private static void enter(String id, Map<String, List<Cell<String>>> ties, Set<String> done,
			Deque<Iterator<Cell<String>>> open, List<String> path, Set<String> onPath) {
		if (done.add(id)) {
			open.push(ties.getOrDefault(id, List.of()).iterator());
			path.add(id);
			onPath.add(id);
		}
	}

	private static void report(String tie, List<String> cycle, Cell<String> closing, Findings findings) {
		if (cycle.size() == 1) {
			findings.add(closing.place(), "'%s' is %s itself; remove this", closing.value(), tie);
			return;
		}
		findings.add(closing.place(), "a circle: %s is %s %s; remove one of them", cycle.getFirst(), tie,
				String.join(", which is " + tie + " ", cycle.subList(1, cycle.size())) + ", which is " + tie + " "
						+ closing.value());
	}

}
