// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.backchannel.model.DatabaseException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.NotificationSeverity;

/** A driver, and the embedded server where it talks to one. */
final class Connection implements AutoCloseable {

	private final Driver driver;

	private final @Nullable String database;

	private final Runnable stopServer;

	private Connection(Driver driver, @Nullable String database, Runnable stopServer) {
		this.driver = driver;
		this.database = database;
		this.stopServer = stopServer;
	}

	static Connection embedded(Path store) {
		EmbeddedServer server = EmbeddedServer.start(store);
		try {
			return new Connection(driver(server.uri(), Credentials.NONE), null, server::close);
		}
		catch (RuntimeException ex) {
			server.close();
			throw ex;
		}
	}

	static Connection to(URI uri, Credentials credentials, @Nullable String database) {
		return new Connection(driver(uri, credentials), database, () -> {
		});
	}

	private static Driver driver(URI uri, Credentials credentials) {
		AuthToken token = (credentials.user() != null)
				? AuthTokens.basic(credentials.user(), (credentials.password() != null) ? credentials.password() : "")
				: AuthTokens.none();
		try {
			return GraphDatabase.driver(uri, token,
					Config.builder()
						.withUserAgent("backchannel")
						.withMinimumNotificationSeverity(NotificationSeverity.OFF)
						.withConnectionTimeout(10, TimeUnit.SECONDS)
						.build());
		}
		catch (IllegalArgumentException ex) {
			throw new DatabaseException(
					"'%s' is not the address of a Neo4j server: %s. Write bolt://host:7687 or neo4j://host:7687, with +s for TLS."
						.formatted(uri, ex.getMessage()),
					ex);
		}
	}

	Driver driver() {
		return this.driver;
	}

	Optional<String> database() {
		return Optional.ofNullable(this.database);
	}

	@Override
	public void close() {
		this.driver.close();
		this.stopServer.run();
	}

}
