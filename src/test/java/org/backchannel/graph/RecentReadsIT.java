// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class RecentReadsIT {

	@Test
	void anAnswerIsReadAgainOnlyAfterAWriteByWhomever(@TempDir Path folder) {
		try (Graph graph = Graph.embedded(folder.resolve("store"));
				Driver other = GraphDatabase.driver(graph.uri(), AuthTokens.none())) {
			graph.prepare();
			List<Row> first = contents(graph);
			assertThat(contents(graph)).isSameAs(first);
			for (int people = 1; people <= 20; people++) {
				other.executableQuery("CREATE (:Actor:Person {id: $id, name: $id})")
					.withParameters(Map.of("id", "person-" + people))
					.execute();
				assertThat(contents(graph).getFirst().values().get("people")).isEqualTo((long) people);
			}
			assertThat(contents(graph)).isSameAs(contents(graph));
		}
	}

	private static List<Row> contents(Graph graph) {
		return graph.look("contents", Map.of());
	}

}
