// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.backchannel.Backchannel;
import org.backchannel.importer.Importer;
import org.backchannel.importer.Progress;
import org.backchannel.model.DatabaseException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("embedded")
class RightsIT {

	private static final List<Path> SEEDS = List.of(Path.of("seeds/nato-russia"));

	private static final Credentials ANYONE = new Credentials("someone", "anything");

	@ParameterizedTest
	@EnumSource(names = { "READ", "WRITE", "TOKEN_WRITE" })
	void whoMayNotMakeTheSchemaIsToldBeforeAnythingIsWritten(StaticAccessMode rights, @TempDir Path store) {
		try (RestrictedServer server = new RestrictedServer(store, rights);
				Backchannel backchannel = Backchannel.connect(server.uri(), ANYONE)) {
			Importer importer = backchannel.importer();
			assertThatThrownBy(() -> importer.run(SEEDS, false, Progress.NONE)).isInstanceOf(DatabaseException.class)
				.hasMessageStartingWith("Nothing was written")
				.hasMessageContaining("CREATE CONSTRAINT actor_id")
				.hasMessageContaining("CREATE FULLTEXT INDEX source_texts");
			assertThat(nodes(server)).isZero();
		}
	}

	@Test
	void whoMayOnlyReadStillAsks(@TempDir Path store) {
		List<Map<String, Object>> expected;
		try (Backchannel backchannel = Backchannel.embedded(store)) {
			backchannel.importer().run(SEEDS, false, Progress.NONE);
			expected = backchannel.questions().ask("contacts-since", Map.of()).rows();
		}
		try (RestrictedServer server = new RestrictedServer(store, StaticAccessMode.READ);
				Backchannel backchannel = Backchannel.connect(server.uri(), ANYONE)) {
			assertThat(backchannel.questions().ask("contacts-since", Map.of()).rows()).isEqualTo(expected);
			assertThat(backchannel.lookups().show("valery-gerasimov")).hasSize(1);
			assertThat(backchannel.importer().run(SEEDS, true, Progress.NONE).problems()).isEmpty();
			assertThatThrownBy(() -> backchannel.importer().withdraw("nato-russia", false, Progress.NONE))
				.isInstanceOf(DatabaseException.class)
				.hasMessageContaining("this user may not do it or the database is read-only");
		}
	}

	@Test
	void whoMayWriteNeedsNoRightToMakeASchemaThatIsThere(@TempDir Path store) {
		try (Backchannel backchannel = Backchannel.embedded(store)) {
			backchannel.importer().run(SEEDS, false, Progress.NONE);
		}
		try (RestrictedServer server = new RestrictedServer(store, StaticAccessMode.TOKEN_WRITE);
				Backchannel backchannel = Backchannel.connect(server.uri(), ANYONE)) {
			backchannel.importer().withdraw("nato-russia", false, Progress.NONE);
			assertThat(backchannel.importer().run(SEEDS, false, Progress.NONE).problems()).isEmpty();
		}
	}

	private static long nodes(RestrictedServer server) {
		try (Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.basic("someone", "anything"))) {
			return driver.executableQuery("MATCH (n) RETURN count(n) AS nodes")
				.execute()
				.records()
				.getFirst()
				.get("nodes")
				.asLong();
		}
	}

}
