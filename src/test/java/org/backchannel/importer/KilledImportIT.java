// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.backchannel.Backchannel;
import org.backchannel.CanonicalGraph;
import org.backchannel.TestStore;
import org.backchannel.graph.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Kills a process that imports, as a power cut would, and imports again. */
class KilledImportIT {

	private static final Path SEEDS = Path.of("seeds/nato-russia");

	/** The process that is killed: says each step and imports the seeds. */
	static final class Victim {

		private Victim() {
		}

		public static void main(String[] arguments) {
			try (Backchannel backchannel = Backchannel.embedded(Path.of(arguments[0]))) {
				backchannel.importer()
					.run(List.of(SEEDS), false, (step, done, total) -> System.out.println("STEP " + step));
			}
		}

	}

	@Test
	void anImportThatIsKilledAndRunAgainGivesTheSameGraph(@TempDir Path store) throws Exception {
		for (String step : List.of("writing statements", "deriving events")) {
			killAt(step, store);
			try (TestServer server = TestServer.start(store);
					Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.none())) {
				assertThat(CanonicalGraph.of(driver)).isEmpty();
			}
		}
		try (Backchannel backchannel = Backchannel.embedded(store)) {
			assertThat(backchannel.importer().run(List.of(SEEDS), false, Progress.NONE).problems()).isEmpty();
		}
		TestStore.seeds();
		List<String> expected = CanonicalGraph.of(TestStore.driver());
		try (TestServer server = TestServer.start(store);
				Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.none())) {
			assertThat(CanonicalGraph.of(driver)).isEqualTo(expected);
		}
	}

	private static void killAt(String step, Path store) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
						"-XX:+IgnoreUnrecognizedVMOptions", "--enable-native-access=ALL-UNNAMED",
						"--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
						Victim.class.getName(), store.toString()));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
			List<String> said = new ArrayList<>();
			for (String line = output.readLine(); line != null; line = output.readLine()) {
				said.add(line);
				if (line.equals("STEP " + step)) {
					process.destroyForcibly();
					break;
				}
			}
			assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
			assertThat(said).last().isEqualTo("STEP " + step);
			assertThat(process.exitValue()).isNotZero();
		}
	}

}
