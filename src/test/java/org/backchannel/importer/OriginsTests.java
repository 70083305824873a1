// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OriginsTests {

	private static final Organs ORGANS = new Organs(
			Map.of("ministry-a", "state-a", "staff-a", "ministry-a", "state-media", "state-a"),
			Map.of("spokesman-a", Set.of("ministry-a", "staff-a"), "reporter", Set.of("outlet"), "turncoat",
					Set.of("ministry-a", "state-b")),
			Set.of("outlet", "agency", "state-media"));

	private static Map<String, String> origins(Statements... statements) {
		return new Origins(ORGANS).of(Arrays.stream(statements).map(Statements::statement).toList());
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			ministry-a   | state-a
			staff-a      | state-a
			state-b      | state-b
			spokesman-a  | state-a
			reporter     | outlet
			turncoat     | turncoat
			passer-by    | passer-by
			state-media  | state-media
			outlet       | outlet
			""", delimiter = '|')
	void aSpeakerSpeaksForItsPrincipal(String speaker, String origin) {
		assertThat(origins(Statements.report("r1").by(speaker))).containsExactly(Map.entry("r1", origin));
	}

	@Test
	void whoSaidItFirstIsTheOriginNotWhoRelayedIt() {
		assertThat(origins(Statements.report("r1").by("ministry-a", "agency", "outlet")).values())
			.containsExactly("state-a");
	}

	@Test
	void anOutletIsAnOriginOnlyWhereItsDocumentAttributesNothing() {
		assertThat(origins(Statements.report("r1").in("s1").outlet("outlet"),
				Statements.report("r2").in("s1").outlet("outlet").by("ministry-a"),
				Statements.report("r3").in("s2").outlet("other")))
			.isEqualTo(Map.of("r2", "state-a", "r3", "other"));
	}

	@Test
	void anUnattributedStatementGoesBackToTheOneAgencyThatIsCredited() {
		assertThat(origins(Statements.report("r1").in("s1").outlet("outlet", "agency")).values())
			.containsExactly("agency");
		assertThat(origins(Statements.report("r1").in("s1").outlet("outlet", "agency", "other")).values())
			.containsExactly("outlet");
	}

	@Test
	void aDocumentWithoutAnOutletIsItsOwnOrigin() {
		assertThat(origins(Statements.report("r1").in("s1")).values()).containsExactly("s1");
	}

	@Test
	void whoDoesNotCommentIsNoOrigin() {
		assertThat(origins(Statements.report("r1").in("s1").says("no-comment").by("ministry-a"),
				Statements.report("r2").in("s1").says("alleged").outlet("outlet")))
			.isEqualTo(Map.of("r2", "outlet"));
	}

	@Test
	void organsInACircleDoNotHang() {
		Organs circle = new Organs(Map.of("a", "b", "b", "a"), Map.of(), Set.of());
		assertThat(circle.upwards("a")).isEqualTo(List.of("a", "b"));
	}

}
