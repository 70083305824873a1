// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.backchannel.graph.Credentials;
import org.backchannel.graph.TestServer;
import org.backchannel.importer.ImportReport;
import org.backchannel.importer.Progress;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The one database of all integration tests of a JVM: an embedded server, started when
 * the first test wants it; with {@code -Dbackchannel.test.server=neo4j-5.26} the oldest
 * supported server, in a JVM of its own; or the server that
 * {@code -Dbackchannel.test.uri} names (with {@code backchannel.test.user} and
 * {@code backchannel.test.password}), of which <b>everything is deleted</b>. It holds one
 * content at a time, by name; a test class that asks for the content that is there gets
 * it as it is. Who writes into a content asks for {@link #empty}.
 */
public final class TestStore {

	private static @Nullable TestStore store;

	private final Driver driver;

	private final Backchannel backchannel;

	private final Server server;

	private String content = "unknown";

	private TestStore(URI uri, AuthToken token, Credentials credentials) {
		this.server = new Server(uri, credentials);
		this.driver = GraphDatabase.driver(uri, token);
		this.backchannel = Backchannel.connect(uri, credentials, null);
	}

	/**
	 * The seeds as they stand in the repository, and nothing else. To be read only.
	 * @return an open graph, not to be closed
	 */
	public static Backchannel seeds() {
		return holding("seeds", (backchannel) -> {
			ImportReport report = backchannel.importer()
				.run(List.of(Path.of("seeds/nato-russia")), false, Progress.NONE);
			assertThat(report.problems()).isEmpty();
		});
	}

	/**
	 * Nothing, to be written into.
	 * @return an open graph, not to be closed
	 */
	public static Backchannel empty() {
		TestStore it = open();
		it.replace("written by a test", (backchannel) -> {
		});
		return it.backchannel;
	}

	/**
	 * A content to be read only.
	 * @param name what tests that share it call it
	 * @param fill writes it into an empty graph; not called where it is there
	 * @return an open graph, not to be closed
	 */
	public static Backchannel holding(String name, Consumer<Backchannel> fill) {
		TestStore it = open();
		if (!it.content.equals(name)) {
			it.replace(name, fill);
		}
		return it.backchannel;
	}

	/**
	 * A driver for what the services do not show.
	 * @return an open driver, not to be closed
	 */
	public static Driver driver() {
		return open().driver;
	}

	/**
	 * Where the server listens, and who connects to it.
	 * @return for tests of the connection itself
	 */
	public static Server server() {
		return open().server;
	}

	/**
	 * A server to connect to.
	 *
	 * @param uri its Bolt address
	 * @param credentials who connects
	 */
	public record Server(URI uri, Credentials credentials) {
	}

	private void replace(String name, Consumer<Backchannel> fill) {
		this.content = "unknown";
		this.driver.executableQuery("MATCH (node) WHERE NOT node:`__BackchannelSchema` DETACH DELETE node").execute();
		fill.accept(this.backchannel);
		this.content = name;
	}

	private static synchronized TestStore open() {
		if (store == null) {
			store = start();
		}
		return store;
	}

	private static TestStore start() {
		if (System.getProperty("backchannel.test.server", "").equals("neo4j-5.26")) {
			LtsServer server = LtsServer.start();
			try {
				return closedAtTheEnd(new TestStore(server.uri(), token(server.credentials()), server.credentials()),
						server::close);
			}
			catch (RuntimeException ex) {
				server.close();
				throw ex;
			}
		}
		String uri = System.getProperty("backchannel.test.uri", "");
		if (!uri.isEmpty()) {
			String user = System.getProperty("backchannel.test.user", "neo4j");
			String password = System.getProperty("backchannel.test.password", "");
			Credentials credentials = new Credentials(user, password);
			return closedAtTheEnd(new TestStore(URI.create(uri), token(credentials), credentials), () -> {
			});
		}
		Path folder = temporaryFolder();
		TestServer server = TestServer.start(folder);
		return closedAtTheEnd(new TestStore(server.uri(), AuthTokens.none(), Credentials.NONE), () -> {
			server.close();
			delete(folder);
		});
	}

	private static AuthToken token(Credentials credentials) {
		return AuthTokens.basic(String.valueOf(credentials.user()), String.valueOf(credentials.password()));
	}

	private static TestStore closedAtTheEnd(TestStore store, Runnable stop) {
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			store.close();
			stop.run();
		}));
		return store;
	}

	private void close() {
		this.backchannel.close();
		this.driver.close();
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("backchannel-tests");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
