// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backchannel.model.Coded;

/** The questions of {@code cypher/query}, read from the headers of their files. */
public final class Catalogue {

	private static final Pattern PARAMETER = Pattern.compile(
			"@param\\s+(?<name>\\w+):\\s+(?<type>[a-z ]+?)(\\s+=\\s(?<value>\\[[^]]*]|\\S+))?(\\s{2,}(?<text>.*))?");

	private static final Pattern COLUMN = Pattern
		.compile("@column\\s+(?<name>\\w+)(:\\s+(?<type>[a-z ]+?))?\\s{2,}(?<text>.*)");

	private final Map<String, Question> questions;

	private Catalogue(Map<String, Question> questions) {
		this.questions = questions;
	}

	/**
	 * The catalogue as it stands on the class path.
	 * @return never empty
	 */
	public static Catalogue load() {
		Map<String, Question> questions = new LinkedHashMap<>();
		CypherFiles.in("query").forEach((id, cypher) -> questions.put(id, parse(id, cypher)));
		return new Catalogue(questions);
	}

	/**
	 * All questions.
	 * @return sorted by id
	 */
	public List<Question> questions() {
		return List.copyOf(this.questions.values());
	}

	/**
	 * The question of the given id.
	 * @param id its id, to the letter
	 * @return empty where there is none
	 */
	public Optional<Question> find(String id) {
		return Optional.ofNullable(this.questions.get(id));
	}

	static Question parse(String id, String cypher) {
		List<String> summary = new ArrayList<>();
		List<Question.Parameter> parameters = new ArrayList<>();
		List<Question.Column> columns = new ArrayList<>();
		for (String line : cypher.lines().takeWhile((text) -> text.startsWith("//")).toList()) {
			String text = line.substring(2).strip();
			if (text.startsWith("@param")) {
				parameters.add(parameter(id, text));
			}
			else if (text.startsWith("@column")) {
				Matcher column = matched(COLUMN, id, text);
				Optional<ColumnType> type = Optional.ofNullable(column.group("type"))
					.map((code) -> Coded.of(ColumnType.class, code));
				columns.add(new Question.Column(column.group("name"), type, column.group("text")));
			}
			else if (!text.isEmpty()) {
				summary.add(text);
			}
		}
		return new Question(id, String.join(" ", summary), parameters, columns, cypher);
	}

	private static Question.Parameter parameter(String id, String text) {
		Matcher matcher = matched(PARAMETER, id, text);
		ParameterType type = Coded.of(ParameterType.class, matcher.group("type"));
		String description = matcher.group("text");
		return new Question.Parameter(matcher.group("name"), type, Optional.ofNullable(matcher.group("value")),
				(description != null) ? description : "");
	}

	private static Matcher matched(Pattern pattern, String id, String text) {
		Matcher matcher = pattern.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalStateException(
					"The header of cypher/query/%s.cypher has a line that is not '@param NAME: TYPE".formatted(id)
							+ " = DEFAULT  DESCRIPTION' or '@column NAME[: TYPE]  DESCRIPTION': " + text);
		}
		return matcher;
	}

}
