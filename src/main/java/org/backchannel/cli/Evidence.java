// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backchannel.model.DatabaseException;
import org.backchannel.query.Answer;
import org.backchannel.query.Questions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reports behind the rows of an answer, each with its quote. */
final class Evidence {

	private static final Logger LOG = LoggerFactory.getLogger(Evidence.class);

	private static final String QUESTION = "evidence";

	private static final String EVENT = "event";

	/** No evidence is shown. */
	static final Evidence NONE = new Evidence(false, Map.of());

	private final boolean there;

	private final Map<String, List<Map<String, Object>>> reports;

	Evidence(boolean there, Map<String, List<Map<String, Object>>> reports) {
		this.there = there;
		this.reports = reports;
	}

	/**
	 * Lets the database get ready for {@link #of} while it is asked something else.
	 * @param questions whom to ask
	 */
	static void expected(Questions questions) {
		Thread.ofVirtual().name("plan").start(() -> {
			try {
				questions.plan(QUESTION);
			}
			catch (DatabaseException | IllegalStateException ex) {
				LOG.debug("The database was not made ready", ex);
			}
		});
	}

	/**
	 * Asks for the reports of all events in an answer.
	 * @param answer an answer with a column {@code event}
	 * @param questions whom to ask
	 * @return the evidence
	 */
	static Evidence of(Answer answer, Questions questions) {
		String events = answer.rows().stream().map(Evidence::event).distinct().collect(Collectors.joining(","));
		return new Evidence(true,
				events.isEmpty() ? Map.of()
						: questions.ask(QUESTION, Map.of(EVENT, events))
							.rows()
							.stream()
							.collect(Collectors.groupingBy(Evidence::event)));
	}

	private static String event(Map<String, Object> row) {
		return String.valueOf(row.get(EVENT));
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
