// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.backchannel.importer.DerivedEvent.Participation;
import org.backchannel.importer.DerivedEvent.Wording;
import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Role;
import org.backchannel.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DerivationTests {

	private static final Organs ORGANS = new Organs(
			Map.of("ministry-a", "state-a", "staff-a", "ministry-a", "ministry-b", "state-b"),
			Map.of("spokesman-a", Set.of("ministry-a")), Set.of("outlet"));

	private static final Map<String, Edtf> EVENTS = Map.of("freeze", Edtf.parse("2014"), "call",
			Edtf.parse("2017-03-03"));

	private static DerivedEvent derive(Statements... statements) {
		return new Derivation(ORGANS, (event) -> Optional.ofNullable(EVENTS.get(event))).derive("e",
				Arrays.stream(statements).map(Statements::statement).toList());
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			held                   | held
			planned held           | held
			held cancelled         | held
			cancelled planned      | cancelled
			declined proposed      | declined
			denied planned         | denied
			planned proposed       | planned
			proposed alleged       | proposed
			alleged no-comment     | alleged
			no-comment             | no-comment
			ongoing planned        | ongoing
			held ongoing           | held
			""", delimiter = '|')
	void statusesOutrankEachOther(String statuses, String expected) {
		Statements[] reports = Arrays.stream(statuses.split(" "))
			.map((status) -> Statements.report(status).says(status).by("ministry-a"))
			.toArray(Statements[]::new);
		assertThat(derive(reports).status().code()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			ministry-a | ministry-b | disputed
			ministry-a | staff-a    | held
			ministry-a | outlet     | disputed
			""", delimiter = '|')
	void heldAndDeniedByDifferentOriginsIsDisputed(String holds, String denies, String expected) {
		assertThat(derive(Statements.report("r1").says("held").by(holds),
				Statements.report("r2").says("denied").by(denies))
			.status()
			.code()).isEqualTo(expected);
	}

	@Test
	void reportsMadeAfterTheEventOutrankThoseBeforeIt() {
		assertThat(derive(Statements.report("r1").in("s1").says("denied").by("ministry-a").published("2017-03-01"),
				Statements.report("r2")
					.in("s2")
					.says("held")
					.by("ministry-b")
					.on("2017-03-03", DateBasis.EXPLICIT)
					.published("2017-03-04"))
			.status()).isEqualTo(Status.HELD);
		assertThat(derive(Statements.report("r1")
			.in("s1")
			.says("planned")
			.on("2017-03-03", DateBasis.EXPLICIT)
			.published("2017-03-01")).status()).isEqualTo(Status.PLANNED);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2017-03-03 | EXPLICIT | 2017       | INFERRED    | 2017-03-03 | true
			2017-03    | EXPLICIT | 2017-03-03 | RELATIVE    | 2017-03-03 | true
			2017-03-03 | EXPLICIT | 2017-03-04 | INFERRED    | 2017-03-03 | false
			2017-03-03 | INFERRED | 2017-03-04 | EXPLICIT    | 2017-03-04 | false
			2017-03-03 | RELATIVE | ..         | PUBLICATION | 2017-03-03 | true
			..         | INFERRED | ..         | INFERRED    | ..         | true
			""", delimiter = '|')
	void theDateIsTheIntersectionElseThatOfTheBestBasis(String one, DateBasis oneBasis, String other,
			DateBasis otherBasis, String expected, boolean agree) {
		DerivedEvent event = derive(Statements.report("r1").on(one, oneBasis),
				Statements.report("r2").on(other, otherBasis));
		assertThat(event.date().text()).isEqualTo(expected);
		assertThat(event.datesAgree()).isEqualTo(agree);
	}

	@Test
	void aNegativeReportLastsFromItsLandmarkToTheEventThatEndsIt() {
		DerivedEvent event = derive(Statements.report("r1")
			.says("denied")
			.between("freeze", "call")
			.names("state-a", null)
			.names("state-b", null));
		assertThat(event.date().text()).isEqualTo("2014/2017-03-03");
		assertThat(event.participants()).isEmpty();
		assertThat(event.concerned()).extracting(Participation::actor).containsExactly("state-a", "state-b");
		assertThat(event.contact()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			CALL     | held    | ministry-a | ministry-b | true
			CALL     | held    | ministry-a | staff-a    | false
			CALL     | alleged | ministry-a | ministry-b | false
			CALL     | ongoing | ministry-a | ministry-b | true
			DECISION | held    | ministry-a | ministry-b | false
			""", delimiter = '|')
	void aContactIsHeldBetweenActorsOfDifferentPrincipals(EventKind kind, String status, String one, String other,
			boolean contact) {
		assertThat(derive(Statements.report("r1").of(kind).says(status).names("p1", one).names("p2", other)).contact())
			.isEqualTo(contact);
	}

	@Test
	void aParticipantIsWhatAllReportsTogetherSayOfIt() {
		DerivedEvent event = derive(Statements.report("r1").in("s1").names("p1", null),
				Statements.report("r2").in("s2").names("p1", "staff-a", Role.INITIATOR, "chief of staff"),
				Statements.report("r3").in("s3").names("p1", "staff-a", Role.PARTICIPANT, "chief"));
		assertThat(event.participants()).containsExactly(new Participation("p1", Role.INITIATOR, "chief of staff",
				List.of(new Wording("chief of staff", "s2"), new Wording("chief", "s3")), "staff-a", "state-a", true,
				List.of("r1", "r2", "r3"), List.of("s1", "s2", "s3")));
		assertThat(event.represented())
			.isEqualTo(Map.of("staff-a", Set.of("p1"), "ministry-a", Set.of("p1"), "state-a", Set.of("p1")));
	}

	@Test
	void kindAndPlaceAreThoseThatMostReportsName() {
		DerivedEvent event = derive(Statements.report("r1").of(EventKind.TALKS).at("Y"),
				Statements.report("r2").of(EventKind.MEETING).at("X"), Statements.report("r3").of(EventKind.MEETING),
				Statements.report("r4").of(EventKind.MEETING).at("X"));
		assertThat(event.kind()).isEqualTo(EventKind.MEETING);
		assertThat(event.place()).isEqualTo("X");
	}

	@Test
	void theOrderOfTheReportsDoesNotMatter() {
		List<Statement> statements = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			statements.add(Statements.report("r" + i)
				.in("s" + (i % 3))
				.says((i % 2 == 0) ? "held" : "planned")
				.of((i % 2 == 0) ? EventKind.CALL : EventKind.TALKS)
				.on("2017-03-0" + (1 + i % 4), (i % 3 == 0) ? DateBasis.EXPLICIT : DateBasis.INFERRED)
				.by("ministry-" + ((i % 2 == 0) ? "a" : "b"))
				.names("p" + i % 3, "staff-a", Role.PARTICIPANT, "office " + i)
				.statement());
		}
		Derivation derivation = new Derivation(ORGANS, (event) -> Optional.empty());
		DerivedEvent first = derivation.derive("e", statements);
		Random random = new Random(7);
		for (int i = 0; i < 50; i++) {
			Collections.shuffle(statements, random);
			assertThat(derivation.derive("e", statements)).isEqualTo(first);
		}
	}

}
