// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backchannel.query.Answer;
import org.backchannel.query.Questions;

/** The reports behind the rows of an answer, each with its quote. */
final class Evidence {

	/** No evidence is shown. */
	static final Evidence NONE = new Evidence(false, Map.of());

	private final boolean there;

	private final Map<String, List<Map<String, Object>>> reports;

	Evidence(boolean there, Map<String, List<Map<String, Object>>> reports) {
		this.there = there;
		this.reports = reports;
	}

	/**
	 * Asks for the reports of all events in an answer.
	 * @param answer an answer with a column {@code event}
	 * @param questions whom to ask
	 * @return the evidence
	 */
	static Evidence of(Answer answer, Questions questions) {
		return new Evidence(true,
				answer.rows()
					.stream()
					.map(Evidence::event)
					.distinct()
					.parallel()
					.collect(Collectors.toConcurrentMap(Function.identity(),
							(event) -> questions.ask("evidence", Map.of("event", event)).rows())));
	}

	private static String event(Map<String, Object> row) {
		return String.valueOf(row.get("event"));
	}

	boolean isThere() {
		return this.there;
	}

	/**
	 * The reports of a row.
	 * @param row a row of the answer
	 * @return as the question {@code evidence} gives them
	 */
	List<Map<String, Object>> of(Map<String, Object> row) {
		return this.reports.getOrDefault(event(row), List.of());
	}

}
