// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

import org.backchannel.loopback.OwnOrigins;
import org.backchannel.model.DatabaseException;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.configuration.ServerSettings;
import org.neo4j.storageengine.api.TransactionIdStore;

/**
 * Neo4j in this process, with its store in a folder and Bolt on a port of the loopback
 * interface.
 */
final class EmbeddedServer implements AutoCloseable {

	private static final Duration AT_ONCE = Duration.ofMillis(200);

	private final DatabaseManagementService service;

	private final URI uri;

	private final TransactionIdStore transactions;

	private boolean offersGraphDataScience;

	private EmbeddedServer(DatabaseManagementService service, URI uri, TransactionIdStore transactions) {
		this.service = service;
		this.uri = uri;
		this.transactions = transactions;
	}

	/**
	 * Starts the server.
	 * @param store the folder of the store; made where it is not there
	 * @param port the port of Bolt; 0 for a free one
	 * @return a server that answers
	 * @throws DatabaseException where the folder cannot be written or another process
	 * holds it or the port
	 */
	static EmbeddedServer start(Path store, int port) {
		Path home = store.toAbsolutePath().normalize();
		try {
			Files.createDirectories(home);
		}
		catch (IOException ex) {
			throw new DatabaseException("The store's folder %s cannot be made: %s. Name another with --data."
				.formatted(home, ex.getMessage()), ex);
		}
		requireWritable(home);
		OwnOrigins.watch();
		try {
			DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
				.setConfig(BoltConnector.enabled, true)
				.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
				.setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
				.setConfig(HttpConnector.enabled, false)
				.setConfig(GraphDatabaseSettings.auth_enabled, false)
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
				.setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, AT_ONCE)
				.build();
			GraphDatabaseAPI database = (GraphDatabaseAPI) service
				.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
			int bound = database.getDependencyResolver()
				.resolveDependency(ConnectorPortRegister.class)
				.getLocalAddress(ConnectorType.BOLT)
				.getPort();
			return new EmbeddedServer(service, URI.create("bolt://127.0.0.1:" + bound),
					database.getDependencyResolver().resolveDependency(TransactionIdStore.class));
		}
		catch (RuntimeException ex) {
			throw explained(home, port, ex);
		}
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

	private static DatabaseException explained(Path home, int port, RuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof BindException) {
				return new DatabaseException(
						"Port %d of this machine is taken, so that the database cannot listen there: name another, or 0 for a free one."
							.formatted(port),
						failure);
			}
			if (cause instanceof FileLockException) {
				return new DatabaseException(
						"The store in %s is in use by another process: wait until it ends, or name another store with --data."
							.formatted(home),
						failure);
			}
		}
		return new DatabaseException("Neo4j did not start on %s: %s. Its log is %s.".formatted(home,
				failure.getMessage(), home.resolve("logs").resolve("debug.log")), failure);
	}

	/**
	 * Where it listens.
	 * @return a {@code bolt://} address on the loopback interface
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
	}

}
