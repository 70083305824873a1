// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.backchannel.Backchannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The executable jar as a process. */
class CommandLineIT {

	@TempDir
	static Path folder;

	@Test
	void helpIsPlainInAPipe() {
		Run run = run("--help");
		assertThat(run.exit()).isEqualTo(ExitCode.OK);
		assertThat(run.out()).contains("Usage: backchannel").doesNotContain("\u001b");
		assertThat(run.err()).isEmpty();
	}

	@Test
	void wrongUsageLeavesWithCode2() {
		Run run = run("ask", "contact-since");
		assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
		assertThat(run.err()).contains("possible: contacts-since");
		assertThat(run.out()).isEmpty();
	}

	@Test
	void aStoreInUseLeavesWithCode3AndOneSentence() {
		Path store = folder.resolve("in use");
		try (Backchannel holder = Backchannel.embedded(store)) {
			Run run = run("ask", "contacts-since", "--quiet", "--data", store.toString());
			assertThat(holder.questions().catalogue()).isNotEmpty();
			assertThat(run.exit()).isEqualTo(ExitCode.DATABASE);
			assertThat(run.err().lines()).hasSize(1)
				.first()
				.asString()
				.startsWith("backchannel: The store in ")
				.contains(store.toString(), "in use by another process");
			assertThat(run.out()).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			bolt://127.0.0.1:9, 3, does not answer
			http://127.0.0.1:9, 2, is not the address of a Neo4j server
			""")
	void aServerThatIsNotThereIsOneThingAndAnAddressThatIsNoneAnother(String uri, int code, String message) {
		Run ask = run("ask", "contacts-since", "-q", "--uri", uri);
		assertThat(ask.exit()).isEqualTo(code);
		assertThat(ask.err()).contains(message);
		assertThat(ask.err().lines()).hasSize(1);
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void anAnswerThatCannotBeWrittenIsNoSuccess() {
		List<String> command = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" > /dev/full", "sh"));
		command.addAll(Run.jarCommand("questions", "--json"));
		Run run = Run.of(folder, Map.of(), command);
		assertThat(run.exit()).isEqualTo(ExitCode.PROGRAM);
		assertThat(run.err()).startsWith("backchannel: the answer could not be written: ");
	}

	/** Where processes cannot be asked to end, they cannot say anything of it. */
	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aStoppedImportSaysThatNothingWasWritten() throws IOException, InterruptedException {
		Process process = new ProcessBuilder(
				Run.jarCommand("import", Path.of("seeds/nato-russia").toAbsolutePath().toString(), "--data",
						folder.resolve("stopped").toString()))
			.start();
		try (BufferedReader errors = process.errorReader()) {
			assertThat(errors.lines().takeWhile((line) -> !line.equals("Starting the database ..."))).isNotEmpty();
			process.toHandle().destroy();
			assertThat(errors.lines().filter((line) -> line.startsWith("backchannel:")))
				.containsExactly("backchannel: stopped; nothing was written.");
		}
		assertThat(process.waitFor()).isEqualTo(143);
	}

	@Test
	void theDemoWithoutACheckoutSaysWhereItsSeedsAre() {
		Run run = run("demo", "-q");
		assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
		assertThat(run.err()).contains("seeds/nato-russia");
	}

	private static Run run(String... arguments) {
		return Run.jar(folder, arguments);
	}

}
