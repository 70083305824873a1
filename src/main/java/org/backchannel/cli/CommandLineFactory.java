// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.backchannel.graph.Catalogue;
import org.backchannel.graph.Question;
import org.backchannel.model.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Puts the commands together. */
final class CommandLineFactory {

	/** It is about the others. */
	private static final String OF_ALL = "completion";

	/**
	 * Commands that need to know the questions; the others start without reading them.
	 */
	private static final Set<String> WITH_QUESTIONS = Set.of("ask", "questions", OF_ALL);

	private CommandLineFactory() {
	}

	/**
	 * The command line, ready to run.
	 * @param console where it writes
	 * @param args what the user typed; the catalogue is read only where it is asked for
	 * @return to be executed with the same arguments
	 */
	static CommandLine create(Console console, String... args) {
		boolean withQuestions = Arrays.stream(args).anyMatch(WITH_QUESTIONS::contains);
		return create(console, withQuestions ? Catalogue.load().questions() : List.of(), args);
	}

	/**
	 * The command line over given questions.
	 * @param console where it writes
	 * @param questions the catalogue
	 * @param args what the user typed
	 * @return to be executed with the same arguments
	 */
	static CommandLine create(Console console, List<Question> questions, String... args) {
		GlobalOptions options = new GlobalOptions();
		Ansi ansi = ansi(console, args, System.getenv());
		Stopping stopping = new Stopping(console.err());
		Context context = new Context(console, options, ansi, stopping);
		CommandLine line = new CommandLine(new RootCommand(options));
		Map<String, Supplier<Object>> commands = commands(context, named(questions, args));
		Supplier<Object> named = (args.length > 0 && !args[0].equals(OF_ALL)) ? commands.get(args[0]) : null;
		if (named != null) {
			line.addSubcommand(named.get());
		}
		else {
			commands.values().forEach((command) -> line.addSubcommand(command.get()));
		}
		line.setOut(console.out());
		line.setErr(console.err());
		line.setColorScheme(Help.defaultColorScheme(ansi));
		line.setExpandAtFiles(false);
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setUsageHelpWidth(console.helpColumns());
		line.setExecutionStrategy((parsed) -> run(parsed, options, stopping));
		Failures failures = new Failures(options, stopping);
		line.setExecutionExceptionHandler(failures);
		line.setParameterExceptionHandler(failures);
		line.getSubcommands().values().forEach(CommandLineFactory::quietHelp);
		return line;
	}

	/** What every command would refuse is refused before one has done anything. */
	private static int run(ParseResult parsed, GlobalOptions options, Stopping stopping) {
		Integer help = CommandLine.executeHelpRequest(parsed);
		if (help != null) {
			return help;
		}
		try {
			options.check();
		}
		catch (UsageException ex) {
			throw new ParameterException(parsed.commandSpec().commandLine(), ex.getMessage(), ex);
		}
		return stopping.run(parsed);
	}

	/**
	 * Where a question is named, the others need not be set up.
	 */
	private static List<Question> named(List<Question> questions, String... args) {
		if (args.length > 1 && args[0].equals("ask")) {
			List<Question> named = questions.stream().filter((question) -> question.id().equals(args[1])).toList();
			return named.isEmpty() ? questions : named;
		}
		return questions;
	}

	/** By name: setting them all up takes a while, and mostly one is wanted. */
	private static Map<String, Supplier<Object>> commands(Context context, List<Question> questions) {
		Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
		commands.put("demo", () -> new DemoCommand(context));
		commands.put("import", () -> new ImportCommand(context));
		commands.put("read", () -> new ReadCommand(context));
		commands.put("compare", () -> new CompareCommand(context));
		commands.put("ask", () -> AskCommand.with(context, questions));
		commands.put("questions", () -> new QuestionsCommand(context, questions));
		commands.put("find", () -> new FindCommand(context));
		commands.put("show", () -> new ShowCommand(context));
		commands.put("serve", () -> new ServeCommand(context));
		commands.put("token", () -> new TokenCommand(context));
		commands.put("init", () -> new InitCommand(context));
		commands.put("export", () -> new ExportCommand(context));
		commands.put("withdraw", () -> new WithdrawCommand(context));
		commands.put("backup", () -> new BackupCommand(context));
		commands.put("restore", () -> new RestoreCommand(context));
		commands.put("completion", () -> new CompletionCommand(context));
		commands.put("rehearse", () -> new RehearseCommand(context));
		return commands;
	}

	/**
	 * The help of a command lists its own options; those of every command stand in the
	 * root's help.
	 */
	private static void quietHelp(CommandLine command) {
		CommandSpec spec = command.getCommandSpec();
		UsageMessageSpec usage = spec.usageMessage();
		usage.sectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, (help) -> {
			List<CommandLine.Model.OptionSpec> own = spec.options()
				.stream()
				.filter((option) -> !option.inherited() || option.usageHelp())
				.toList();
			Help.Layout layout = help.createDefaultLayout(own, List.of(), help.colorScheme());
			return help.optionListExcludingGroups(own, layout, null, help.parameterLabelRenderer());
		});
		command.getSubcommands().values().forEach(CommandLineFactory::quietHelp);
	}

	/**
	 * Whether to colour: what the user asked for, else only where a person looks and
	 * NO_COLOR is not set. Has to be known before the arguments are parsed, since their
	 * help is coloured too.
	 * @see <a href="https://no-color.org">no-color.org</a>
	 */
	static Ansi ansi(Console console, String[] args, Map<String, String> environment) {
		List<String> words = List.of(args);
		int option = words.indexOf("--color");
		String asked = words.stream()
			.filter((word) -> word.startsWith("--color="))
			.map((word) -> word.substring("--color=".length()))
			.findFirst()
			.orElse((option >= 0 && option + 1 < words.size()) ? words.get(option + 1) : "auto");
		boolean auto = console.outIsTerminal() && environment.getOrDefault("NO_COLOR", "").isEmpty()
				&& !"dumb".equals(environment.get("TERM"));
		return switch (asked) {
			case "always" -> Ansi.ON;
			case "never" -> Ansi.OFF;
			default -> auto ? Ansi.ON : Ansi.OFF;
		};
	}

}
