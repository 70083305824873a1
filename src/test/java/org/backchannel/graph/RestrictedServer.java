// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.systemgraph.SystemDatabaseProvider;
import org.neo4j.graphdb.facade.DatabaseManagementServiceFactory;
import org.neo4j.graphdb.facade.GraphDatabaseDependencies;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.AbstractEditionModule;
import org.neo4j.graphdb.factory.module.edition.CommunityEditionModule;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.provider.SecurityProvider;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;
import org.neo4j.kernel.impl.factory.DbmsInfo;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j with a user who may not do everything. Neo4j Community knows no such users, so
 * this one is put in place of its own: the server's own checks of rights do the rest.
 */
final class RestrictedServer implements AutoCloseable {

	private final DatabaseManagementService service;

	private final URI uri;

	/**
	 * Starts the server.
	 * @param store the folder of the store
	 * @param rights what the one user may do
	 */
	RestrictedServer(Path store, StaticAccessMode rights) {
		Config config = Config.newBuilder()
			.set(GraphDatabaseSettings.neo4j_home, store.toAbsolutePath())
			.set(BoltConnector.enabled, true)
			.set(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
			.set(HttpConnector.enabled, false)
			.set(GraphDatabaseSettings.auth_enabled, true)
			.build();
		Function<GlobalModule, AbstractEditionModule> edition = (module) -> new Edition(module, rights);
		this.service = new DatabaseManagementServiceFactory(DbmsInfo.COMMUNITY, edition).build(config, false,
				GraphDatabaseDependencies.newDependencies());
		GraphDatabaseAPI database = (GraphDatabaseAPI) this.service.database("neo4j");
		this.uri = URI.create("bolt://127.0.0.1:" + database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort());
	}

	URI uri() {
		return this.uri;
	}

	@Override
	public void close() {
		this.service.shutdown();
	}

	/** Overrides unchecked, as its superclass does. */
	@SuppressWarnings("unchecked")
	private static final class Edition extends CommunityEditionModule {

		private final AccessMode rights;

		Edition(GlobalModule module, AccessMode rights) {
			super(module);
			this.rights = rights;
		}

		@Override
		public void createSecurityModule(GlobalModule module, SystemDatabaseProvider system) {
			super.createSecurityModule(module, system);
			AuthManager users = new OneUser(this.rights);
			setSecurityProvider(new SecurityProvider() {
				@Override
				public AuthManager authManager() {
					return users;
				}

				@Override
				public AuthManager inClusterAuthManager() {
					return users;
				}

				@Override
				public AuthManager domainSocketAuthManager() {
					return users;
				}
			});
		}

	}

	private static final class OneUser extends AuthManager {

		private final AccessMode rights;

		OneUser(AccessMode rights) {
			this.rights = rights;
		}

		@Override
		public LoginContext login(Map<String, Object> token, ClientConnectionInfo connection) {
			AccessMode mode = this.rights;
			return new LoginContext(AuthSubject.AUTH_DISABLED, connection) {
				@Override
				public SecurityContext authorize(IdLookup ids, PrivilegeDatabaseReference database,
						AbstractSecurityLog log, long changed) {
					return new SecurityContext(subject(), mode, connectionInfo(), database.name());
				}
			};
		}

		@Override
		public LoginContext impersonate(LoginContext user, String other) {
			throw new UnsupportedOperationException();
		}

	}

}
