// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.backchannel.query.Answer;
import org.jspecify.annotations.Nullable;

/** Writes answers in the format that was asked for. */
final class AnswerWriter {

	/** What leaves nothing out: no value, or a day beyond all others. */
	private static final Set<String> ANY = Set.of("", "0001-01-01", "9999-12-31");

	private final Context context;

	AnswerWriter(Context context) {
		this.context = context;
	}

	/**
	 * Writes an answer.
	 * @param answer the answer
	 * @param evidence what stands under its rows; CSV leaves it out
	 */
	void write(Answer answer, Evidence evidence) {
		switch (this.context.format()) {
			case TABLE -> table(answer, evidence);
			case JSON -> Json.write(this.context.console().out(), object(answer, evidence));
			case CSV -> Rows.of(answer).csv(this.context.console().out());
		}
	}

	private void table(Answer answer, Evidence evidence) {
		if (answer.rows().isEmpty()) {
			this.context.console().out().println("Nothing found" + parameters(answer) + ".");
		}
		else {
			this.context.print(ContactsTable.suits(answer.question()) ? ContactsTable.of(answer, evidence)
					: Rows.of(answer).table());
		}
	}

	/** Those that leave something out. */
	private static String parameters(Answer answer) {
		String parameters = answer.parameters()
			.entrySet()
			.stream()
			.filter((entry) -> !ANY.contains(Cells.text(entry.getValue(), ",")))
			.map((entry) -> " --" + entry.getKey() + " " + Cells.text(entry.getValue(), ","))
			.collect(Collectors.joining());
		return parameters.isEmpty() ? "" : " for" + parameters;
	}

	private static Map<String, Object> object(Answer answer, Evidence evidence) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Map<String, Object> row : answer.rows()) {
			Map<String, @Nullable Object> copy = new LinkedHashMap<>();
			answer.question().columns().forEach((column) -> copy.put(column.name(), row.get(column.name())));
			if (evidence.isThere()) {
				copy.put("evidence", evidence.of(row));
			}
			rows.add(copy);
		}
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("question", answer.question().id());
		object.put("parameters", answer.parameters());
		object.put("rows", rows);
		return object;
	}

}
