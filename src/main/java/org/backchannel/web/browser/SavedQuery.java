// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.browser;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backchannel.graph.ParameterType;
import org.backchannel.graph.Question;

/**
 * A question as Neo4j Browser keeps it: its file, behind a line that names it and one
 * that sets each parameter.
 *
 * @param id the question's id
 * @param content what Browser runs
 */
record SavedQuery(String id, String content) {

	/** On the seeds, for what has no default; to be changed by whoever runs it. */
	private static final Map<ParameterType, String> EXAMPLES = Map.of(ParameterType.ACTOR, "valery-gerasimov",
			ParameterType.EVENTS, "call-pavel-gerasimov-2017-03-03", ParameterType.DATE, "2017-03-03",
			ParameterType.WORDS, "Gerasimov");

	static SavedQuery of(Question question) {
		String parameters = question.parameters()
			.stream()
			.map((parameter) -> ":param %s => %s;%n".formatted(quotedName(parameter.name()), literal(parameter)))
			.collect(Collectors.joining());
		return new SavedQuery(question.id(),
				"// %s: %s%n%s%s".formatted(question.id(), question.summary(), parameters, question.cypher()));
	}

	private static String quotedName(String name) {
		return name.equals("and") ? "`and`" : name;
	}

	private static String literal(Question.Parameter parameter) {
		String text = parameter.defaultValue().or(() -> Optional.ofNullable(EXAMPLES.get(parameter.type()))).orElse("");
		return switch (parameter.type()) {
			case BOOLEAN, INTEGER -> text;
			case ACTORS, EVENTS, SOURCES, KINDS,
					STATUSES ->
				Arrays.stream(text.replaceAll("[\\[\\]]", "").split(","))
					.map(String::strip)
					.filter((item) -> !item.isEmpty())
					.map(SavedQuery::quoted)
					.collect(Collectors.joining(", ", "[", "]"));
			case ACTOR, DATE, DATE_OR_EVENT, TEXT, WORDS -> quoted(text);
		};
	}

	private static String quoted(String text) {
		return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
	}

}
