// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.io.IOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.backchannel.loopback.OwnOrigins;
import org.backchannel.model.BackchannelException;
import org.backchannel.model.DatabaseException;
import org.backchannel.model.FileFailures;
import org.backchannel.model.UsageException;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.configuration.ssl.ClientAuth;
import org.neo4j.configuration.ssl.SslPolicyConfig;
import org.neo4j.configuration.ssl.SslPolicyScope;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.configuration.ServerSettings;
import org.neo4j.storageengine.api.TransactionIdStore;

/** Neo4j in this process, with its store in a folder, and Bolt. */
final class EmbeddedServer implements AutoCloseable {

	private static final Duration AT_ONCE = Duration.ofMillis(200);

	private final DatabaseManagementService service;

	private final URI uri;

	/** Where pages of every site are let through to be asked for the password. */
	private final @Nullable InetSocketAddress admitting;

	private final TransactionIdStore transactions;

	private boolean offersGraphDataScience;

	private EmbeddedServer(DatabaseManagementService service, URI uri, @Nullable InetSocketAddress admitting,
			TransactionIdStore transactions) {
		this.service = service;
		this.uri = uri;
		this.admitting = admitting;
		this.transactions = transactions;
	}

	/**
	 * Starts the server.
	 * @param store the folder of the store; made where it is not there
	 * @param bolt how Bolt is answered
	 * @return a server that answers
	 * @throws DatabaseException where the folder cannot be written, another process holds
	 * it or the port, or there is a password and the store has further users
	 * @throws UsageException where the certificate or the key cannot be used
	 */
	static EmbeddedServer start(Path store, BoltSettings bolt) {
		Path home = store.toAbsolutePath().normalize();
		try {
			Files.createDirectories(home);
		}
		catch (IOException ex) {
			throw new DatabaseException("The store's folder %s cannot be made: %s. Name another with --data."
				.formatted(home, FileFailures.reason(ex)), ex);
		}
		requireWritable(home);
		OwnOrigins.watch();
		try {
			if (bolt.password() != null) {
				setPassword(home, bolt, bolt.password());
			}
			DatabaseManagementService service = answering(home, bolt).build();
			GraphDatabaseAPI database = (GraphDatabaseAPI) service
				.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
			HostnamePort bound = database.getDependencyResolver()
				.resolveDependency(ConnectorPortRegister.class)
				.getLocalAddress(ConnectorType.BOLT);
			InetSocketAddress admitting = null;
			if (bolt.password() != null) {
				admitting = new InetSocketAddress(bound.getHost(), bound.getPort());
				OwnOrigins.admitAll(admitting);
			}
			return new EmbeddedServer(service, uri(bolt, bound.getPort()), admitting,
					database.getDependencyResolver().resolveDependency(TransactionIdStore.class));
		}
		catch (RuntimeException ex) {
			throw explained(home, bolt, ex);
		}
	}

	/**
	 * Without Bolt, so that nobody meets it with the password that each store of Neo4j
	 * begins with, or the one of the last time.
	 */
	private static void setPassword(Path home, BoltSettings bolt, String password) {
		DatabaseManagementService service = silent(home, bolt).build();
		try {
			GraphDatabaseService system = service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
			refuseFurtherUsers(home, system);
			system.executeTransactionally(
					"CREATE OR REPLACE USER %s SET PLAINTEXT PASSWORD $password SET PASSWORD CHANGE NOT REQUIRED"
						.formatted(BoltSettings.USER),
					Map.of("password", password));
		}
		finally {
			service.shutdown();
		}
	}

	/** While there was no password, everybody could make some. */
	private static void refuseFurtherUsers(Path home, GraphDatabaseService system) {
		List<String> users = system.executeTransactionally(
				"SHOW USERS YIELD user WHERE user <> $known RETURN user ORDER BY user",
				Map.of("known", BoltSettings.USER), (found) -> found.<String>columnAs("user").stream().toList());
		if (!users.isEmpty()) {
			throw new DatabaseException(
					"The store in %s has further users, who could get in with passwords of their own: %s. Serve it without --bolt-password-file and delete them in the database 'system', as with DROP USER `%s`."
						.formatted(home, String.join(", ", users), users.getFirst()));
		}
	}

	private static DatabaseManagementServiceBuilder answering(Path home, BoltSettings bolt) {
		DatabaseManagementServiceBuilder builder = silent(home, bolt).setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress(bolt.address().getHostAddress(), bolt.port()))
			.setConfig(BoltConnector.encryption_level, (bolt.tls() != null) ? BoltConnector.EncryptionLevel.REQUIRED
					: BoltConnector.EncryptionLevel.DISABLED);
		if (bolt.tls() != null) {
			SslPolicyConfig tls = SslPolicyConfig.forScope(SslPolicyScope.BOLT);
			builder.setConfig(tls.enabled, true)
				.setConfig(tls.base_directory, home)
				.setConfig(tls.public_certificate, bolt.tls().certificate().toAbsolutePath())
				.setConfig(tls.private_key, bolt.tls().key().toAbsolutePath())
				.setConfig(tls.client_auth, ClientAuth.NONE);
		}
		return builder;
	}

	private static DatabaseManagementServiceBuilder silent(Path home, BoltSettings bolt) {
		return new DatabaseManagementServiceBuilder(home).setConfig(BoltConnector.enabled, false)
			.setConfig(HttpConnector.enabled, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, bolt.password() != null)
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(ServerSettings.allow_telemetry, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, 64L << 20)
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			.setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
			.setConfig(GraphDatabaseSettings.pagecache_warmup_enabled, false)
			.setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
			.setConfig(GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false)
			.setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
			.setConfig(GraphDatabaseSettings.procedure_unrestricted, GraphDataScience.UNRESTRICTED)
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
			.setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, AT_ONCE)
			.setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, AT_ONCE);
	}

	/** Where programs of this machine find it, who take the certificate as it is. */
	private static URI uri(BoltSettings bolt, int port) {
		InetAddress address = bolt.address();
		String host = address.getHostAddress();
		if (address.isAnyLocalAddress()) {
			host = (address instanceof Inet6Address) ? "::1" : "127.0.0.1";
		}
		return URI.create("%s://%s:%d".formatted((bolt.tls() != null) ? "bolt+ssc" : "bolt",
				host.contains(":") ? "[" + host + "]" : host, port));
	}

	/** Neo4j itself would say so by a hundred lines of its log. */
	private static void requireWritable(Path home) {
		for (Path folder : List.of(home, home.resolve("data"), home.resolve("logs"))) {
			if (Files.exists(folder) && !Files.isWritable(folder)) {
				throw new DatabaseException(
						"The store's folder %s may not be written, which reading needs too: allow it, or name another store with --data."
							.formatted(folder));
			}
		}
	}

	private static BackchannelException explained(Path home, BoltSettings bolt, RuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof BackchannelException known) {
				return known;
			}
			if (cause instanceof BindException) {
				return new DatabaseException(
						"Port %d of this machine is taken, so that the database cannot listen there: name another, or 0 for a free one."
							.formatted(bolt.port()),
						failure);
			}
			if (bolt.tls() != null && String.valueOf(cause.getMessage()).startsWith("Failed to load")) {
				return new UsageException(
						"The certificate or the key cannot be used: %s. Both are PEM; the key is PKCS#8 and not encrypted."
							.formatted(cause.getMessage()));
			}
			if (cause instanceof FileLockException) {
				return new DatabaseException(StoreLock.inUse(home), failure);
			}
		}
		return new DatabaseException("Neo4j did not start on %s: %s. Its log is %s.".formatted(home,
				failure.getMessage(), home.resolve("logs").resolve("debug.log")), failure);
	}

	/**
	 * Where it listens.
	 * @return a {@code bolt://} address that programs of this machine reach, or with TLS
	 * a {@code bolt+ssc://} one
	 */
	URI uri() {
		return this.uri;
	}

	/**
	 * Lets it answer what needs Graph Data Science. That takes its time, which who asks
	 * for nothing of it is spared.
	 * @return false where it is not on the class path
	 */
	synchronized boolean offerGraphDataScience() {
		if (!this.offersGraphDataScience) {
			GraphDatabaseAPI database = (GraphDatabaseAPI) this.service
				.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
			this.offersGraphDataScience = GraphDataScience
				.register(database.getDependencyResolver().resolveDependency(GlobalProcedures.class));
		}
		return this.offersGraphDataScience;
	}

	/**
	 * Tells whether something was written meanwhile.
	 * @return the number of the last transaction that wrote; empty while one is being
	 * applied
	 */
	OptionalLong state() {
		long applied = this.transactions.getHighestGapFreeClosedTransactionId();
		return (this.transactions.getLastCommittedTransactionId() == applied) ? OptionalLong.of(applied)
				: OptionalLong.empty();
	}

	@Override
	public void close() {
		this.service.shutdown();
		if (this.admitting != null) {
			OwnOrigins.admitOwn(this.admitting);
		}
	}

}
