// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.generated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.OrganisationKind;
import org.backchannel.model.Role;
import org.backchannel.model.Status;
import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.EventRow;
import org.backchannel.reader.dossier.ReportRow;
import org.backchannel.reader.dossier.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * What a generated dossier amounts to, found by plain loops over its rows, to compare
 * answers with.
 */
final class World {

	final Map<String, ActorRow> actors = new LinkedHashMap<>();

	final Map<String, SourceRow> sources = new LinkedHashMap<>();

	final Map<String, Happening> events = new LinkedHashMap<>();

	final Map<String, String> plannedAs = new HashMap<>();

	/** An actor in an event. */
	record Party(String actor, String organ, String principal, String role, boolean took) {
	}

	/** An event. */
	record Happening(String id, EventRow row, EventKind kind, Status status, Edtf date, @Nullable String place,
			List<Party> parties, boolean contact, List<ReportRow> reports, Map<ReportRow, String> originOf) {

		List<Party> took() {
			return this.parties.stream().filter(Party::took).toList();
		}

		Set<String> origins() {
			return new TreeSet<>(this.originOf.values());
		}

		Set<String> sourceIds() {
			Set<String> ids = new TreeSet<>();
			this.reports.forEach((report) -> ids.add(report.source().value()));
			return ids;
		}

	}

	/** In the order of time, as answers are. */
	static final Comparator<Happening> BY_TIME = Comparator.comparing((Happening event) -> event.date().earliest())
		.thenComparing((event) -> event.date().latest())
		.thenComparing(Happening::id);

	World(Dossier dossier) {
		dossier.actors().forEach((actor) -> this.actors.put(actor.id().value(), actor));
		dossier.sources().forEach((source) -> this.sources.put(source.id().value(), source));
		Map<String, List<ReportRow>> reports = new HashMap<>();
		for (ReportRow report : dossier.reports()) {
			reports.computeIfAbsent(report.event().value(), (event) -> new ArrayList<>()).add(report);
		}
		for (EventRow row : dossier.events()) {
			String id = row.id().value();
			this.events.put(id, happening(row, reports.getOrDefault(id, List.of())));
			if (row.plannedAs() != null) {
				this.plannedAs.put(row.plannedAs().event().value(), id);
			}
		}
	}

	List<Happening> byTime() {
		return this.events.values().stream().sorted(BY_TIME).toList();
	}

	List<Happening> contacts(boolean series) {
		return byTime().stream().filter((event) -> event.contact() && (series || !event.row().series())).toList();
	}

	String name(String actor) {
		return this.actors.get(actor).name().value();
	}

	/** The organisation and all of which it is an organ. */
	List<String> wholes(String organisation) {
		List<String> wholes = new ArrayList<>();
		for (String at = organisation; at != null;) {
			wholes.add(at);
			ActorRow.Tie partOf = this.actors.get(at).partOf();
			at = (partOf != null) ? partOf.organisation().value() : null;
		}
		return wholes;
	}

	String principal(String organisation) {
		return wholes(organisation).getLast();
	}

	/** The actor itself and all for which it acts. */
	Set<String> standsFor(Party party) {
		Set<String> all = new LinkedHashSet<>(wholes(party.organ()));
		all.add(party.actor());
		return all;
	}

	boolean isMember(String organisation, Set<String> blocs, @Nullable Edtf date) {
		for (ActorRow.Tie tie : this.actors.get(organisation).memberOf()) {
			boolean then = date == null
					|| (!tie.from().earliest().isAfter(date.latest()) && !tie.to().latest().isBefore(date.earliest()));
			if (blocs.contains(tie.organisation().value()) && then) {
				return true;
			}
		}
		return false;
	}

	boolean isMilitary(String organisation) {
		return this.actors.get(organisation).kind() == OrganisationKind.MILITARY;
	}

	private Happening happening(EventRow row, List<ReportRow> unsorted) {
		List<ReportRow> reports = new ArrayList<>(unsorted);
		reports.sort(Comparator.comparing((ReportRow report) -> report.source().value()));
		Map<ReportRow, String> origins = new LinkedHashMap<>();
		Map<String, Party> took = new TreeMap<>();
		Map<String, Party> denied = new TreeMap<>();
		Edtf date = reports.getFirst().date();
		Set<Status> said = new TreeSet<>();
		String place = null;
		for (ReportRow report : reports) {
			String origin = origin(report);
			if (origin != null) {
				origins.put(report, origin);
			}
			said.add(report.status());
			date = report.date().earliest().isBefore(date.earliest()) ? report.date() : date;
			place = (report.eventPlace() != null) ? report.eventPlace() : place;
			boolean negative = report.status() == Status.DENIED;
			report.participants().forEach((participant) -> add(negative ? denied : took, participant, !negative));
		}
		took.keySet().forEach(denied::remove);
		List<Party> parties = new ArrayList<>(took.values());
		parties.addAll(denied.values());
		Status status = isDisputed(reports, origins) ? Status.DISPUTED : said.iterator().next();
		EventKind kind = reports.getFirst().kind();
		boolean contact = kind.isContact() && (status == Status.HELD || status == Status.ONGOING)
				&& took.values().stream().map(Party::principal).distinct().count() > 1;
		return new Happening(row.id().value(), row, kind, status, date, place, parties, contact, reports, origins);
	}

	private void add(Map<String, Party> parties, ReportRow.Participant participant, boolean took) {
		String actor = participant.actor().value();
		String organ = (participant.actsFor() != null) ? participant.actsFor().value() : actor;
		Party before = parties.get(actor);
		String role = (before != null && !before.role().equals(Role.PARTICIPANT.code())) ? before.role()
				: participant.role().code();
		parties.put(actor, new Party(actor, organ, principal(organ), role, took));
	}

	private static boolean isDisputed(List<ReportRow> reports, Map<ReportRow, String> origins) {
		for (ReportRow held : reports) {
			for (ReportRow denied : reports) {
				if ((held.status() == Status.HELD || held.status() == Status.ONGOING)
						&& denied.status() == Status.DENIED && !origins.get(held).equals(origins.get(denied))) {
					return true;
				}
			}
		}
		return false;
	}

	private @Nullable String origin(ReportRow report) {
		if (report.status() == Status.NO_COMMENT) {
			return null;
		}
		if (!report.attributedTo().isEmpty()) {
			String speaker = report.attributedTo().getFirst().value();
			OrganisationKind kind = this.actors.get(speaker).kind();
			return (kind == OrganisationKind.MEDIA) ? speaker : principal(speaker);
		}
		SourceRow original = original(report.source().value());
		if (!original.credits().isEmpty()) {
			return original.credits().getFirst().value();
		}
		return (original.outlet() != null) ? original.outlet().value() : original.id().value();
	}

	SourceRow original(String source) {
		SourceRow at = this.sources.get(source);
		while (at.reproduces() != null) {
			at = this.sources.get(at.reproduces().value());
		}
		return at;
	}

}
