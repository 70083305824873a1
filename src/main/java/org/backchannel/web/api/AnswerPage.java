// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.backchannel.graph.Question;
import org.backchannel.query.Answer;
import org.backchannel.query.Backing;
import org.backchannel.query.Lookups;

/**
 * A page of an answer.
 *
 * @param question id of the question
 * @param parameters every parameter with the value that was used
 * @param page which page it is
 * @param columns names of the columns in their order, those of the evidence last
 * @param rows the rows of the page; {@code evidence} holds ids of the reports that a row
 * stands on, and {@code evidenceComplete} says whether these are all
 */
record AnswerPage(String question, Map<String, Object> parameters, Page page, List<String> columns,
		List<Map<String, Object>> rows) {

	static final String EVIDENCE = "evidence";

	static final String COMPLETE = "evidenceComplete";

	static AnswerPage of(Answer answer, int number, int size, Lookups lookups) {
		int total = answer.rows().size();
		int from = (int) Math.min(total, (number - 1L) * size);
		List<Map<String, Object>> rows = answer.rows().subList(from, Math.min(total, from + size));
		List<Backing> evidence = lookups.evidence(answer.question(), rows);
		List<Map<String, Object>> whole = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			Map<String, Object> row = new LinkedHashMap<>(rows.get(i));
			row.put(EVIDENCE, evidence.get(i).reports());
			row.put(COMPLETE, evidence.get(i).complete());
			whole.add(row);
		}
		return new AnswerPage(answer.question().id(), answer.parameters(),
				new Page(number, size, total, Math.max(1, Math.ceilDiv(total, size))), columns(answer.question()),
				whole);
	}

	private static List<String> columns(Question question) {
		return Stream.concat(question.columns().stream().map(Question.Column::name), Stream.of(EVIDENCE, COMPLETE))
			.toList();
	}

	/**
	 * Which page of how many.
	 *
	 * @param number from 1
	 * @param size at most so many rows
	 * @param total rows of the whole answer
	 * @param pages how many pages there are, at least 1
	 */
	record Page(int number, int size, int total, int pages) {
	}

}
