// SPDX-License-Identifier: GPL-3.0-or-later

import java.nio.file.Path;
import java.time.Duration;

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
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j server for tests, with authentication, on a free port of the loopback interface.
 * Started from its source ({@code java -cp CLASSPATH Server.java STORE}); says
 * {@code READY PORT} on standard output, and ends when its standard input does, so that it
 * never outlives the tests.
 */
final class Server {

	private Server() {
	}

	public static void main(String[] args) throws Exception {
		Duration atOnce = Duration.ofMillis(200);
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(Path.of(args[0]))
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
			.setConfig(HttpConnector.enabled, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			.setConfig(GraphDatabaseSettings.pagecache_memory, 64L << 20)
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
			.setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, atOnce)
			.setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, atOnce)
			.build();
		GraphDatabaseAPI database = (GraphDatabaseAPI) service.database("neo4j");
		int port = database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
		System.out.println("READY " + port);
		while (System.in.read() >= 0) {
			// The tests are still running.
		}
		service.shutdown();
		System.exit(0);
	}

}
