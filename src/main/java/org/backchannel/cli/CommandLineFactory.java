// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backchannel.graph.Catalogue;
import org.backchannel.graph.Question;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Puts the commands together. */
final class CommandLineFactory {

	/**
	 * Commands that need to know the questions; the others start without reading them.
	 */
	private static final Set<String> WITH_QUESTIONS = Set.of("ask", "questions", "completion");

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
		Context context = new Context(console, options, ansi);
		CommandLine line = new CommandLine(new RootCommand(options));
		line.addSubcommand(new DemoCommand(context));
		line.addSubcommand(new ImportCommand(context));
		line.addSubcommand(new ReadCommand(context));
		line.addSubcommand(new CompareCommand(context));
		line.addSubcommand(AskCommand.with(context, questions));
		line.addSubcommand(new QuestionsCommand(context, questions));
		line.addSubcommand(new FindCommand(context));
		line.addSubcommand(new ShowCommand(context));
		line.addSubcommand(new ServeCommand(context));
		line.addSubcommand(new TokenCommand(context));
		line.addSubcommand(new InitCommand(context));
		line.addSubcommand(new ExportCommand(context));
		line.addSubcommand(new WithdrawCommand(context));
		line.addSubcommand(new BackupCommand(context));
		line.addSubcommand(new RestoreCommand(context));
		line.addSubcommand(new CompletionCommand(context));
		line.addSubcommand(new RehearseCommand(context));
		line.setOut(console.out());
		line.setErr(console.err());
		line.setColorScheme(Help.defaultColorScheme(ansi));
		line.setExpandAtFiles(false);
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setUsageHelpWidth(console.helpColumns());
		Failures failures = new Failures(options);
		line.setExecutionExceptionHandler(failures);
		line.setParameterExceptionHandler(failures);
		line.getSubcommands().values().forEach(CommandLineFactory::quietHelp);
		return line;
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
