// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.nio.file.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.backchannel.graph.Catalogue;
import org.backchannel.graph.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

import static org.assertj.core.api.Assertions.assertThat;

class HelpTests {

	private static final List<Question> QUESTIONS = List.of(Captured.QUESTION);

	private final Captured captured = Captured.pipe();

	@ParameterizedTest
	@ValueSource(strings = { "demo", "import", "read", "compare", "ask", "find", "questions", "show", "serve", "token",
			"init", "export", "withdraw", "backup", "restore", "completion" })
	void everyCommandTeachesByExample(String command) {
		assertThat(this.captured.run(QUESTIONS, command, "--help")).isEqualTo(ExitCode.OK);
		assertThat(this.captured.out()).contains("Usage: backchannel " + command,
				"Examples:\n  backchannel " + command);
		assertThat(this.captured.err()).isEmpty();
	}

	@Test
	void theRootsHelpNamesEveryCommandAndTheExitCodes() {
		assertThat(this.captured.run("--help")).isEqualTo(ExitCode.OK);
		assertThat(this.captured.out()).contains("demo", "import", "compare", "ask", "questions", "show", "init",
				"export", "completion", "--password-file",
				"Exit codes: 0 fine, 1 the input is at fault, 2 used wrongly, 3 no database");
	}

	@Test
	void helpFitsTheTerminal() {
		Captured narrow = new Captured(true, 60);
		narrow.run(QUESTIONS, "ask", "who-met", "--help", "--color", "never");
		assertThat(narrow.out().lines().filter((line) -> line.startsWith(" ".repeat(4))))
			.allSatisfy((line) -> assertThat(line.length()).isLessThanOrEqualTo(60));
	}

	@Test
	void aQuestionsHelpShowsParametersDefaultsColumnsAndAnExample() {
		assertThat(this.captured.run(QUESTIONS, "ask", "who-met", "--help")).isEqualTo(ExitCode.OK);
		assertThat(this.captured.out()).contains("Who met 100% surely.", "--since=<date>", "from when (default: 2014)",
				"--kinds=<kinds>", "(default: call,meeting)", "--who=<actor id>", "of whom (must be given)",
				"event  its id", "backchannel ask who-met --since 2014 --kinds call,meeting");
		assertThat(this.captured.out()).doesNotContain("--password-file");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					imprt                           | there is no command 'imprt'; possible: import.
					zzz Pavel                       | there is no command 'zzz'; there are: demo, import, read
					ask who-mett                    | there is no question 'who-mett'; possible: who-met.
					ask contacts                    | there is no question 'contacts'; there are: who-met.
					ask who-met --who x --sinc 2017 | there is no option '--sinc'; possible: --since
					ask who-met --whom x            | there is no option '--whom'; possible: --who
					ask who-met --who x y           | 'y' is one argument too many.
					ask who-met                     | Missing required option: '--who=<actor id>'
					ask                             | a question is missing: who-met.
					read                            | an article is missing: name files or folders, or - for the standard input.
					read a.txt --model x            | --model needs --model-url
					read a.txt --model-url http://x | --model-url needs --model
					read a.txt --published Friday   | Invalid value for option '--published': 'Friday' is no date
					read a.txt b.txt --import       | --import needs the dossier's name
					compare                         | a dossier is missing: name its folder
					compare a b                     | 'b' is one argument too many.
					import                          | Missing required parameter: 'PATH'
					export                          | Missing required option: '--dossier=ID'
					show                            | Missing required parameter: 'ID'
					questions --json --csv          | --json and --csv exclude each other: choose one.
					questions --color sometimes     | 'sometimes' is no value of --color; expected one of: auto, always, never.
					completion fish                 | 'fish' is no value of SHELL; expected one of: bash, zsh.
					token bob --tokens t --role red | 'red' is no value of --role; expected one of: read, import; possible: read.
					find x --limit many             | 'many' is no value of --limit; expected a whole number.
					find x --uri bolt://local^host  | what --uri names is no address: write bolt://host:7687
					find x --data=                  | --data is empty: name a folder, or leave it out.
					find x --user=                  | --user is empty: name a user, or leave it out.
					find x --password-file=         | --password-file is empty: name a file, or leave it out.
					""")
	void wrongUsageIsExplainedWithExitCode2(String line, String message) {
		assertThat(this.captured.run(QUESTIONS, line.split(" ", -1))).isEqualTo(ExitCode.USAGE);
		assertThat(this.captured.err()).startsWith("backchannel: " + message);
		assertThat(this.captured.out()).isEmpty();
	}

	@Test
	void noCommandIsWrongUsage() {
		assertThat(this.captured.run()).isEqualTo(ExitCode.USAGE);
		assertThat(this.captured.err())
			.contains("a command is missing: demo, import, read", "Try 'backchannel --help'.")
			.doesNotContain("rehearse");
	}

	@Test
	void theVersionsAreThoseOfTheBuild() {
		assertThat(this.captured.run("--version")).isEqualTo(ExitCode.OK);
		assertThat(this.captured.out().lines()).allSatisfy((line) -> assertThat(line).matches("\\S.*\\s{2,}\\d.*"));
		assertThat(this.captured.out()).contains("Backchannel", "Java", "Neo4j", "Spring Boot");
	}

	@Test
	void theCatalogueIsListed() {
		assertThat(this.captured.run(QUESTIONS, "questions")).isEqualTo(ExitCode.OK);
		assertThat(this.captured.out()).contains("who-met\n  Who met 100% surely.",
				"--kinds <kinds>: kinds (default: call,meeting)", "columns: event, who, count");
	}

	@Test
	void theCatalogueIsListedForScripts() {
		this.captured.run(QUESTIONS, "questions", "--json");
		assertThat(this.captured.out()).contains("\"id\" : \"who-met\"", "\"default\" : null");
		Captured csv = Captured.pipe();
		csv.run(QUESTIONS, "--csv", "questions");
		assertThat(csv.out()).isEqualToNormalizingNewlines("""
				question,summary,parameters,columns
				who-met,Who met 100% surely.,since; kinds; who,event; who; count
				""");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			false, NONE,     '',   auto,   OFF
			true,  NONE,     '',   auto,   ON
			true,  NO_COLOR, 1,    auto,   OFF
			true,  NO_COLOR, '',   auto,   ON
			true,  TERM,     dumb, auto,   OFF
			true,  NO_COLOR, 1,    always, ON
			false, NONE,     '',   always, ON
			true,  NONE,     '',   never,  OFF
			""")
	void colourIsForTerminalsUnlessAskedForOtherwise(boolean terminal, String variable, String value, String asked,
			Ansi expected) {
		Map<String, String> environment = Map.of(variable, value);
		Console console = new Captured(terminal, 80).console();
		assertThat(CommandLineFactory.ansi(console, new String[] { "--color", asked }, environment))
			.isEqualTo(expected);
		assertThat(CommandLineFactory.ansi(console, new String[] { "--color=" + asked }, environment))
			.isEqualTo(expected);
	}

	@Test
	void initWritesADossierAndOverwritesNothing(@TempDir Path folder) {
		Path dossier = folder.resolve("mine");
		assertThat(this.captured.run("init", dossier.toString())).isEqualTo(ExitCode.OK);
		assertThat(this.captured.out()).contains(dossier.resolve("dossier.yaml").toString());
		Captured again = Captured.pipe();
		assertThat(again.run("init", dossier.toString())).isEqualTo(ExitCode.USAGE);
		assertThat(again.err()).contains("is not empty, and nothing is overwritten");
	}

	@ParameterizedTest
	@ValueSource(strings = { "init %s/made", "token bob --tokens %s/made" })
	void nothingIsWrittenWhereTheAnswerCouldNotBe(String line, @TempDir Path folder) {
		assertThat(this.captured.run((line.formatted(folder) + " --json --csv").split(" "))).isEqualTo(ExitCode.USAGE);
		assertThat(this.captured.err()).startsWith("backchannel: --json and --csv exclude each other: choose one.");
		assertThat(folder).isEmptyDirectory();
	}

	@ParameterizedTest
	@ValueSource(strings = { "init %s", "export --dossier nato-russia --out %s", "read a.txt --dossier %s" })
	void noFolderIsMadeOfAFileOrOverwritten(String line, @TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "text");
		assertThat(this.captured.run(line.formatted(file).split(" "))).isEqualTo(ExitCode.USAGE);
		assertThat(this.captured.err())
			.startsWith("backchannel: " + file + " is a file, and a folder is to be written: name a new one");
		Captured filled = Captured.pipe();
		assertThat(filled.run(line.formatted(folder).split(" "))).isEqualTo(ExitCode.USAGE);
		assertThat(filled.err())
			.startsWith("backchannel: " + folder + " is not empty, and nothing is overwritten: name a new folder");
	}

	@Test
	void whyAFileOfTokensCannotBeWrittenIsSaid(@TempDir Path folder) {
		Path file = folder.resolve("none").resolve("tokens.txt");
		assertThat(this.captured.run("token", "bob", "--tokens", file.toString())).isEqualTo(ExitCode.USAGE);
		assertThat(this.captured.err())
			.startsWith("backchannel: The file of tokens " + file + " cannot be written: its folder is not there.");
	}

	@Test
	void completionKnowsQuestionsAndTheirParameters() {
		assertThat(this.captured.run(QUESTIONS, "completion", "bash")).isEqualTo(ExitCode.OK);
		assertThat(this.captured.out()).startsWith("#!/usr/bin/env bash")
			.contains("who-met", "'--since'", "\"summit\"");
	}

	@Test
	void noParameterOfAQuestionHidesAnOptionOfEveryCommand() {
		CommandLine line = CommandLineFactory.create(this.captured.console(), List.of());
		Set<String> taken = new TreeSet<>(line.getCommandSpec().optionsMap().keySet());
		taken.add("--no-evidence");
		assertThat(Catalogue.load().questions()).isNotEmpty()
			.flatExtracting(Question::parameters)
			.extracting((parameter) -> "--" + parameter.name())
			.doesNotContainAnyElementsOf(taken);
	}

	@Test
	void theColumnsThatContactsAreSetWithAreInTheCatalogue() {
		Question contacts = Catalogue.load().find(ContactsTable.QUESTION).orElseThrow();
		assertThat(contacts.columns()).extracting(Question.Column::name)
			.contains("event", "date", "certainty", "kind", "participants", "reports", "sources", "origins", "title",
					"place");
		Question evidence = Catalogue.load().find("evidence").orElseThrow();
		assertThat(evidence.columns()).extracting(Question.Column::name)
			.contains("event", "source", "title", "outlet", "status", "quote", "attributedTo", "date", "dateText",
					"dateBasis");
	}

}
