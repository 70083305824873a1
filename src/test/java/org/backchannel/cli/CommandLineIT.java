// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.nio.file.Path;

import org.backchannel.Backchannel;
import org.junit.jupiter.api.Test;
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
	void theDemoWithoutACheckoutSaysWhereItsSeedsAre() {
		Run run = run("demo", "-q");
		assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
		assertThat(run.err()).contains("seeds/nato-russia");
	}

	private static Run run(String... arguments) {
		return Run.jar(folder, arguments);
	}

}
