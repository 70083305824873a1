// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backchannel.importer.DerivedEvent.Participation;
import org.backchannel.importer.DerivedEvent.Wording;
import org.backchannel.importer.Statement.Claim;
import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Role;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Derives an event from its statements. The same statements give the same event, in
 * whatever order they were written.
 */
final class Derivation {

	private static final Comparator<Statement> BEST_BASIS_FIRST = Comparator
		.comparing((Statement statement) -> Objects.requireNonNullElse(statement.basis(), DateBasis.INFERRED))
		.thenComparing(Statement::source)
		.thenComparing(Statement::id);

	private final Organs organs;

	private final Function<String, Optional<Edtf>> dateOfEvent;

	/**
	 * For the given organisations.
	 * @param organs who is an organ of whom
	 * @param dateOfEvent the derived date of another event, from which or up to which a
	 * negative report counts
	 */
	Derivation(Organs organs, Function<String, Optional<Edtf>> dateOfEvent) {
		this.organs = organs;
		this.dateOfEvent = dateOfEvent;
	}

	/**
	 * Derives one event.
	 * @param event its id
	 * @param stated its statements, at least one
	 * @return what the event says
	 */
	DerivedEvent derive(String event, Collection<Statement> stated) {
		List<Statement> statements = stated.stream()
			.sorted(Comparator.comparing(Statement::source).thenComparing(Statement::id))
			.toList();
		Map<String, String> origins = new Origins(this.organs).of(statements);
		List<Statement> dated = statements.stream().filter((statement) -> !when(statement).isUnknown()).toList();
		Agreement agreement = agreement(dated);
		EventKind kind = mostOften(statements, Statement::kind).orElseThrow();
		Status status = status(statements, origins, agreement.date());
		List<Statement> negative = statements.stream().filter(Statement::isNegative).toList();
		List<Statement> positive = statements.stream().filter((statement) -> !statement.isNegative()).toList();
		List<Participation> participants = participations(positive);
		Set<String> named = participants.stream().map(Participation::actor).collect(Collectors.toSet());
		List<Participation> concerned = participations(negative).stream()
			.filter((party) -> !named.contains(party.actor()))
			.toList();
		boolean contact = kind.isContact() && (status == Status.HELD || status == Status.ONGOING)
				&& participants.stream().map(Participation::principal).distinct().count() > 1;
		return new DerivedEvent(event, kind, status, agreement.date(), agreement.complete(),
				mostOften(statements, Statement::place).orElse(null), contact, participants, concerned,
				represented(participants, concerned), origins, statements.stream().map(Statement::id).toList(),
				statements.stream().map(Statement::source).distinct().sorted().toList());
	}

	private Edtf when(Statement statement) {
		if (!statement.date().isUnknown() || (statement.scopeFrom() == null && statement.scopeUntil() == null)) {
			return statement.date();
		}
		Edtf from = boundary(statement.scopeFrom());
		Edtf until = boundary(statement.scopeUntil());
		if (!until.isUnknown() && !from.isUnknown()) {
			return Edtf.tryParse(from + "/" + until).orElseGet(() -> Edtf.between(from.earliest(), until.latest()));
		}
		return Edtf.between(from.earliest(), until.latest());
	}

	private Edtf boundary(@Nullable String dateOrEvent) {
		if (dateOrEvent == null) {
			return Edtf.UNKNOWN;
		}
		return this.dateOfEvent.apply(dateOrEvent).or(() -> Edtf.tryParse(dateOrEvent)).orElse(Edtf.UNKNOWN);
	}

	private record Agreement(Edtf date, boolean complete) {
	}

	/** The intersection; a date that does not meet it yields to those of better basis. */
	private Agreement agreement(List<Statement> dated) {
		Optional<Edtf> common = Edtf.intersectAll(dated.stream().map(this::when).toList());
		if (common.isPresent()) {
			return new Agreement(common.get(), true);
		}
		Edtf date = Edtf.UNKNOWN;
		for (Statement statement : dated.stream().sorted(BEST_BASIS_FIRST).toList()) {
			date = date.intersect(when(statement)).orElse(date);
		}
		return new Agreement(date, false);
	}

	private static Status status(List<Statement> statements, Map<String, String> origins, Edtf date) {
		List<Statement> after = statements.stream()
			.filter((statement) -> !statement.document().published().latest().isBefore(date.earliest()))
			.toList();
		List<Statement> counting = after.isEmpty() ? statements : after;
		Set<Status> said = counting.stream().map(Statement::status).collect(Collectors.toCollection(TreeSet::new));
		if (said.contains(Status.DENIED) && (said.contains(Status.HELD) || said.contains(Status.ONGOING))
				&& independent(counting, origins)) {
			return Status.DISPUTED;
		}
		return said.iterator().next();
	}

	/** Whether one origin says held, and another says denied. */
	private static boolean independent(List<Statement> statements, Map<String, String> origins) {
		Set<@Nullable String> held = new HashSet<>();
		Set<@Nullable String> denied = new HashSet<>();
		for (Statement statement : statements) {
			switch (statement.status()) {
				case HELD, ONGOING -> held.add(origins.get(statement.id()));
				case DENIED -> denied.add(origins.get(statement.id()));
				default -> {
				}
			}
		}
		return held.stream().anyMatch((origin) -> denied.stream().anyMatch((other) -> !Objects.equals(origin, other)));
	}

	private static <T> Optional<T> mostOften(List<Statement> statements, Function<Statement, @Nullable T> property) {
		Map<T, Integer> counts = new LinkedHashMap<>();
		for (Statement statement : statements) {
			T value = property.apply(statement);
			if (value != null) {
				counts.merge(value, 1, Integer::sum);
			}
		}
		return counts.entrySet()
			.stream()
			.max(Comparator.<Map.Entry<T, Integer>>comparingInt(Map.Entry::getValue)
				.thenComparing((entry) -> entry.getKey().toString(), Comparator.reverseOrder()))
			.map(Map.Entry::getKey);
	}

	private List<Participation> participations(List<Statement> statements) {
		Map<String, List<Named>> byActor = new TreeMap<>();
		for (Statement statement : statements) {
			for (Claim claim : statement.claims()) {
				byActor.computeIfAbsent(claim.actor(), (actor) -> new ArrayList<>()).add(new Named(statement, claim));
			}
		}
		return byActor.entrySet().stream().map((entry) -> participation(entry.getKey(), entry.getValue())).toList();
	}

	private record Named(Statement statement, Claim claim) {
	}

	private Participation participation(String actor, List<Named> named) {
		List<Claim> claims = named.stream().map(Named::claim).toList();
		Role role = claims.stream()
			.map(Claim::role)
			.filter((candidate) -> candidate != Role.PARTICIPANT)
			.findFirst()
			.orElse(Role.PARTICIPANT);
		List<Wording> wordings = new ArrayList<>();
		for (Named name : named) {
			if (name.claim().office() != null) {
				wordings.add(new Wording(name.claim().office(), name.statement().source()));
			}
		}
		String actsFor = claims.stream().map(Claim::actsFor).filter(Objects::nonNull).findFirst().orElse(null);
		return new Participation(actor, role, wordings.isEmpty() ? null : wordings.getFirst().office(),
				wordings.stream().distinct().toList(), actsFor,
				this.organs.principal((actsFor != null) ? actsFor : actor), claims.stream().anyMatch(Claim::head),
				named.stream().map((name) -> name.statement().id()).distinct().sorted().toList(),
				named.stream().map((name) -> name.statement().source()).distinct().sorted().toList());
	}

	private Map<String, Set<String>> represented(List<Participation> participants, List<Participation> concerned) {
		Map<String, Set<String>> represented = new TreeMap<>();
		for (Participation participant : Stream.concat(participants.stream(), concerned.stream()).toList()) {
			String organ = (participant.actsFor() != null) ? participant.actsFor() : participant.actor();
			for (String organisation : this.organs.upwards(organ)) {
				if (!organisation.equals(participant.actor()) || participant.actsFor() == null) {
					represented.computeIfAbsent(organisation, (id) -> new LinkedHashSet<>()).add(participant.actor());
				}
			}
		}
		return represented;
	}

}
