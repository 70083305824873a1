// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.backchannel.model.DatabaseException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** A driver, and the embedded server where it talks to one. */
final class Connection implements AutoCloseable {

	private final URI uri;

	private final Driver driver;

	private final @Nullable String database;

	private final DatabaseFailures failures;

	private final @Nullable EmbeddedServer server;

	private Connection(URI uri, Driver driver, @Nullable String database, DatabaseFailures failures,
			@Nullable EmbeddedServer server) {
		this.uri = uri;
		this.driver = driver;
		this.database = database;
		this.failures = failures;
		this.server = server;
	}

	static Connection embedded(Path store, BoltSettings bolt) {
		EmbeddedServer server = EmbeddedServer.start(store, bolt);
		try {
			return new Connection(server.uri(), driver(server.uri(), bolt.credentials()), null,
					new DatabaseFailures("The embedded database", false, null), server);
		}
		catch (RuntimeException ex) {
			server.close();
			throw ex;
		}
	}

	static Connection to(URI uri, Credentials credentials, @Nullable String database) {
		ServerAddress.check(uri);
		DatabaseFailures failures = new DatabaseFailures(uri.toString(), credentials.user() != null, database);
		Connection connection = new Connection(uri, driver(uri, credentials), database, failures, null);
		try {
			connection.refuseOldServer();
			return connection;
		}
		catch (RuntimeException ex) {
			connection.close();
			throw failures.explained(ex);
		}
	}

	private static Driver driver(URI uri, Credentials credentials) {
		AuthToken token = (credentials.user() != null)
				? AuthTokens.basic(credentials.user(), (credentials.password() != null) ? credentials.password() : "")
				: AuthTokens.none();
		return GraphDatabase.driver(uri, token,
				Config.builder()
					.withUserAgent("backchannel")
					.withMinimumNotificationSeverity(NotificationSeverity.OFF)
					.withConnectionTimeout(10, TimeUnit.SECONDS)
					.build());
	}

	private void refuseOldServer() {
		String agent = agent();
		if (ServerVersion.of(agent).filter((version) -> !version.isSupported()).isPresent()) {
			throw new DatabaseException("The server is %s; Backchannel needs Neo4j 5.26 or newer.".formatted(agent));
		}
	}

	/**
	 * What the server calls itself, asked in the database that is used.
	 * @return as in {@code Neo4j/2026.08.1}
	 * @throws Neo4jException where it does not answer, or refuses
	 */
	String agent() {
		SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
		database().ifPresent(config::withDatabase);
		try (Session session = this.driver.session(config.build())) {
			return session.run("RETURN 1").consume().server().agent();
		}
	}

	/** Whether the server is in this process. */
	boolean isEmbedded() {
		return this.server != null;
	}

	/** Lets the server in this process answer what needs Graph Data Science. */
	boolean offerGraphDataScience() {
		return this.server != null && this.server.offerGraphDataScience();
	}

	/**
	 * Tells whether something was written meanwhile.
	 * @return a number that is another after each write; empty for a server elsewhere,
	 * and while something is being written
	 */
	OptionalLong state() {
		return (this.server != null) ? this.server.state() : OptionalLong.empty();
	}

	/** Says what failures of this server mean. */
	DatabaseFailures failures() {
		return this.failures;
	}

	URI uri() {
		return this.uri;
	}

	Driver driver() {
		return this.driver;
	}

	Optional<String> database() {
		return Optional.ofNullable(this.database);
	}

	/** The driver takes its time to close, in which the server in this process stops. */
	@Override
	public void close() {
		CompletableFuture<Void> closing = this.driver.closeAsync().toCompletableFuture();
		if (this.server != null) {
			this.server.close();
		}
		closing.join();
	}

}
