// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backchannel.graph.ColumnType;
import org.backchannel.graph.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code questions}: the catalogue. Needs no database. */
@Command(name = "questions", header = "Show what can be asked: questions, parameters with defaults, columns.",
		customSynopsis = "backchannel questions [--json | --csv]", synopsisHeading = "%nUsage: ",
		optionListHeading = "%nOptions:%n", footerHeading = "%nExamples:%n",
		footer = { "  backchannel questions", "  backchannel questions --json | jq -r '.[].id'",
				"  backchannel ask contacts-since --help    one question in full" })
final class QuestionsCommand implements Runnable {

	private final Context context;

	private final List<Question> questions;

	QuestionsCommand(Context context, List<Question> questions) {
		this.context = context;
		this.questions = questions;
	}

	@Override
	public void run() {
		switch (this.context.format()) {
			case TABLE -> text();
			case JSON -> Json.write(this.context.console().out(), this.questions.stream().map(Listed::of).toList());
			case CSV -> csv();
		}
	}

	private void text() {
		int width = this.context.console().helpColumns();
		for (Question question : this.questions) {
			StringBuilder text = new StringBuilder();
			text.append(this.context.bold(question.id()));
			text.append('\n');
			line(text, 2, 2, question.summary(), width);
			question.parameters().forEach((parameter) -> line(text, 4, 8, described(parameter), width));
			line(text, 4, 13,
					"columns: "
							+ question.columns().stream().map(Question.Column::name).collect(Collectors.joining(", ")),
					width);
			this.context.console().out().println(text);
		}
	}

	private static String described(Question.Parameter parameter) {
		return "--%s <%s>: %s%s".formatted(parameter.name(), parameter.type().code(), parameter.description(),
				QuestionCommand.fallback(parameter));
	}

	private static void line(StringBuilder text, int first, int next, String paragraph, int width) {
		int indent = first;
		for (String line : DisplayText.wrapped(paragraph, width - next)) {
			text.append(" ".repeat(indent)).append(line).append('\n');
			indent = next;
		}
	}

	private void csv() {
		List<Map<String, Object>> rows = this.questions.stream()
			.map((question) -> Map.<String, Object>of("question", question.id(), "summary", question.summary(),
					"parameters", question.parameters().stream().map(Question.Parameter::name).toList(), "columns",
					question.columns().stream().map(Question.Column::name).toList()))
			.toList();
		new Rows(List.of("question", "summary", "parameters", "columns"), rows).csv(this.context.console().out());
	}

	/** A question as scripts see it. */
	private record Listed(String id, String summary, List<Map<String, @Nullable Object>> parameters,
			List<Map<String, @Nullable Object>> columns) {

		static Listed of(Question question) {
			return new Listed(question.id(), question.summary(),
					question.parameters().stream().map(Listed::parameter).toList(),
					question.columns().stream().map(Listed::column).toList());
		}

		private static Map<String, @Nullable Object> column(Question.Column column) {
			Map<String, @Nullable Object> map = new LinkedHashMap<>();
			map.put("name", column.name());
			map.put("type", column.type().map(ColumnType::code).orElse(null));
			map.put("description", column.description());
			return map;
		}

		private static Map<String, @Nullable Object> parameter(Question.Parameter parameter) {
			Map<String, @Nullable Object> map = new LinkedHashMap<>();
			map.put("name", parameter.name());
			map.put("type", parameter.type().code());
			map.put("default", parameter.defaultValue().orElse(null));
			map.put("description", parameter.description());
			return map;
		}

	}

}
