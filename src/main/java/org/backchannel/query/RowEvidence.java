// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.backchannel.graph.ColumnType;
import org.backchannel.graph.Graph;
import org.backchannel.graph.Question;

/** Finds the reports behind the rows of an answer, with one look for all rows. */
final class RowEvidence {

	private static final Set<ColumnType> EVENTS = Set.of(ColumnType.EVENT, ColumnType.EVENTS);

	private static final Set<ColumnType> ACTORS = Set.of(ColumnType.ACTOR, ColumnType.ACTORS);

	private static final String OF_EVENTS = "reports-of-events";

	private static final String OF_ACTORS = "reports-of-actors";

	private static final String OF_SOURCES = "reports-of-sources";

	private final Graph graph;

	RowEvidence(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The reports behind rows: the one that a row names; else those of the events that it
	 * names; where no column names events, those of whatever has the row's id; else those
	 * of the contacts of its actors.
	 * @param question whose rows they are
	 * @param rows some rows of its answer
	 * @return for each row what is behind it
	 */
	List<Backing> of(Question question, List<Map<String, Object>> rows) {
		List<String> report = columns(question, Set.of(ColumnType.REPORT));
		List<Map<String, Object>> others = rows.stream().filter((row) -> ids(row, report).isEmpty()).toList();
		Map<String, List<String>> reports = new HashMap<>();
		List<String> columns = columns(question, EVENTS);
		if (!columns.isEmpty()) {
			add(OF_EVENTS, ids(others, columns), reports);
		}
		else if (!columns(question, Set.of(ColumnType.ID)).isEmpty()) {
			columns = columns(question, Set.of(ColumnType.ID));
			for (String file : List.of(OF_EVENTS, OF_ACTORS, OF_SOURCES)) {
				add(file, ids(others, columns), reports);
			}
		}
		else {
			columns = columns(question, ACTORS);
			add(OF_ACTORS, ids(others, columns), reports);
		}
		List<Backing> behind = new ArrayList<>();
		for (Map<String, Object> row : rows) {
			Set<String> named = ids(row, report);
			behind.add(Backing.of(named.isEmpty() ? behind(ids(row, columns), reports) : named));
		}
		return behind;
	}

	/**
	 * The reports behind one thing.
	 * @param kind event, person, organisation or source
	 * @param id its id
	 * @return of an actor, the reports of its contacts; of a source, those it makes
	 */
	Backing of(String kind, String id) {
		Map<String, List<String>> reports = new HashMap<>();
		add(switch (kind) {
			case "event" -> OF_EVENTS;
			case "source" -> OF_SOURCES;
			default -> OF_ACTORS;
		}, Set.of(id), reports);
		return Backing.of(behind(Set.of(id), reports));
	}

	private void add(String file, Set<String> ids, Map<String, List<String>> reports) {
		if (!ids.isEmpty()) {
			this.graph.look(file, Map.of("ids", List.copyOf(ids), "limit", Backing.LOOKED_FOR))
				.forEach((row) -> reports.computeIfAbsent(row.text("id"), (id) -> new ArrayList<>())
					.addAll(row.texts("reports")));
		}
	}

	private static List<String> behind(Set<String> ids, Map<String, List<String>> reports) {
		return ids.stream().flatMap((id) -> reports.getOrDefault(id, List.of()).stream()).toList();
	}

	private static List<String> columns(Question question, Set<ColumnType> types) {
		return question.columns()
			.stream()
			.filter((column) -> column.type().filter(types::contains).isPresent())
			.map(Question.Column::name)
			.toList();
	}

	private static Set<String> ids(List<Map<String, Object>> rows, List<String> columns) {
		Set<String> ids = new LinkedHashSet<>();
		rows.forEach((row) -> ids.addAll(ids(row, columns)));
		return ids;
	}

	private static Set<String> ids(Map<String, Object> row, List<String> columns) {
		List<String> ids = new ArrayList<>();
		for (String column : columns) {
			Optional.ofNullable(row.get(column))
				.map((value) -> (value instanceof Collection<?> list) ? list.stream() : Stream.of(value))
				.ifPresent((values) -> values.forEach((value) -> ids.add(value.toString())));
		}
		return new LinkedHashSet<>(ids);
	}

}
