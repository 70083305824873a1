// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backchannel.graph.ColumnType;
import org.backchannel.graph.Graph;
import org.backchannel.graph.Question;

/** Finds the reports behind the rows of an answer, with one look for all rows. */
final class RowEvidence {

	/** Of a row that stands on more reports, these are named. */
	static final int MOST = 100;

	private static final Set<ColumnType> EVENTS = Set.of(ColumnType.EVENT, ColumnType.EVENTS, ColumnType.ID);

	private static final Set<ColumnType> ACTORS = Set.of(ColumnType.ACTOR, ColumnType.ACTORS);

	private final Graph graph;

	RowEvidence(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The reports behind rows: those of the events that a row names; where no column
	 * names events, those of the contacts of its actors.
	 * @param question whose rows they are
	 * @param rows some rows of its answer
	 * @return for each row ids of reports, 100 at most, sorted
	 */
	List<List<String>> of(Question question, List<Map<String, Object>> rows) {
		List<String> report = columns(question, Set.of(ColumnType.REPORT));
		if (!report.isEmpty()) {
			return rows.stream().map((row) -> List.copyOf(ids(row, report))).toList();
		}
		List<String> events = columns(question, EVENTS);
		List<String> columns = events.isEmpty() ? columns(question, ACTORS) : events;
		Set<String> ids = new LinkedHashSet<>();
		rows.forEach((row) -> ids.addAll(ids(row, columns)));
		Map<String, List<String>> reports = reports(events.isEmpty() ? "reports-of-actors" : "reports-of-events", ids);
		return rows.stream().map((row) -> behind(ids(row, columns), reports)).toList();
	}

	private Map<String, List<String>> reports(String file, Set<String> ids) {
		return ids.isEmpty() ? Map.of()
				: this.graph.look(file, Map.of("ids", List.copyOf(ids), "limit", MOST))
					.stream()
					.collect(Collectors.toMap((row) -> row.text("id"), (row) -> row.texts("reports")));
	}

	private static List<String> behind(Set<String> ids, Map<String, List<String>> reports) {
		return ids.stream()
			.flatMap((id) -> reports.getOrDefault(id, List.of()).stream())
			.distinct()
			.sorted()
			.limit(MOST)
			.toList();
	}

	private static List<String> columns(Question question, Set<ColumnType> types) {
		return question.columns()
			.stream()
			.filter((column) -> column.type().filter(types::contains).isPresent())
			.map(Question.Column::name)
			.toList();
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
