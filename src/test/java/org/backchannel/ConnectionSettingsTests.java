// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.backchannel.graph.Credentials;
import org.backchannel.model.UsageException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConnectionSettingsTests {

	@Test
	void theEnvironmentNamesAllFive() {
		Map<String, String> environment = Map.of("BACKCHANNEL_DATA", "/data", "BACKCHANNEL_URI", "neo4j+s://host:7687",
				"BACKCHANNEL_USER", "analyst", "BACKCHANNEL_PASSWORD_FILE", "/run/secrets/neo4j",
				"BACKCHANNEL_DATABASE", "contacts");
		assertThat(ConnectionSettings.of(environment::get)).isEqualTo(new ConnectionSettings(Path.of("/data"),
				URI.create("neo4j+s://host:7687"), "analyst", Path.of("/run/secrets/neo4j"), "contacts"));
	}

	@Test
	void emptyVariablesCountAsNotSet() {
		assertThat(ConnectionSettings.of((name) -> " "))
			.isEqualTo(new ConnectionSettings(null, null, null, null, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "bolt://h:7687", "bolt+s://h", "bolt+ssc://h", "neo4j://h", "neo4j+s://h:7687",
			"neo4j+ssc://h", "neo4j://h:7687?policy=europe", "bolt://[::1]:7687" })
	void addressesOfServersAreTaken(String uri) {
		assertThat(at(uri).uri()).isEqualTo(URI.create(uri));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			http://localhost:7474   | is not the address of a Neo4j server
			localhost:7687          | is not the address of a Neo4j server
			bolt:///                | names no host
			//localhost             | is not the address of a Neo4j server
			""")
	void otherAddressesAreRefusedBeforeAnythingIsSent(String uri, String message) {
		assertThatThrownBy(() -> at(uri)).isInstanceOf(UsageException.class).hasMessageContaining(message);
	}

	@Test
	void aPasswordInTheAddressIsRefusedAndNotRepeated() {
		assertThatThrownBy(() -> at("bolt://neo4j:secret@host:7687")).isInstanceOf(UsageException.class)
			.hasMessageContaining("--password-file")
			.hasMessageNotContaining("secret");
		assertThatThrownBy(() -> ConnectionSettings.of(Map.of("BACKCHANNEL_URI", "bolt://a:se cret@h")::get))
			.isInstanceOf(UsageException.class)
			.hasMessageNotContaining("cret@");
	}

	@Test
	void thePasswordIsTheFilesFirstLine(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("password"), "pass word\nnot this\n");
		assertThat(with(null, file).credentials()).isEqualTo(new Credentials("neo4j", "pass word"));
		assertThat(with("analyst", file).credentials()).isEqualTo(new Credentials("analyst", "pass word"));
		assertThat(with(null, null).credentials()).isEqualTo(Credentials.NONE);
	}

	@Test
	void whatIsMissingForAPasswordIsSaid(@TempDir Path folder) throws IOException {
		Path empty = Files.writeString(folder.resolve("empty"), "\n");
		assertThatThrownBy(() -> with(null, empty).credentials()).isInstanceOf(UsageException.class)
			.hasMessageContaining("is empty");
		assertThatThrownBy(() -> with(null, folder).credentials()).isInstanceOf(UsageException.class)
			.hasMessageContaining("cannot be read: it is a folder. Name");
		assertThatThrownBy(() -> with(null, folder.resolve("none")).credentials()).isInstanceOf(UsageException.class)
			.hasMessageContaining("cannot be read");
		assertThatThrownBy(() -> with("analyst", null).credentials()).isInstanceOf(UsageException.class)
			.hasMessageContaining("'analyst' has no password");
	}

	@Test
	void neitherServerNorStoreIsRefused() {
		ConnectionSettings nothing = new ConnectionSettings(null, null, null, null, null);
		assertThatThrownBy(() -> Backchannel.open(nothing)).isInstanceOf(UsageException.class)
			.hasMessageContaining("--uri or --data");
	}

	private static ConnectionSettings at(String uri) {
		return new ConnectionSettings(null, URI.create(uri), null, null, null);
	}

	private static ConnectionSettings with(@Nullable String user, @Nullable Path passwordFile) {
		return new ConnectionSettings(null, null, user, passwordFile, null);
	}

}
