// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.backchannel.Backchannel;
import org.backchannel.TestCertificate;
import org.backchannel.model.DatabaseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.configuration.ssl.ClientAuth;
import org.neo4j.configuration.ssl.SslPolicyConfig;
import org.neo4j.configuration.ssl.SslPolicyScope;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A server that wants TLS and made its certificate itself. */
@Tag("embedded")
class TlsIT {

	@TempDir
	private static Path folder;

	private static DatabaseManagementService service;

	private static int port;

	@BeforeAll
	static void start() throws Exception {
		Path certificates = Files.createDirectories(folder.resolve("certificates"));
		TestCertificate.make(certificates);
		SslPolicyConfig tls = SslPolicyConfig.forScope(SslPolicyScope.BOLT);
		service = new DatabaseManagementServiceBuilder(folder.resolve("store")).setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
			.setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.REQUIRED)
			.setConfig(tls.enabled, true)
			.setConfig(tls.base_directory, certificates)
			.setConfig(tls.client_auth, ClientAuth.NONE)
			.setConfig(HttpConnector.enabled, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, false)
			.build();
		GraphDatabaseAPI database = (GraphDatabaseAPI) service.database("neo4j");
		port = database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
	}

	@AfterAll
	static void stop() {
		service.shutdown();
	}

	@Test
	void aCertificateOfItsOwnIsTakenWhereThatIsAskedFor() {
		try (Backchannel backchannel = Backchannel.connect(uri("bolt+ssc"), Credentials.NONE)) {
			assertThat(backchannel.questions()
				.ask("contacts-since", Map.of("since", "2014", "between", "", "and", ""))
				.rows()).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			bolt+s  | bolt+ssc:// or neo4j+ssc:// for one that made its own
			neo4j+s | bolt+ssc:// or neo4j+ssc:// for one that made its own
			bolt    | bolt+s:// or neo4j+s:// for one with a certificate of a known authority
			""")
	void otherwiseTheAddressToUseIsSaid(String scheme, String message) {
		assertThatThrownBy(() -> Backchannel.connect(uri(scheme), Credentials.NONE))
			.isInstanceOf(DatabaseException.class)
			.hasMessageContaining(message);
	}

	private static URI uri(String scheme) {
		return URI.create(scheme + "://127.0.0.1:" + port);
	}

}
