// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.backchannel.Backchannel;
import org.backchannel.TestCertificate;
import org.backchannel.graph.BoltSettings;
import org.backchannel.graph.Credentials;
import org.backchannel.importer.Progress;
import org.backchannel.model.DatabaseException;
import org.backchannel.model.UsageException;
import org.backchannel.web.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * {@code serve} with a password for Bolt, to this machine and to others, from its start
 * to its end.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BoltPasswordIT {

	private static final String PASSWORD = "seventeen grey herons";

	@TempDir
	static Path folder;

	@SuppressWarnings("NullAway.Init")
	private static Path store;

	@SuppressWarnings("NullAway.Init")
	private static Path passwordFile;

	@SuppressWarnings("NullAway.Init")
	private static Path tokens;

	@SuppressWarnings("NullAway.Init")
	private static String token;

	private static @Nullable Served server;

	@BeforeAll
	static void serve() throws IOException {
		store = folder.resolve("a store");
		try (Backchannel backchannel = Backchannel.embedded(store)) {
			backchannel.importer().run(List.of(Path.of("seeds/nato-russia")), false, Progress.NONE);
		}
		passwordFile = Files.writeString(folder.resolve("the password"), PASSWORD + "\n");
		tokens = folder.resolve("tokens.txt");
		token = Tokens.make(tokens, "newsroom", Tokens.Role.READ);
		start();
	}

	private static void start(String... more) throws IOException {
		List<String> options = new ArrayList<>(List.of("--listen", "0.0.0.0", "--tokens", tokens.toString(),
				"--bolt-password-file", passwordFile.toString()));
		options.addAll(List.of(more));
		server = Served.start(folder, store, options.toArray(String[]::new));
	}

	@AfterAll
	static void end() throws InterruptedException {
		if (server != null) {
			server.end();
			server = null;
		}
	}

	private static URI address(String name) {
		return URI.create(Objects.requireNonNull(server).addresses().get(name).asString());
	}

	private static URI bolt() {
		return address("bolt");
	}

	private static void assertReads(URI uri, Credentials credentials) {
		try (Backchannel backchannel = Backchannel.connect(uri, credentials)) {
			assertThat(backchannel.questions().ask("contacts-since", Map.of()).rows()).isNotEmpty();
		}
	}

	private static void assertRefused(URI uri, Credentials credentials, String message) {
		assertThatThrownBy(() -> Backchannel.connect(uri, credentials).close()).isInstanceOf(DatabaseException.class)
			.hasMessageContaining(message);
	}

	@Test
	@Order(1)
	void onlyThePasswordLetsIn() {
		assertRefused(bolt(), Credentials.NONE, "wants a user and a password");
		assertRefused(bolt(), new Credentials("neo4j", "seventeen grey geese"), "refused the user or the password");
		assertRefused(bolt(), new Credentials("neo4j", "neo4j"), "refused the user or the password");
		assertReads(bolt(), new Credentials("neo4j", PASSWORD));
	}

	@Test
	@Order(2)
	void otherMachinesAreAskedForItToo() throws IOException {
		Optional<String> other = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> address instanceof Inet4Address && !address.isLoopbackAddress())
			.map(InetAddress::getHostAddress)
			.findFirst();
		assumeThat(other).isPresent();
		URI there = URI.create("bolt://%s:%d".formatted(other.orElseThrow(), bolt().getPort()));
		assertRefused(there, Credentials.NONE, "wants a user and a password");
		assertReads(there, new Credentials("neo4j", PASSWORD));
	}

	@Test
	@Order(3)
	void theCommandLineReadsTheFileThatTheServerWasGiven() {
		assertThat(store.resolve("backchannel-server.properties")).content()
			.contains("password-file=" + passwordFile.toUri())
			.doesNotContain(PASSWORD);
		Run ask = Run.jar(folder, "ask", "contacts-since", "--json", "--data", store.toString());
		assertThat(ask.err()).contains("Connecting to " + bolt());
		assertThat(ask.exit()).isEqualTo(ExitCode.OK);
		assertThat(ask.out()).contains("2017-03-03", "Petr Pavel");
	}

	@Test
	@Order(4)
	void whoMayNotReadThatFileNamesAnother() throws IOException {
		Path other = Files.move(passwordFile, folder.resolve("moved"));
		try {
			Run ask = Run.jar(folder, "ask", "contacts-since", "--json", "--quiet", "--data", store.toString());
			assertThat(ask.exit()).isEqualTo(ExitCode.DATABASE);
			assertThat(ask.err()).isEqualToNormalizingNewlines(
					"backchannel: The store in %s is served with the password of the file %s, which cannot be read: name a file that holds it with --password-file.\n"
						.formatted(store, passwordFile));
			Run named = Run.jar(folder, "ask", "contacts-since", "--json", "--quiet", "--data", store.toString(),
					"--password-file", other.toString());
			assertThat(named.exit()).as(named.err()).isEqualTo(ExitCode.OK);
		}
		finally {
			Files.move(other, passwordFile);
		}
	}

	@Test
	@Order(5)
	void neo4jBrowserAsksForItAtTheHostOfThePage() throws IOException, InterruptedException {
		URI page = address("browser");
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<String> response = client
				.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/browser/".formatted(page.getPort())))
					.header("Authorization", "Bearer " + token)
					.build(), BodyHandlers.ofString());
			assertThat(response.statusCode()).isEqualTo(302);
			assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith(
					"/browser/?dbms=bolt://neo4j@127.0.0.1:%d&preselectAuthMethod=NATIVE".formatted(bolt().getPort()));
			assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
				.contains("connect-src 'self' ws://127.0.0.1:%1$d http://127.0.0.1:%1$d;".formatted(bolt().getPort()));
		}
	}

	/** Neo4j Browser is one, at whatever name this machine has. */
	@Test
	@Order(6)
	void aPageOfAnotherHostIsAskedForItInsteadOfRefused() {
		try (HttpClient client = HttpClient.newHttpClient()) {
			WebSocket socket = client.newWebSocketBuilder()
				.header("Origin", "http://newsroom.example:8080")
				.buildAsync(URI.create("ws://127.0.0.1:" + bolt().getPort()), new WebSocket.Listener() {
				})
				.orTimeout(10, TimeUnit.SECONDS)
				.join();
			assertThat(socket.isInputClosed()).isFalse();
			socket.abort();
		}
	}

	@Test
	@Order(7)
	@DisabledOnOs(OS.WINDOWS)
	void thePasswordStandsNowhereInTheStoreAndIsSaidToTravelUnencrypted() throws IOException, InterruptedException {
		end();
		assertThat(folder.resolve("serve.err")).content()
			.isEqualToNormalizingNewlines(
					"backchannel: tokens, the password of Bolt and answers travel unencrypted: put a proxy with TLS before this server, or name --tls-certificate and --tls-key.\n");
		try (Stream<Path> files = Files.walk(store)) {
			assertThat(files.filter(Files::isRegularFile)).isNotEmpty()
				.allSatisfy((file) -> assertThat(text(file)).doesNotContain(PASSWORD));
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file, StandardCharsets.ISO_8859_1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	@Order(8)
	void withACertificateBoltWantsTls() throws Exception {
		end();
		Path certificates = Files.createDirectories(folder.resolve("certificates"));
		TestCertificate.make(certificates);
		start("--tls-certificate", certificates.resolve("public.crt").toString(), "--tls-key",
				certificates.resolve("private.key").toString());
		assertThat(bolt()).hasScheme("bolt+ssc").hasHost("127.0.0.1");
		assertReads(bolt(), new Credentials("neo4j", PASSWORD));
		assertRefused(URI.create("bolt://127.0.0.1:" + bolt().getPort()), new Credentials("neo4j", PASSWORD),
				"closed the connection at once");
		Run ask = Run.jar(folder, "ask", "contacts-since", "--json", "--quiet", "--data", store.toString());
		assertThat(ask.exit()).as(ask.err()).isEqualTo(ExitCode.OK);
		assertThat(folder.resolve("serve.err")).content().isEmpty();
		end();
	}

	@Test
	@Order(9)
	void aKeyThatIsNoneIsToldInOneSentence() throws IOException {
		Path none = Files.writeString(folder.resolve("none.pem"), "no key");
		BoltSettings bolt = new BoltSettings(InetAddress.getLoopbackAddress(), 0, PASSWORD,
				new BoltSettings.Tls(none, none));
		assertThatThrownBy(() -> Backchannel.embedded(store, bolt).close()).isInstanceOf(UsageException.class)
			.hasMessage(
					"The certificate or the key cannot be used: Failed to load private key: %s. Both are PEM; the key is PKCS#8 and not encrypted.",
					none.toAbsolutePath());
	}

	@Test
	@Order(10)
	void aNewPasswordReplacesTheOldOne() {
		BoltSettings bolt = new BoltSettings(InetAddress.getLoopbackAddress(), 0, "eighteen grey herons", null);
		assertThat(bolt.toString()).doesNotContain("herons");
		try (Backchannel backchannel = Backchannel.embedded(store, bolt)) {
			assertRefused(backchannel.uri(), new Credentials("neo4j", PASSWORD), "refused the user or the password");
			assertReads(backchannel.uri(), bolt.credentials());
		}
	}

	@Test
	@Order(11)
	void withoutTheOptionEverythingIsAsBeforeAndUsersThatWereMadeAreToldWithIt() {
		try (Backchannel backchannel = Backchannel.embedded(store)) {
			assertReads(backchannel.uri(), Credentials.NONE);
			try (Driver driver = GraphDatabase.driver(backchannel.uri(), AuthTokens.none())) {
				driver.executableQuery("CREATE USER guest SET PASSWORD 'come in, please'")
					.withConfig(QueryConfig.builder().withDatabase("system").build())
					.execute();
			}
		}
		BoltSettings bolt = new BoltSettings(InetAddress.getLoopbackAddress(), 0, PASSWORD, null);
		assertThatThrownBy(() -> Backchannel.embedded(store, bolt).close()).isInstanceOf(DatabaseException.class)
			.hasMessageContaining("further users, who could get in with passwords of their own: guest.");
	}

}
