// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.backchannel.generated.World.Happening;
import org.backchannel.model.Edtf;
import org.backchannel.model.Status;
import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.ReportRow;

/** Who held which office, by plain loops. */
final class Offices {

	private final World world;

	private final LocalDate day;

	Offices(World world, LocalDate day) {
		this.world = world;
		this.day = day;
	}

	/** By person and organisation: title, certainty and the events of the day, sorted. */
	Map<String, Set<String>> at() {
		Map<String, Set<String>> rows = new TreeMap<>();
		Map<String, Map<String, Set<Happening>>> wordings = wordings();
		for (ActorRow actor : this.world.actors.values()) {
			Map<String, Map<String, List<ActorRow.Office>>> stated = new LinkedHashMap<>();
			for (ActorRow.Office office : actor.offices()) {
				stated.computeIfAbsent(office.organisation().value(), (any) -> new LinkedHashMap<>())
					.computeIfAbsent(lower(office.title().value()), (any) -> new ArrayList<>())
					.add(office);
			}
			Set<String> organisations = new LinkedHashSet<>(stated.keySet());
			wordings.keySet()
				.stream()
				.filter((key) -> key.startsWith(actor.id().value() + " "))
				.forEach((key) -> organisations.add(key.substring(key.indexOf(' ') + 1)));
			for (String organisation : organisations) {
				String key = actor.id().value() + " " + organisation;
				Set<String> found = new TreeSet<>();
				offices(stated.getOrDefault(organisation, Map.of()), wordings.getOrDefault(key, Map.of()), found);
				if (!found.isEmpty()) {
					rows.put(key, found);
				}
			}
		}
		return rows;
	}

	private void offices(Map<String, List<ActorRow.Office>> stated, Map<String, Set<Happening>> worded,
			Set<String> found) {
		if (stated.size() < 2) {
			Set<Happening> events = new LinkedHashSet<>();
			worded.values().forEach(events::addAll);
			stated.values().forEach((offices) -> judge(offices, events, found));
			if (stated.isEmpty()) {
				judge(List.of(), events, found);
			}
			return;
		}
		stated.forEach((title, offices) -> {
			Set<Happening> events = new LinkedHashSet<>();
			worded.forEach((wording, some) -> events.addAll(lower(wording).equals(title) ? some : Set.of()));
			judge(offices, events, found);
		});
		worded.forEach((wording, events) -> {
			if (!stated.containsKey(lower(wording))) {
				judge(List.of(), events, found);
			}
		});
	}

	private void judge(List<ActorRow.Office> stated, Set<Happening> worded, Set<String> found) {
		Set<String> attested = new TreeSet<>();
		Set<String> perhaps = new TreeSet<>();
		boolean before = false;
		boolean after = false;
		for (Happening event : worded) {
			Edtf date = event.date();
			if (event.status() != Status.HELD && event.status() != Status.ONGOING) {
				continue;
			}
			boolean bounded = !date.earliest().equals(Edtf.MIN) && !date.latest().equals(Edtf.MAX);
			if (!date.startLatest().isAfter(this.day) && !date.endEarliest().isBefore(this.day)) {
				attested.add(event.id());
			}
			if (!date.earliest().isAfter(this.day) && !date.latest().isBefore(this.day) && bounded) {
				perhaps.add(event.id());
			}
			before |= date.latest().isBefore(this.day);
			after |= date.earliest().isAfter(this.day);
		}
		boolean said = false;
		boolean covers = false;
		boolean excluded = !stated.isEmpty();
		for (ActorRow.Office office : stated) {
			boolean from = !office.from().isUnknown();
			boolean to = !office.to().isUnknown();
			boolean in = !office.from().earliest().isAfter(this.day) && !office.to().latest().isBefore(this.day);
			covers |= from && to && in;
			said |= from && to && office.basis().inferred() == null && !office.from().latest().isAfter(this.day)
					&& !office.to().earliest().isBefore(this.day);
			excluded &= (from || to) && !in;
			before |= from && office.from().latest().isBefore(this.day);
			after |= to && office.to().earliest().isAfter(this.day);
		}
		boolean isAttested = !attested.isEmpty() || said;
		if (isAttested || !excluded) {
			boolean isInferred = covers || !perhaps.isEmpty() || (before && after);
			String title = stated.isEmpty() ? "" : stated.getFirst().title().value();
			found.add(title + " " + (isAttested ? "attested" : isInferred ? "inferred" : "unknown") + " " + perhaps);
		}
	}

	/** By person and organisation: wording to the events in whose reports it stands. */
	private Map<String, Map<String, Set<Happening>>> wordings() {
		Map<String, Map<String, Set<Happening>>> wordings = new LinkedHashMap<>();
		for (Happening event : this.world.events.values()) {
			for (ReportRow report : event.reports()) {
				for (ReportRow.Participant participant : report.participants()) {
					if (report.status() != Status.DENIED && participant.office() != null) {
						wordings
							.computeIfAbsent(participant.actor().value() + " " + participant.actsFor().value(),
									(any) -> new LinkedHashMap<>())
							.computeIfAbsent(participant.office().value(), (any) -> new LinkedHashSet<>())
							.add(event);
					}
				}
			}
		}
		return wordings;
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

}
