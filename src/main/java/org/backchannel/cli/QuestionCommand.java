// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backchannel.Backchannel;
import org.backchannel.graph.Extension;
import org.backchannel.graph.ParameterType;
import org.backchannel.graph.Question;
import org.backchannel.model.Coded;
import org.backchannel.model.EventKind;
import org.backchannel.model.Status;
import org.backchannel.query.Answer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** One question of the catalogue as a command. */
final class QuestionCommand implements Runnable {

	private static final String NO_EVIDENCE = "--no-evidence";

	private final Context context;

	private final Question question;

	private final CommandSpec spec;

	private QuestionCommand(Context context, Question question) {
		this.context = context;
		this.question = question;
		this.spec = CommandSpec.wrapWithoutInspection(this).name(question.id());
		question.parameters().forEach((parameter) -> this.spec.addOption(option(parameter)));
		if (ContactsTable.suits(question)) {
			this.spec.addOption(OptionSpec.builder(NO_EVIDENCE)
				.type(boolean.class)
				.description("Leave out the quotes under each line.")
				.build());
		}
		this.spec.usageMessage()
			.header(escaped(question.summary()))
			.customSynopsis("backchannel ask " + question.id() + " [--PARAMETER VALUE]...")
			.synopsisHeading("%nUsage: ")
			.optionListHeading("%nParameters:%n")
			.sortOptions(false)
			.longOptionsMaxWidth(32)
			.footer(footer(question));
	}

	static CommandSpec spec(Context context, Question question) {
		return new QuestionCommand(context, question).spec;
	}

	private static OptionSpec option(Question.Parameter parameter) {
		OptionSpec.Builder option = OptionSpec.builder("--" + parameter.name())
			.type(String.class)
			.required(parameter.defaultValue().isEmpty())
			.paramLabel("<" + parameter.type().code() + ">")
			.description(escaped(parameter.description() + fallback(parameter)));
		List<String> candidates = candidates(parameter.type());
		return (candidates.isEmpty() ? option : option.completionCandidates(candidates)).build();
	}

	/**
	 * What holds where the parameter is not given.
	 * @param parameter a parameter
	 * @return in parentheses after a blank, or empty
	 */
	static String fallback(Question.Parameter parameter) {
		return parameter.defaultValue()
			.map(QuestionCommand::plain)
			.map((value) -> value.isEmpty() ? "" : " (default: " + value + ")")
			.orElse(" (must be given)");
	}

	private static List<String> candidates(ParameterType type) {
		return switch (type) {
			case BOOLEAN -> List.of("true", "false");
			case KINDS -> Coded.codes(EventKind.class);
			case STATUSES -> Coded.codes(Status.class);
			default -> List.of();
		};
	}

	private static String[] footer(Question question) {
		int width = question.columns().stream().mapToInt((column) -> column.name().length()).max().orElse(0);
		List<String> lines = new ArrayList<>(List.of("", "Columns:"));
		for (Question.Column column : question.columns()) {
			lines.add("  " + DisplayText.padded(column.name(), width) + "  " + column.description());
		}
		if (question.needs().contains(Extension.GRAPH_DATA_SCIENCE)) {
			lines.addAll(List.of("", "Needs Graph Data Science: the embedded database has it, a server may not."));
		}
		lines.addAll(List.of("", "Example:", "  backchannel ask " + question.id() + example(question), "",
				"Options of every command (--data, --uri, --json, ...): backchannel --help"));
		return lines.stream().map(QuestionCommand::escaped).toArray(String[]::new);
	}

	/**
	 * The first two parameters with their defaults, or with the name of what they take.
	 */
	private static String example(Question question) {
		StringBuilder text = new StringBuilder();
		question.parameters().stream().limit(2).forEach((parameter) -> {
			String value = parameter.defaultValue().map(QuestionCommand::plain).orElse("");
			if (!value.isEmpty()) {
				text.append(" --").append(parameter.name()).append(' ').append(value);
			}
			else if (parameter.defaultValue().isEmpty()) {
				text.append(" --").append(parameter.name()).append(" '<").append(parameter.type().code()).append(">'");
			}
		});
		return text.toString();
	}

	/** A header's default as it is typed: a list without its brackets. */
	static String plain(String value) {
		return value.startsWith("[") ? value.substring(1, value.length() - 1).replace(" ", "") : value;
	}

	/** picocli formats what it is given. */
	private static String escaped(String text) {
		return text.replace("%", "%%");
	}

	@Override
	public void run() {
		Map<String, String> given = given();
		boolean evidence = ContactsTable.suits(this.question) && !parsed().hasMatchedOption(NO_EVIDENCE);
		Answer answer;
		Evidence found;
		try (Feedback feedback = this.context.feedback(); Backchannel backchannel = this.context.open(feedback)) {
			feedback.step("Asking");
			if (evidence) {
				Evidence.expected(backchannel.questions());
			}
			answer = backchannel.questions().ask(this.question.id(), given);
			found = evidence ? Evidence.of(answer, backchannel.questions()) : Evidence.NONE;
			feedback.clear();
			new AnswerWriter(this.context).write(answer, found);
			this.context.tellIfEmpty(answer, backchannel);
		}
	}

	private Map<String, String> given() {
		Map<String, String> given = new LinkedHashMap<>();
		for (Question.Parameter parameter : this.question.parameters()) {
			String name = "--" + parameter.name();
			if (parsed().hasMatchedOption(name)) {
				given.put(parameter.name(), Objects.requireNonNull(parsed().matchedOptionValue(name, "")));
			}
		}
		return given;
	}

	private ParseResult parsed() {
		return this.spec.commandLine().getParseResult();
	}

}
