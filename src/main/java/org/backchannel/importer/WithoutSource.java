// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.backchannel.model.Edtf;
import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.Basis;
import org.backchannel.reader.dossier.Cell;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.EventRow;
import org.backchannel.reader.dossier.ReportRow;
import org.backchannel.reader.dossier.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as it would be had its maker never seen one of its sources. What stood on
 * that source alone is gone: its reports, the dates, names, offices and ties that only it
 * gave, and then the events that nothing reports and the actors that nothing names any
 * more. What stood on another source or reason as well keeps that one.
 */
final class WithoutSource {

	private final Dossier dossier;

	private final String source;

	private final List<ReportRow> reports;

	private final Set<String> events;

	private WithoutSource(Dossier dossier, String source) {
		this.dossier = dossier;
		this.source = source;
		this.reports = dossier.reports().stream().filter((report) -> !isGone(report.source())).toList();
		this.events = this.reports.stream().map((report) -> report.event().value()).collect(Collectors.toSet());
	}

	/**
	 * The rest of a dossier.
	 * @param dossier the dossier
	 * @param source the id of the source to leave out
	 * @return the same rows where they do not stand on it
	 */
	static Dossier of(Dossier dossier, String source) {
		return new WithoutSource(dossier, source).rest();
	}

	private Dossier rest() {
		List<SourceRow> sources = this.dossier.sources()
			.stream()
			.filter((row) -> !isGone(row.id()))
			.map(this::source)
			.toList();
		List<EventRow> kept = this.dossier.events()
			.stream()
			.filter((event) -> this.events.contains(event.id().value()))
			.map(this::event)
			.toList();
		List<ReportRow> said = this.reports.stream().map(this::report).toList();
		List<ActorRow> actors = new ArrayList<>(this.dossier.actors());
		actors.replaceAll(this::actor);
		Set<String> before = new Mentions(this.dossier.actors(), this.dossier.sources(), this.dossier.reports()).ids();
		Set<String> lost = new HashSet<>();
		do {
			Set<String> now = new Mentions(actors, sources, said).ids();
			lost.clear();
			actors.stream()
				.filter((actor) -> isPointless(actor, before, now))
				.forEach((actor) -> lost.add(actor.id().value()));
			actors.removeIf((actor) -> lost.contains(actor.id().value()));
		}
		while (!lost.isEmpty());
		actors.replaceAll((actor) -> named(actor, said));
		return new Dossier(this.dossier.id(), this.dossier.title(), this.dossier.madeBy(), actors, sources, kept, said);
	}

	private boolean isGone(@Nullable Cell<String> id) {
		return id != null && id.value().equals(this.source);
	}

	/** Whether an actor was mentioned, is no more, and no other source names it. */
	private boolean isPointless(ActorRow actor, Set<String> before, Set<String> now) {
		String id = actor.id().value();
		boolean onlyHere = actor.basis().isMissing();
		return !now.contains(id) && actor.basis().sources().isEmpty() && (onlyHere || before.contains(id));
	}

	private SourceRow source(SourceRow row) {
		return isGone(row.reproduces()) ? new SourceRow(row.id(), row.kind(), row.title(), row.outlet(), row.credits(),
				row.url(), row.published(), row.publishedBasis(), row.publishedBecause(), row.language(),
				row.textFile(), row.text(), null) : row;
	}

	private EventRow event(EventRow event) {
		EventRow.PlannedAs planned = event.plannedAs();
		if (planned == null) {
			return event;
		}
		Basis basis = rest(planned.basis());
		boolean stands = !basis.isMissing() && this.events.contains(planned.event().value());
		return new EventRow(event.id(), event.title(), event.series(),
				stands ? new EventRow.PlannedAs(planned.event(), basis) : null);
	}

	private ReportRow report(ReportRow report) {
		boolean undated = isGone(report.dateSource());
		ReportRow.Scope scope = report.scope();
		return new ReportRow(report.place(), report.event(), report.source(), report.kind(), report.status(),
				undated ? Edtf.UNKNOWN : report.date(), report.dateText(), undated ? null : report.dateBasis(),
				undated ? null : report.dateBecause(), undated ? null : report.dateSource(), report.eventPlace(),
				report.participants(), report.attributedTo(), report.attributionOpen(), report.quote(),
				report.reliability(), report.credibility(), report.confidence(),
				(scope != null) ? new ReportRow.Scope(scope.kinds(), scope.level(), boundary(scope.from()),
						boundary(scope.until())) : null,
				report.note());
	}

	/** A bound of a negative report; an event that nothing reports any more is none. */
	private @Nullable Cell<String> boundary(@Nullable Cell<String> bound) {
		if (bound == null) {
			return null;
		}
		boolean event = this.dossier.events().stream().anyMatch((row) -> row.id().value().equals(bound.value()));
		return (event && !this.events.contains(bound.value())) ? null : bound;
	}

	private ActorRow actor(ActorRow actor) {
		Basis basis = rest(actor.basis());
		boolean stands = !basis.isMissing();
		List<ActorRow.Alias> aliases = actor.aliases()
			.stream()
			.filter((alias) -> alias.basis().isMissing() ? stands : !rest(alias.basis()).isMissing())
			.map((alias) -> new ActorRow.Alias(alias.name(), rest(alias.basis())))
			.toList();
		List<ActorRow.Office> offices = actor.offices()
			.stream()
			.map((office) -> new ActorRow.Office(office.title(), office.organisation(), office.from(), office.to(),
					rest(office.basis())))
			.filter((office) -> !office.basis().isMissing())
			.toList();
		ActorRow.Tie partOf = actor.partOf();
		return new ActorRow(actor.id(), actor.person(), actor.name(), actor.named(), aliases,
				stands ? actor.wikidata() : null, actor.kind(), actor.country(), basis, offices,
				(partOf != null) ? tie(partOf) : null,
				actor.memberOf().stream().filter((tie) -> tie(tie) != null).map(this::rest).toList());
	}

	private ActorRow.@Nullable Tie tie(ActorRow.Tie tie) {
		return rest(tie.basis()).isMissing() ? null : rest(tie);
	}

	private ActorRow.Tie rest(ActorRow.Tie tie) {
		return new ActorRow.Tie(tie.organisation(), tie.from(), tie.to(), rest(tie.basis()));
	}

	/** What a fact still stands on. Its quote is of its first source. */
	private Basis rest(Basis basis) {
		if (basis.sources().stream().noneMatch(this::isGone)) {
			return basis;
		}
		boolean first = isGone(basis.sources().getFirst());
		return new Basis(basis.sources().stream().filter((id) -> !isGone(id)).toList(), first ? null : basis.quote(),
				basis.inferred());
	}

	/**
	 * An actor whose name only the source gave, but of whom others speak, is called as
	 * they call it, and stands on them.
	 */
	private ActorRow named(ActorRow actor, List<ReportRow> said) {
		if (!actor.basis().isMissing()) {
			return actor;
		}
		List<ActorRow.Alias> aliases = new ArrayList<>(actor.aliases());
		ActorRow.Alias name = aliases.isEmpty() ? null : aliases.removeFirst();
		if (name != null) {
			return with(actor, name.name(), aliases, name.basis());
		}
		String id = actor.id().value();
		Set<Cell<String>> speaking = said.stream()
			.filter((report) -> Mentions.of(report).contains(id))
			.map(ReportRow::source)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Basis basis = new Basis(List.copyOf(speaking), null,
				speaking.isEmpty() ? "Other entries refer to it; the source that gave its name, '%s', was withdrawn."
					.formatted(this.source) : null);
		return with(actor, actor.name(), aliases, basis);
	}

	private static ActorRow with(ActorRow actor, Cell<String> name, List<ActorRow.Alias> aliases, Basis basis) {
		return new ActorRow(actor.id(), actor.person(), name, actor.named(), aliases, actor.wikidata(), actor.kind(),
				actor.country(), basis, actor.offices(), actor.partOf(), actor.memberOf());
	}

}
