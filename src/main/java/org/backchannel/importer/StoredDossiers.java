// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backchannel.graph.Graph;
import org.backchannel.graph.Row;
import org.backchannel.importer.Statement.Claim;
import org.backchannel.model.Coded;
import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Level;
import org.backchannel.model.Place;
import org.backchannel.model.Status;
import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.Cell;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.EventRow;
import org.backchannel.reader.dossier.ReportRow;
import org.backchannel.reader.dossier.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * The dossiers of a graph as they were stated. What comes out here and goes in again
 * changes nothing.
 */
public final class StoredDossiers {

	private static final Place STORED = new Place("the store", 0);

	private final Graph graph;

	/**
	 * Reads from a graph.
	 * @param graph the graph; not closed by this
	 */
	public StoredDossiers(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The ids of all dossiers.
	 * @return sorted; empty for an empty store
	 */
	public List<String> ids() {
		return this.graph.look("dossiers", Map.of()).stream().map((row) -> row.text("id")).toList();
	}

	/**
	 * A dossier as it was stated, its entries sorted by id and its reports by source and
	 * place in the text.
	 * @param id the dossier's id
	 * @return empty where the store has none of this id
	 */
	public Optional<Dossier> find(String id) {
		return this.graph.look("dossiers", Map.of())
			.stream()
			.filter((row) -> row.text("id").equals(id))
			.findFirst()
			.map(this::dossier);
	}

	private Dossier dossier(Row head) {
		Map<String, Object> id = Map.of("dossier", head.text("id"));
		List<ActorRow> actors = new ArrayList<>();
		List<SourceRow> sources = new ArrayList<>();
		List<EventRow> events = new ArrayList<>();
		for (Row row : this.graph.look("dossier-declarations", id)) {
			String stated = row.text("stated");
			switch (Coded.of(Section.class, row.text("section"))) {
				case ACTORS -> actors.add(StatedJson.read(stated, ActorRow.class));
				case SOURCES -> sources.add(StatedJson.read(stated, SourceRow.class).withText(row.textOrNull("text")));
				case EVENTS -> events.add(StatedJson.read(stated, EventRow.class));
				case REPORTS -> throw new IllegalStateException("a report is not declared");
			}
		}
		List<ReportRow> reports = this.graph.look("dossier-reports", id)
			.stream()
			.map((row) -> report(row.text("source"), row.row("report")))
			.toList();
		return new Dossier(cell(head.text("id")), head.text("title"), head.text("madeBy"), actors, sources, events,
				reports);
	}

	private static ReportRow report(String source, Row report) {
		String basis = report.textOrNull("dateBasis");
		return new ReportRow(STORED, cell(report.text("event")), cell(source),
				Coded.of(EventKind.class, report.text("kind")), Coded.of(Status.class, report.text("status")),
				Edtf.parse(report.text("date")), cellOrNull(report.textOrNull("dateText")),
				(basis != null) ? Coded.of(DateBasis.class, basis) : null, report.textOrNull("dateBecause"),
				cellOrNull(report.textOrNull("dateSource")), report.textOrNull("place"),
				StatedJson.readList(report.text("claim"), Claim.class)
					.stream()
					.map(StoredDossiers::participant)
					.toList(),
				report.texts("attributedTo").stream().map(StoredDossiers::cell).toList(),
				report.textOrNull("attributionOpen"), cell(report.text("quote")), report.textOrNull("reliability"),
				report.numberOrNull("credibility"), report.decimalOrNull("confidence"), scope(report),
				report.textOrNull("note"));
	}

	private static ReportRow.Participant participant(Claim claim) {
		return new ReportRow.Participant(cell(claim.actor()), cellOrNull(claim.as()), claim.role(),
				cellOrNull(claim.office()), cellOrNull(claim.actsFor()), claim.head(), claim.inferred());
	}

	private static ReportRow.@Nullable Scope scope(Row report) {
		String level = report.textOrNull("scopeLevel");
		if (level == null) {
			return null;
		}
		return new ReportRow.Scope(
				report.texts("scopeKinds").stream().map((kind) -> Coded.of(EventKind.class, kind)).toList(),
				Coded.of(Level.class, level), cellOrNull(report.textOrNull("scopeFrom")),
				cellOrNull(report.textOrNull("scopeUntil")));
	}

	private static Cell<String> cell(String value) {
		return new Cell<>(value, STORED);
	}

	private static @Nullable Cell<String> cellOrNull(@Nullable String value) {
		return (value != null) ? cell(value) : null;
	}

}
