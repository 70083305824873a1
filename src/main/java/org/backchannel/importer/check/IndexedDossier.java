// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.backchannel.model.SearchedText;
import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.Basis;
import org.backchannel.reader.dossier.Cell;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.EventRow;
import org.backchannel.reader.dossier.ReportRow;
import org.backchannel.reader.dossier.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * A dossier whose rows are found by id, with everything in it that refers to an actor.
 */
class IndexedDossier {

	private final Dossier dossier;

	private final Map<String, ActorRow> actors;

	private final Map<String, SourceRow> sources;

	private final Map<String, EventRow> events;

	private final Map<String, SearchedText> texts = new HashMap<>();

	private final Runnable step;

	private final List<ActorReference> actorReferences = new ArrayList<>();

	IndexedDossier(Dossier dossier, Runnable step) {
		this.dossier = dossier;
		this.step = step;
		this.actors = index(dossier.actors(), (actor) -> actor.id().value());
		this.sources = index(dossier.sources(), (source) -> source.id().value());
		this.events = index(dossier.events(), (event) -> event.id().value());
		dossier.actors().forEach(this::collect);
		dossier.sources().forEach(this::collect);
		dossier.reports().forEach(this::collect);
	}

	Dossier dossier() {
		return this.dossier;
	}

	Map<String, ActorRow> actors() {
		return this.actors;
	}

	Map<String, SourceRow> sources() {
		return this.sources;
	}

	Map<String, EventRow> events() {
		return this.events;
	}

	List<ActorReference> actorReferences() {
		return this.actorReferences;
	}

	/**
	 * The rows that are an article with its text.
	 * @param source a source's id
	 * @return the source; empty where there is none of this id, or none with a text
	 */
	Optional<SourceRow> withText(Cell<String> source) {
		return Optional.ofNullable(this.sources.get(source.value())).filter((row) -> row.text() != null);
	}

	/**
	 * The text of a source, prepared once for everything that is looked for in it.
	 * @param source a source with a text
	 * @return its text
	 */
	SearchedText text(SourceRow source) {
		return this.texts.computeIfAbsent(source.id().value(),
				(id) -> new SearchedText(Objects.requireNonNull(source.text(), () -> "no text: " + source.id())));
	}

	/**
	 * Called by the rules that look into texts, before each row: what it throws ends
	 * them.
	 */
	void goOn() {
		this.step.run();
	}

	/**
	 * Whether an id names nothing, so that this can be said.
	 * @param section where it should be declared
	 * @param id as referred to; empty where the reference itself could not be read
	 * @param declared the ids of the section
	 * @return false where it is declared, or may be in an entry that could not be read
	 */
	boolean isUnknown(String section, String id, Set<String> declared) {
		return !id.isEmpty() && !declared.contains(id) && !this.dossier.unread().mayBe(section, id);
	}

	/**
	 * Whether a row says more than could be read.
	 * @param row a row of the dossier, or a part of one
	 * @param keys what matters of its entry
	 * @return true where one of them is given but reads as left out: what follows from
	 * that is no problem of its own
	 */
	boolean isUnread(Object row, String... keys) {
		return this.dossier.unread().has(row, keys);
	}

	/**
	 * Everything that stands on sources or a reason.
	 * @param consumer is given each actor, alias, office, tie and plan with its basis
	 */
	void forEachBasis(BiConsumer<Object, Basis> consumer) {
		for (ActorRow actor : this.dossier.actors()) {
			consumer.accept(actor, actor.basis());
			actor.aliases().forEach((alias) -> consumer.accept(alias, alias.basis()));
			actor.offices().forEach((office) -> consumer.accept(office, office.basis()));
			ties(actor).forEach((tie) -> consumer.accept(tie, tie.basis()));
		}
		for (EventRow event : this.dossier.events()) {
			EventRow.PlannedAs planned = event.plannedAs();
			if (planned != null) {
				consumer.accept(planned, planned.basis());
			}
		}
	}

	/**
	 * The ties of an organisation.
	 * @param actor the organisation
	 * @return of which it is part, and of which it is a member
	 */
	static List<ActorRow.Tie> ties(ActorRow actor) {
		List<ActorRow.Tie> ties = new ArrayList<>(actor.memberOf());
		ActorRow.Tie partOf = actor.partOf();
		if (partOf != null) {
			ties.addFirst(partOf);
		}
		return ties;
	}

	private void collect(ActorRow actor) {
		actor.offices().forEach((office) -> refer(office.organisation(), "whose office it is"));
		ActorRow.Tie partOf = actor.partOf();
		if (partOf != null) {
			refer(partOf.organisation(), "of which it is part");
		}
		actor.memberOf().forEach((tie) -> refer(tie.organisation(), "of which it is a member"));
	}

	private void collect(SourceRow source) {
		refer(source.outlet(), "as the outlet");
		source.credits().forEach((credit) -> refer(credit, "to credit"));
	}

	private void collect(ReportRow report) {
		for (ReportRow.Participant participant : report.participants()) {
			refer(participant.actor(), null);
			refer(participant.actsFor(), "to act for");
		}
		report.attributedTo().forEach((speaker) -> refer(speaker, null));
	}

	private void refer(@Nullable Cell<String> actor, @Nullable String organisationFor) {
		if (actor != null) {
			this.actorReferences.add(new ActorReference(actor, organisationFor));
		}
	}

	private static <R> Map<String, R> index(List<R> rows, Function<R, String> id) {
		Map<String, R> index = new LinkedHashMap<>();
		rows.forEach((row) -> index.putIfAbsent(id.apply(row), row));
		return index;
	}

	/**
	 * Somewhere an actor is named by id.
	 *
	 * @param actor the id and where it stands
	 * @param organisationFor for what an organisation is needed there; null where a
	 * person will do
	 */
	record ActorReference(Cell<String> actor, @Nullable String organisationFor) {
	}

}
