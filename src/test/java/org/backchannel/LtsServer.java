// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.backchannel.graph.Credentials;
import org.junit.jupiter.api.Assumptions;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.util.FileSystemUtils;

/**
 * Neo4j 5.26 LTS in a JVM of its own, under the JDK 17 or 21 that it needs, with the
 * class path that the build resolved for it. Tests are skipped where there is no such
 * JDK.
 */
final class LtsServer implements AutoCloseable {

	private static final Path HOME = Path.of("target", "servers", "neo4j-5.26");

	private static final String PASSWORD = "only-for-tests";

	private final Process process;

	private final Path store;

	private final URI uri;

	private LtsServer(Process process, Path store, URI uri) {
		this.process = process;
		this.store = store;
		this.uri = uri;
	}

	static LtsServer start() {
		Path java = java();
		try {
			Path store = Files.createTempDirectory("backchannel-lts-");
			Path classPath = HOME.resolve("target").resolve("classpath");
			if (!Files.exists(classPath)) {
				throw new IllegalStateException(
						classPath + " is not there: run the tests through 'mvn verify', which resolves it");
			}
			Process process = new ProcessBuilder(java.toString(), "-Xmx2g", "-cp", Files.readString(classPath),
					HOME.resolve("Server.java").toString(), store.toString())
				.redirectError(store.resolve("stderr").toFile())
				.start();
			BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
			String line = out.readLine();
			while (line != null && !line.startsWith("READY ")) {
				line = out.readLine();
			}
			if (line == null) {
				throw new IllegalStateException(
						"Neo4j 5.26 did not start:\n" + Files.readString(store.resolve("stderr")));
			}
			LtsServer server = new LtsServer(process, store,
					URI.create("bolt://127.0.0.1:" + line.substring("READY ".length())));
			server.setPassword();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path java() {
		for (Path home : homes()) {
			Path release = home.resolve("release");
			Path java = home.resolve("bin").resolve("java");
			if (Files.exists(release) && Files.isExecutable(java) && List.of("17", "21").contains(feature(release))) {
				return java;
			}
		}
		return Assumptions.abort("skipped: Neo4j 5.26 runs on JDK 17 or 21, and there is none in JAVA_HOME, "
				+ "JAVA17_HOME, JAVA21_HOME, /usr/lib/jvm, /Library/Java/JavaVirtualMachines, ~/.sdkman or ~/.jdks");
	}

	private static List<Path> homes() {
		Path user = Path.of(System.getProperty("user.home"));
		Stream<Path> named = Stream.of("JAVA17_HOME", "JAVA21_HOME", "JAVA_HOME")
			.map((name) -> System.getenv().getOrDefault(name, ""))
			.filter((home) -> !home.isEmpty())
			.map(Path::of);
		Stream<Path> installed = Stream
			.of(Path.of("/usr/lib/jvm"), Path.of("/Library/Java/JavaVirtualMachines"),
					user.resolve(".sdkman/candidates/java"), user.resolve(".jdks"))
			.filter(Files::isDirectory)
			.flatMap(LtsServer::children)
			.flatMap((home) -> Stream.of(home, home.resolve("Contents").resolve("Home")));
		return Stream.concat(named, installed).toList();
	}

	private static Stream<Path> children(Path folder) {
		try (Stream<Path> children = Files.list(folder)) {
			return children.sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String feature(Path release) {
		try (BufferedReader reader = Files.newBufferedReader(release)) {
			Properties properties = new Properties();
			properties.load(reader);
			return properties.getProperty("JAVA_VERSION", "").replace("\"", "").replaceFirst("[.+-].*", "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void setPassword() {
		try (Driver driver = GraphDatabase.driver(this.uri, AuthTokens.basic("neo4j", "neo4j"));
				Session session = driver.session(SessionConfig.forDatabase("system"))) {
			session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", Map.of("password", PASSWORD))
				.consume();
		}
	}

	URI uri() {
		return this.uri;
	}

	Credentials credentials() {
		return new Credentials("neo4j", PASSWORD);
	}

	@Override
	public void close() {
		try {
			this.process.getOutputStream().close();
			if (!this.process.waitFor(20, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
			FileSystemUtils.deleteRecursively(this.store);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
