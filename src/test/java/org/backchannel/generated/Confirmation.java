// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.generated;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.backchannel.generated.World.Happening;
import org.backchannel.generated.World.Party;
import org.backchannel.model.OrganisationKind;
import org.backchannel.model.Status;
import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.ReportRow;
import org.backchannel.reader.dossier.SourceRow;

/** Who reports what, and how well it is confirmed, by plain loops. */
final class Confirmation {

	private static final Set<Status> HELD = Set.of(Status.HELD, Status.ONGOING);

	private static final Set<Status> OPEN = Set.of(Status.ALLEGED, Status.PLANNED, Status.PROPOSED, Status.NO_COMMENT);

	private final World world;

	Confirmation(World world) {
		this.world = world;
	}

	List<List<Object>> evidence(String event) {
		List<List<Object>> rows = new ArrayList<>();
		Happening happening = Objects.requireNonNull(this.world.events.get(event));
		for (ReportRow report : happening.reports()) {
			SourceRow source = this.world.sources.get(report.source().value());
			String origin = happening.originOf().get(report);
			rows.add(Rows.of(source.id().value(), source.title().value(),
					(source.outlet() != null) ? this.world.name(source.outlet().value()) : null, report.status().code(),
					report.quote().value(),
					report.attributedTo().stream().map((speaker) -> this.world.name(speaker.value())).toList(),
					(origin != null && this.world.actors.containsKey(origin)) ? this.world.name(origin) : origin,
					report.date(), report.dateBasis().code()));
		}
		return rows;
	}

	List<List<Object>> corroboration() {
		List<List<Object>> rows = new ArrayList<>();
		for (Happening event : this.world.contacts(true)) {
			Set<String> sides = new TreeSet<>();
			event.took().forEach((party) -> sides.add(party.principal()));
			Set<String> origins = event.origins();
			rows.add(Rows.of(event.id(), event.row().title(), event.date(), event.status().code(),
					event.reports().size(), event.sourceIds().size(), origins.size(), names(origins), names(sides),
					sides.stream().filter(origins::contains).count() > 1));
		}
		return rows;
	}

	List<List<Object>> unconfirmed(Set<String> between) {
		List<List<Object>> rows = new ArrayList<>();
		for (Happening event : this.world.byTime()) {
			if (event.kind().isContact() && OPEN.contains(event.status()) && isSide(event, between)) {
				Happening became = became(event);
				String outcome = (became == null) ? "open"
						: HELD.contains(became.status()) ? "held" : became.status().code();
				Set<String> said = new TreeSet<>();
				event.reports().forEach((report) -> said.add(report.status().code()));
				rows.add(Rows.of(event.id(), event.date(), event.kind().code(), event.status().code(),
						event.row().title(), event.place(), TwoSides.participants(this.world, event),
						TwoSides.actors(this.world, event), List.copyOf(said), event.reports().size(),
						event.origins().size(), outcome, (became != null) ? became.id() : null,
						(became != null) ? became.date() : null));
			}
		}
		return rows;
	}

	/** The first of its later events that was held, the latest first; else the latest. */
	private Happening became(Happening event) {
		Happening best = null;
		String next = this.world.plannedAs.get(event.id());
		for (int step = 0; next != null && step < 9; step++) {
			Happening later = this.world.events.get(next);
			if (best == null || better(later, best)) {
				best = later;
			}
			next = this.world.plannedAs.get(next);
		}
		return best;
	}

	private static boolean better(Happening later, Happening best) {
		boolean held = HELD.contains(later.status());
		if (held != HELD.contains(best.status())) {
			return held;
		}
		int byDay = later.date().latest().compareTo(best.date().latest());
		return byDay > 0 || (byDay == 0 && later.id().compareTo(best.id()) < 0);
	}

	List<List<Object>> singleSource(Set<String> between) {
		List<List<Object>> rows = new ArrayList<>();
		for (Happening event : this.world.contacts(false)) {
			if (event.origins().size() == 1 && isSide(event, between)) {
				String origin = event.origins().iterator().next();
				ActorRow speaker = this.world.actors.get(origin);
				String name = (speaker != null) ? speaker.name().value()
						: this.world.sources.get(origin).title().value();
				boolean side = event.parties()
					.stream()
					.anyMatch((party) -> party.principal().equals(origin) || party.actor().equals(origin));
				boolean media = speaker == null || speaker.kind() == OrganisationKind.MEDIA
						|| speaker.kind() == OrganisationKind.AGENCY;
				rows.add(Rows.of(event.id(), event.date(), event.kind().code(), event.status().code(),
						event.row().title(), TwoSides.participants(this.world, event),
						TwoSides.actors(this.world, event), event.reports().size(), event.sourceIds().size(), origin,
						name, side ? "side" : media ? "media" : "other"));
			}
		}
		return rows;
	}

	List<List<Object>> reportedBy(String outlet, boolean onlyAlone) {
		List<List<Object>> rows = new ArrayList<>();
		for (String id : new TreeSet<>(this.world.sources.keySet())) {
			SourceRow source = this.world.sources.get(id);
			if (source.outlet() == null || !source.outlet().value().equals(outlet)) {
				continue;
			}
			for (Happening event : this.world.byTime()) {
				for (ReportRow report : event.reports()) {
					if (report.source().value().equals(id)) {
						Set<String> voices = new TreeSet<>();
						event.sourceIds().forEach((other) -> voices.add(voice(other)));
						Set<String> others = new TreeSet<>(event.sourceIds());
						others.remove(id);
						if (!onlyAlone || voices.size() == 1) {
							rows.add(Rows.of(id, this.world.name(outlet), event.id(), event.date(), event.kind().code(),
									event.row().title(), List.of(report.status().code()), event.status().code(), 1,
									voices.size() == 1, List.copyOf(others), report.quote().value()));
						}
					}
				}
			}
		}
		return rows;
	}

	private String voice(String source) {
		SourceRow original = this.world.original(source);
		return (original.outlet() != null) ? original.outlet().value() : original.id().value();
	}

	/** Claim, source, verdict, contact, certainty and tie, in any order. */
	Set<List<Object>> firstClaims(boolean members) {
		Set<List<Object>> rows = new LinkedHashSet<>();
		List<Happening> contacts = this.world.contacts(true);
		for (Happening denial : this.world.events.values()) {
			for (ReportRow report : denial.reports()) {
				if (report.scope() != null) {
					claim(denial, report, contacts, members, rows);
				}
			}
		}
		return rows;
	}

	private void claim(Happening denial, ReportRow report, List<Happening> contacts, boolean members,
			Set<List<Object>> rows) {
		Set<String> sides = new TreeSet<>();
		denial.parties().forEach((party) -> sides.add(party.principal()));
		String one = sides.iterator().next();
		String other = new TreeSet<>(sides).last();
		List<Object[]> found = new ArrayList<>();
		String verdict = "unchallenged";
		for (Happening contact : contacts) {
			boolean inTime = contact.date().agreesWith(denial.date());
			boolean ofKind = report.scope().kinds().isEmpty() || report.scope().kinds().contains(contact.kind());
			String tie = (inTime && ofKind) ? tie(contact, one, other, report, members) : "";
			if (!tie.isEmpty()) {
				boolean certain = !contact.date().earliest().isBefore(denial.date().startLatest())
						&& !contact.date().latest().isAfter(denial.date().endEarliest());
				found.add(new Object[] { contact.id(), certain ? "certain" : "possible", tie });
				if (tie.equals("direct") && (certain || !verdict.equals("contradicted"))) {
					verdict = certain ? "contradicted" : "possibly-contradicted";
				}
			}
		}
		if (found.isEmpty()) {
			found.add(new Object[] { null, null, null });
		}
		for (Object[] it : found) {
			rows.add(Rows.of(denial.id(), report.source().value(), verdict, it[0], it[1], it[2]));
		}
	}

	private String tie(Happening contact, String one, String other, ReportRow report, boolean members) {
		String tie = "";
		for (Party left : contact.took()) {
			for (Party right : contact.took()) {
				for (String mine : this.world.wholes(left.organ())) {
					for (String theirs : this.world.wholes(right.organ())) {
						boolean sides = !mine.equals(theirs) && isParty(mine, one, members)
								&& isParty(theirs, other, members);
						boolean direct = mine.equals(one) && theirs.equals(other);
						boolean inScope = direct ? inLevel(contact, one, other, report) : !contact.row().series();
						if (sides && inScope) {
							tie = (direct || tie.equals("direct")) ? "direct" : "member";
						}
					}
				}
			}
		}
		return tie;
	}

	private boolean isParty(String organisation, String party, boolean members) {
		return organisation.equals(party) || (members && this.world.isMember(organisation, Set.of(party), null));
	}

	private boolean inLevel(Happening contact, String one, String other, ReportRow report) {
		return switch (report.scope().level()) {
			case ANY -> true;
			case MILITARY_LEADERS -> hasOfficer(contact, one) && hasOfficer(contact, other);
		};
	}

	private boolean hasOfficer(Happening contact, String side) {
		return contact.took()
			.stream()
			.anyMatch((party) -> party.principal().equals(side) && this.world.isMilitary(party.organ()));
	}

	private boolean isSide(Happening event, Set<String> side) {
		for (Party party : event.parties()) {
			Set<String> names = party.took() ? this.world.standsFor(party) : Set.of(party.actor());
			for (String name : names) {
				if (side.isEmpty() || side.contains(name) || this.world.isMember(name, side, event.date())) {
					return true;
				}
			}
		}
		return false;
	}

	/** Names of actors, or ids of what is none, sorted. */
	private List<String> names(Set<String> ids) {
		return ids.stream().map((id) -> this.world.actors.containsKey(id) ? this.world.name(id) : id).sorted().toList();
	}

	/** How many pairs of reports of an event contradict each other, by type. */
	Map<String, Long> differences() {
		long held = 0;
		long dates = 0;
		for (Happening event : this.world.events.values()) {
			for (ReportRow one : event.reports()) {
				for (ReportRow other : event.reports()) {
					dates += one.date().latest().isBefore(other.date().earliest()) ? 1 : 0;
					held += (event.status() == Status.DISPUTED && HELD.contains(one.status())
							&& other.status() == Status.DENIED
							&& !event.originOf().get(one).equals(event.originOf().get(other))) ? 1 : 0;
				}
			}
		}
		return Map.of("held-against-denied", held, "dates", dates);
	}

}
