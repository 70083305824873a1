// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.backchannel.model.BackchannelException;
import org.backchannel.model.FileFailures;
import org.backchannel.model.InputException;
import org.backchannel.model.Suggestions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one sentence, and gives the exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

	private final GlobalOptions options;

	private final Stopping stopping;

	Failures(GlobalOptions options, Stopping stopping) {
		this.options = options;
		this.stopping = stopping;
	}

	@Override
	public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) throws Exception {
		PrintWriter err = command.getErr();
		if (this.options.verbose) {
			failure.printStackTrace(err);
		}
		if (this.stopping.hasBegun()) {
			return ExitCode.PROGRAM;
		}
		return switch (failure) {
			case ParameterException usage -> handleParseException(usage, new String[0]);
			case InputException input when !input.problems().isEmpty() -> {
				input.problems().forEach(err::println);
				yield ExitCode.of(input);
			}
			case BackchannelException known -> {
				complain(err, known.getMessage());
				yield ExitCode.of(known);
			}
			case UncheckedIOException io -> {
				complain(err, reason(Objects.requireNonNull(io.getCause())));
				yield ExitCode.INPUT;
			}
			case IOException io -> {
				complain(err, reason(io));
				yield ExitCode.INPUT;
			}
			default -> {
				complain(err, "this is a fault of Backchannel itself (" + failure + "). Add --verbose to see where.");
				yield ExitCode.PROGRAM;
			}
		};
	}

	@Override
	public int handleParseException(ParameterException failure, String[] args) {
		CommandLine command = failure.getCommandLine();
		PrintWriter err = command.getErr();
		complain(err, explained(failure));
		err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
		return ExitCode.USAGE;
	}

	private static String explained(ParameterException failure) {
		CommandSpec spec = failure.getCommandLine().getCommandSpec();
		return switch (failure) {
			case UnmatchedArgumentException unmatched -> unknown(unmatched.getUnmatched().getFirst(), spec);
			// Mistyped, it is missing too.
			case MissingParameterException missing -> failure.getCommandLine()
				.getUnmatchedArguments()
				.stream()
				.filter((word) -> word.startsWith("-"))
				.findFirst()
				.map((word) -> unknown(word, spec))
				.orElseGet(missing::getMessage);
			default -> said(failure);
		};
	}

	/** Without the words of Java. */
	private static String said(ParameterException failure) {
		String value = failure.getValue();
		ArgSpec argument = failure.getArgSpec();
		if (value == null || argument == null) {
			return String.valueOf(failure.getMessage());
		}
		Class<?> type = argument.auxiliaryTypes()[0];
		String name = argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
		if (type.isEnum()) {
			List<String> words = Stream.of(type.getEnumConstants())
				.map((constant) -> constant.toString().toLowerCase(Locale.ROOT))
				.toList();
			return "'%s' is no value of %s; expected one of: %s%s.".formatted(value, name, String.join(", ", words),
					Suggestions.hint(value, words));
		}
		if (type == int.class || type == Integer.class) {
			return "'%s' is no value of %s; expected a whole number.".formatted(value, name);
		}
		if (type == URI.class) {
			// Not repeated: it may hold a password.
			return "what %s names is no address: write bolt://host:7687 or neo4j://host:7687, with +s for TLS."
				.formatted(name);
		}
		return String.valueOf(failure.getMessage());
	}

	private static String unknown(String word, CommandSpec spec) {
		if (word.startsWith("-")) {
			return "there is no option '%s'%s.".formatted(word, Suggestions.hint(word, spec.optionsMap().keySet()));
		}
		if (spec.subcommands().isEmpty()) {
			return "'%s' is one argument too many.".formatted(word);
		}
		List<String> known = known(spec);
		String hint = Suggestions.hint(word, known);
		return "there is no %s '%s'%s.".formatted(spec.name().equals("ask") ? "question" : "command", word,
				hint.isEmpty() ? "; there are: " + String.join(", ", known) : hint);
	}

	/** The commands below a command, but those that are in no help. */
	static List<String> known(CommandSpec spec) {
		return spec.subcommands()
			.entrySet()
			.stream()
			.filter((command) -> !command.getValue().getCommandSpec().usageMessage().hidden())
			.map(Map.Entry::getKey)
			.toList();
	}

	private static void complain(PrintWriter err, @Nullable String message) {
		err.println("backchannel: " + message);
	}

	/**
	 * What a failed file operation means in words.
	 * @param failure the failure
	 * @return a sentence's end, without a full stop
	 */
	static String reason(IOException failure) {
		String reason = FileFailures.reason(failure);
		return (failure instanceof FileSystemException file && file.getFile() != null) ? file.getFile() + ": " + reason
				: reason;
	}

}
