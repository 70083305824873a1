// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ServerVersionTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			Neo4j/4.4.12,      4.4.12,    false
			Neo4j/5.25.1,      5.25.1,    false
			Neo4j/5.26.0,      5.26.0,    true
			Neo4j/5.27-aura,   5.27-aura, true
			Neo4j/2025.01.0,   2025.01.0, true
			Neo4j/2026.08.1,   2026.08.1, true
			Neo4j/v5.11.0 compatible graph database server, 5.11.0, false
			""")
	void versionsFrom526OnAreSupported(String agent, String text, boolean supported) {
		assertThat(ServerVersion.of(agent)).hasValueSatisfying((version) -> {
			assertThat(version.text()).isEqualTo(text);
			assertThat(version.isSupported()).isEqualTo(supported);
		});
	}

	@Test
	void anotherKindOfServerHasNoVersionOfNeo4j() {
		assertThat(ServerVersion.of("Else/1.0")).isEmpty();
	}

}
