// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Level;
import org.backchannel.model.Role;
import org.backchannel.model.SourceKind;
import org.backchannel.model.Status;
import org.backchannel.reader.dossier.Basis;
import org.backchannel.reader.dossier.Cell;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.EventRow;
import org.backchannel.reader.dossier.ReportRow;
import org.backchannel.reader.dossier.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * Makes a dossier with some of everything, the same for the same seed. No source says
 * when it appeared, and no source reports an event twice, so that what an event's reports
 * derive stays simple enough to be done again by a test.
 */
public final class GeneratedDossier {

	private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);

	private static final int DAYS = 8 * 365;

	private static final int SOURCES = 4_000;

	private final Random random;

	private final GeneratedActors actors;

	private final List<SourceRow> sources = new ArrayList<>();

	private final List<EventRow> events = new ArrayList<>();

	private final List<ReportRow> reports = new ArrayList<>();

	private GeneratedDossier(long seed) {
		this.random = new Random(seed);
		this.actors = new GeneratedActors(this.random);
	}

	/**
	 * Makes one.
	 * @param seed which
	 * @param events how many; each has one report or a few
	 * @return without problems
	 */
	public static Dossier of(long seed, int events) {
		GeneratedDossier it = new GeneratedDossier(seed);
		it.sources();
		for (int i = 1; i <= events; i++) {
			it.event(i);
		}
		return new Dossier(cell("generated"), "Generated", Dossier.ANALYST, it.actors.rows(), it.sources, it.events,
				it.reports);
	}

	private static <T> Cell<T> cell(T value) {
		return GeneratedActors.cell(value);
	}

	private void sources() {
		this.sources.add(source(GeneratedActors.REFERENCE, SourceKind.REFERENCE, null, List.of(), null));
		for (int i = 1; i <= SOURCES; i++) {
			String outlet = (i % 7 == 0) ? null : "outlet-" + (1 + this.random.nextInt(GeneratedActors.OUTLETS));
			List<Cell<String>> credits = (i % 11 == 0)
					? List.of(cell("agency-" + (1 + this.random.nextInt(GeneratedActors.AGENCIES)))) : List.of();
			String original = (i > 10 && i % 13 == 0) ? "source-" + (1 + this.random.nextInt(i - 1)) : null;
			this.sources.add(source("source-" + i, SourceKind.ARTICLE, outlet, credits, original));
		}
	}

	private static SourceRow source(String id, SourceKind kind, @Nullable String outlet, List<Cell<String>> credits,
			@Nullable String original) {
		return new SourceRow(cell(id), kind, cell("Title of " + id), (outlet != null) ? cell(outlet) : null, credits,
				null, Edtf.UNKNOWN, null, null, "en", null, null, (original != null) ? cell(original) : null);
	}

	private void event(int i) {
		String id = "event-" + i;
		boolean planned = i > 1 && this.random.nextInt(30) == 0;
		EventRow.PlannedAs plannedAs = planned ? new EventRow.PlannedAs(cell("event-" + (i - 1)),
				new Basis(List.of(cell(GeneratedActors.REFERENCE)), null, null)) : null;
		this.events.add(new EventRow(cell(id), "Title of event " + i, this.random.nextInt(25) == 0, plannedAs));
		Set<String> from = new LinkedHashSet<>();
		int copies = 1 + (int) Math.abs(this.random.nextGaussian() * 1.2);
		while (from.size() < copies) {
			from.add("source-" + (1 + this.random.nextInt(SOURCES)));
		}
		if (this.random.nextInt(33) == 0) {
			negative(id, from);
		}
		else {
			positive(id, from);
		}
	}

	private void negative(String event, Set<String> from) {
		EventKind kind = this.random.nextBoolean() ? EventKind.CALL : EventKind.TALKS;
		LocalDate start = FIRST_DAY.plusDays(this.random.nextInt(DAYS / 2));
		Edtf date = Edtf.between(start, start.plusDays(200 + this.random.nextInt(600)));
		List<EventKind> kinds = (kind == EventKind.CALL) ? List.of(EventKind.CALL) : List.of();
		Level level = this.random.nextBoolean() ? Level.ANY : Level.MILITARY_LEADERS;
		int one = this.actors.state();
		int other = 1 + one % GeneratedActors.STATES;
		List<ReportRow.Participant> parties = List.of(
				participant((one % 5 == 0) ? "alliance-1" : "state-" + one, null, null),
				participant("state-" + other, null, null));
		ReportRow.Scope scope = new ReportRow.Scope(kinds, level, cell(date.earliest().toString()),
				cell(date.latest().toString()));
		for (String source : from) {
			report(event, source, kind, Status.DENIED, date, DateBasis.EXPLICIT, null, parties, scope);
		}
	}

	private void positive(String event, Set<String> from) {
		EventKind kind = (this.random.nextInt(8) == 0) ? pick(EventKind.DECISION, EventKind.STATEMENT, EventKind.OTHER)
				: pick(EventKind.CALL, EventKind.CALL, EventKind.MEETING, EventKind.MEETING, EventKind.TALKS,
						EventKind.VISIT, EventKind.SUMMIT, EventKind.MESSAGE);
		List<ReportRow.Participant> participants = participants();
		Edtf date = date();
		String place = this.random.nextBoolean() ? "City " + this.random.nextInt(30) : null;
		Status status = status();
		int odd = this.random.nextInt(40);
		int left = from.size();
		for (String source : from) {
			left--;
			boolean last = left == 0 && from.size() > 1;
			if (last && odd == 0) {
				report(event, source, kind, Status.DENIED, date, DateBasis.EXPLICIT, place, participants, null);
			}
			else if (last && odd == 1 && date.isDay()) {
				Edtf later = Edtf.ofDay(date.latest().plusDays(10));
				report(event, source, kind, status, later, DateBasis.RELATIVE, place, participants, null);
			}
			else if (last && odd == 2) {
				List<ReportRow.Participant> others = new ArrayList<>(participants);
				others.set(0, person(1 + this.random.nextInt(GeneratedActors.PEOPLE)));
				report(event, source, kind, status, date, DateBasis.EXPLICIT, place, others, null);
			}
			else {
				Status said = (odd < 8) ? status() : status;
				report(event, source, kind, said, date, DateBasis.EXPLICIT, place, participants, null);
			}
		}
	}

	private Status status() {
		int chance = this.random.nextInt(100);
		return (chance < 75) ? Status.HELD : (chance < 80) ? Status.ONGOING
				: pick(Status.PLANNED, Status.PROPOSED, Status.ALLEGED, Status.NO_COMMENT, Status.CANCELLED);
	}

	private Edtf date() {
		LocalDate day = FIRST_DAY.plusDays(this.random.nextInt(DAYS));
		return switch (this.random.nextInt(25)) {
			case 0 -> Edtf.UNKNOWN;
			case 1 -> Edtf.ofYear(day.getYear());
			case 2, 3 -> Edtf.parse(day.toString().substring(0, 7));
			case 4 -> Edtf.between(day, day.plusDays(1 + this.random.nextInt(40)));
			case 5 -> Edtf.parse("[.." + day + "]");
			case 6 -> Edtf.parse("[" + day + ".." + day.plusDays(20) + "]");
			case 7 -> Edtf.parse(day.toString().substring(0, 7) + "/" + day.plusMonths(2).toString().substring(0, 7));
			default -> Edtf.ofDay(day);
		};
	}

	private List<ReportRow.Participant> participants() {
		int number = switch (this.random.nextInt(20)) {
			case 0 -> 1;
			case 1, 2 -> 3;
			case 3 -> 4;
			default -> 2;
		};
		Set<String> taken = new LinkedHashSet<>();
		List<ReportRow.Participant> participants = new ArrayList<>();
		while (participants.size() < number) {
			ReportRow.Participant next = participant();
			if (taken.add(next.actor().value())) {
				participants.add(next);
			}
		}
		return participants;
	}

	private ReportRow.Participant participant() {
		return switch (this.random.nextInt(10)) {
			case 0 -> participant("state-" + this.actors.state(), null, null);
			case 1 -> participant("alliance-" + (1 + this.random.nextInt(GeneratedActors.ALLIANCES)), null, null);
			case 2 -> participant("state-" + this.actors.state() + "-ministry", null, null);
			default -> person(1 + this.random.nextInt(GeneratedActors.PEOPLE));
		};
	}

	private ReportRow.Participant person(int person) {
		String organ = this.actors.organ(person);
		String office = pick("chief", "Chief", "Chief", "deputy chief", "", "", "head");
		return participant("person-" + person, organ, office.isEmpty() ? null : office);
	}

	private ReportRow.Participant participant(String actor, @Nullable String actsFor, @Nullable String office) {
		return new ReportRow.Participant(cell(actor), null,
				pick(Role.PARTICIPANT, Role.PARTICIPANT, Role.INITIATOR, Role.RECIPIENT),
				(office != null) ? cell(office) : null, (actsFor != null) ? cell(actsFor) : null, true, null);
	}

	private void report(String event, String source, EventKind kind, Status status, Edtf date, DateBasis basis,
			@Nullable String place, List<ReportRow.Participant> participants, ReportRow.@Nullable Scope scope) {
		String speaker = switch (this.random.nextInt(6)) {
			case 0, 1 -> "state-" + this.actors.state() + "-ministry";
			case 2 -> "outlet-" + (1 + this.random.nextInt(GeneratedActors.OUTLETS));
			default -> null;
		};
		String quote = "Words %d of %s about %s".formatted(this.reports.size(), source, event);
		this.reports.add(new ReportRow(GeneratedActors.PLACE, cell(event), cell(source), kind, status, date, null,
				basis, null, null, place, participants, (speaker != null) ? List.of(cell(speaker)) : List.of(), null,
				cell(quote), null, null, null, scope, null));
	}

	@SafeVarargs
	private <T> T pick(T... choices) {
		return choices[this.random.nextInt(choices.length)];
	}

}
