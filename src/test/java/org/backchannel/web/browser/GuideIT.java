// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.backchannel.TestStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.EagerResult;
import org.neo4j.driver.summary.QueryType;

import static org.assertj.core.api.Assertions.assertThat;

class GuideIT {

	private static final Pattern QUERY = Pattern.compile("```cypher\n(.*?)```", Pattern.DOTALL);

	static Stream<String> queries() throws IOException {
		String guide = Files.readString(Path.of("cypher/browser/guide.md"));
		return QUERY.matcher(guide).results().map((MatchResult query) -> query.group(1)).toList().stream();
	}

	@ParameterizedTest
	@MethodSource("queries")
	void everyQueryOfTheGuideFindsSomethingInTheSeedsAndOnlyReads(String query) {
		TestStore.seeds();
		EagerResult result = TestStore.driver().executableQuery(query).execute();
		assertThat(result.records()).isNotEmpty();
		assertThat(result.summary().queryType()).isEqualTo(QueryType.READ_ONLY);
		assertThat(result.summary().gqlStatusObjects()).extracting("gqlStatus").containsOnly("00000");
	}

}
