// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.backchannel.Backchannel;
import org.backchannel.graph.RunningServer;
import org.backchannel.importer.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code serve} as a process that others use, from its start to its end. What it refuses
 * before it starts is in {@link ServeTests}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServeIT {

	private static final String FILE = "backchannel-server.properties";

	@TempDir
	static Path folder;

	@SuppressWarnings("NullAway.Init")
	private static Path store;

	@SuppressWarnings("NullAway.Init")
	private static Served served;

	@SuppressWarnings("NullAway.Init")
	private static Process server;

	@BeforeAll
	static void serve() throws IOException {
		store = folder.resolve("a store");
		try (Backchannel backchannel = Backchannel.embedded(store)) {
			backchannel.importer().run(List.of(Path.of("seeds/nato-russia")), false, Progress.NONE);
		}
		served = Served.start(folder, store);
		server = served.process();
	}

	@AfterAll
	static void end() {
		server.destroyForcibly();
	}

	private static URI page() {
		return URI.create(served.addresses().get("page").asString());
	}

	@ParameterizedTest
	@Order(1)
	@CsvSource(textBlock = """
			'',            <title>
			api/questions, contacts-since
			browser/,      <html
			""")
	void theAddressThatItPrintsAnswers(String path, String part) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
			var response = client.send(HttpRequest.newBuilder(page().resolve(path)).build(), BodyHandlers.ofString());
			assertThat(response.statusCode()).isEqualTo(200);
			assertThat(response.body()).contains(part);
		}
	}

	@Test
	@Order(2)
	void aFileInTheStoresFolderSaysWhoServesIt() {
		assertThat(store.resolve(FILE)).content().contains("process=" + server.pid());
		assertThat(RunningServer.of(store)).hasValueSatisfying((running) -> {
			assertThat(running.page()).isEqualTo(page());
			assertThat(running.bolt()).hasToString(served.addresses().get("bolt").asString());
			assertThat(running.process()).isEqualTo(server.pid()).isEqualTo(served.addresses().get("process").asLong());
		});
	}

	@Test
	@Order(3)
	void theCommandLineAnswersThroughItsBolt() {
		Run ask = Run.jar(folder, "ask", "contacts-since", "--json", "--data", store.toString());
		assertThat(ask.err()).contains("Connecting to " + served.addresses().get("bolt").asString())
			.doesNotContain("Starting the database");
		assertThat(ask.exit()).isEqualTo(ExitCode.OK);
		assertThat(ask.out()).contains("2017-03-03", "Petr Pavel");
	}

	@Test
	@Order(4)
	void aSecondOneOnTheSameStoreRefusesInOneSentence() {
		Run second = Run.jar(folder, "serve", "--port", "0", "--data", store.toString());
		assertThat(second.exit()).isEqualTo(ExitCode.DATABASE);
		assertThat(second.err()).isEqualToNormalizingNewlines(
				"backchannel: The store in %s is served already, by process %d: open %s, or name another store with --data.\n"
					.formatted(store, server.pid(), page()));
		assertThat(second.out()).isEmpty();
	}

	/** Where processes cannot be asked to end, ending them is no clean stop. */
	@Test
	@Order(5)
	@DisabledOnOs(OS.WINDOWS)
	void toldToEndItLeavesNothingButTheStore() throws IOException, InterruptedException {
		server.destroy();
		assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(server.exitValue()).isEqualTo(ExitCode.OK);
		assertThat(folder.resolve("serve.err")).content().isEmpty();
		assertThat(store.resolve(FILE)).doesNotExist();
		assertThat(RunningServer.of(store)).isEmpty();
		try (Backchannel again = Backchannel.embedded(store)) {
			assertThat(again.questions().ask("contacts-since", Map.of()).rows()).isNotEmpty();
		}
	}

}
