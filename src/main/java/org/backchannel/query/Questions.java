// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backchannel.graph.Graph;
import org.backchannel.graph.Question;
import org.backchannel.graph.Row;
import org.backchannel.model.Suggestions;
import org.backchannel.model.UsageException;

/**
 * Asks the questions of the catalogue. Values are given as text, as on a command line;
 * what is left out takes the question's default. Safe for many threads.
 */
public final class Questions {

	private final Graph graph;

	private final Parameters parameters;

	/**
	 * Asks a graph.
	 * @param graph the graph; not closed by this
	 */
	public Questions(Graph graph) {
		this.graph = graph;
		this.parameters = new Parameters(graph);
	}

	/**
	 * All questions with their parameters and columns.
	 * @return sorted by id, never empty
	 */
	public List<Question> catalogue() {
		return this.graph.catalogue().questions();
	}

	/**
	 * Asks a question.
	 * @param id the question's id, as in {@code contacts-since}
	 * @param given values by parameter; lists separated by commas
	 * @return the answer, its rows in the order of the question
	 * @throws UsageException where there is no such question, parameter or id, with what
	 * may have been meant; all that is wrong at once
	 */
	public Answer ask(String id, Map<String, String> given) {
		Question question = find(id);
		Map<String, Object> values = this.parameters.of(question, given);
		List<Map<String, Object>> rows = this.graph.ask(question, values)
			.stream()
			.map((row) -> inOrder(question, row))
			.toList();
		return new Answer(question, values, rows);
	}

	/**
	 * The question of the given id.
	 * @param id its id
	 * @return the question
	 * @throws UsageException where there is none, with what may have been meant
	 */
	public Question find(String id) {
		return this.graph.catalogue().find(id).orElseThrow(() -> {
			List<String> known = catalogue().stream().map(Question::id).toList();
			return new UsageException("There is no question '%s'%s. 'backchannel questions' lists them all."
				.formatted(id, Suggestions.hint(id, known)));
		});
	}

	@SuppressWarnings("NullAway")
	private static Map<String, Object> inOrder(Question question, Row row) {
		Map<String, Object> values = new LinkedHashMap<>();
		question.columns().forEach((column) -> values.put(column.name(), row.values().get(column.name())));
		return values;
	}

}
