// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.backchannel.Backchannel;
import org.backchannel.model.Edtf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every question on 10,000 events, compared with what plain loops over the same rows
 * find.
 */
class GeneratedGraphIT {

	private static World world;

	private static Backchannel backchannel;

	@BeforeAll
	static void generate() {
		Generated generated = Generated.graph();
		world = generated.world();
		backchannel = generated.backchannel();
	}

	/** All columns of an answer, or those that are named. */
	private static List<List<Object>> ask(String question, Map<String, String> given, String... columns) {
		List<List<Object>> rows = new ArrayList<>();
		for (Map<String, Object> row : backchannel.questions().ask(question, given).rows()) {
			rows.add((columns.length > 0) ? Rows.of(Arrays.stream(columns).map(row::get).toArray())
					: new ArrayList<>(row.values()));
		}
		assertThat(rows).as(question).isNotEmpty();
		return rows;
	}

	private static TwoSides sides(String between, String and, boolean members) {
		return new TwoSides(world, Set.of(between.split(",")), Set.of(and.split(",")), members);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			alliance-1   | state-2         | true  | 2016-01-01
			alliance-1   | state-2         | false | 2016-01-01
			alliance-2   | alliance-1      | true  | 2018-01-01
			state-1      | state-2         | false | 2014-07-01
			state-1-staff| state-3,state-4 | true  | 2015-06-30
			person-17    | state-2         | false | 2014-01-01
			""", delimiter = '|')
	void contactsSince(String between, String and, boolean members, LocalDate since) {
		Map<String, String> given = Map.of("between", between, "and", and, "members", "" + members, "since",
				since.toString());
		assertThat(ask("contacts-since", given)).isEqualTo(sides(between, and, members).contactsSince(since));
		assertThat(ask("first-contact-since", given)).isEqualTo(sides(between, and, members).first(since));
	}

	@Test
	void aLandmarkCountsFromItsOwnDate() {
		World.Happening landmark = world.events.values()
			.stream()
			.filter((event) -> event.date().isDay() && event.date().latest().getYear() == 2017)
			.findFirst()
			.orElseThrow();
		assertThat(ask("contacts-since", Map.of("between", "state-1", "and", "state-2", "since", landmark.id())))
			.isEqualTo(sides("state-1", "state-2", true).contactsSince(landmark.date().latest()));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			alliance-1   | state-6     | true  | 2016-01-01 | 2018-12-31
			state-5      | state-6     | false | 2014-01-01 | 2021-12-31
			state-1      | state-2     | true  | 2015-06-30 | 2016-06-30
			person-17    | person-34   | false | 0001-01-01 | 9999-12-31
			person-8     | state-1     | false | 0001-01-01 | 9999-12-31
			""", delimiter = '|')
	void contactTimeline(String between, String and, boolean members, LocalDate since, LocalDate until) {
		List<List<Object>> expected = sides(between, and, members).timeline(since, until);
		Map<String, String> given = Map.of("between", between, "and", and, "members", "" + members, "since",
				since.toString(), "until", until.toString());
		if (expected.isEmpty()) {
			assertThat(backchannel.questions().ask("contact-timeline", given).rows()).isEmpty();
		}
		else {
			assertThat(ask("contact-timeline", given)).isEqualTo(expected);
		}
	}

	@Test
	void yearsAndMonthsEndWithTheirLastDay() {
		assertThat(ask("contact-timeline",
				Map.of("between", "state-1", "and", "state-2", "since", "2016-02", "until", "2017", "members", "no")))
			.isEqualTo(
					sides("state-1", "state-2", false).timeline(LocalDate.of(2016, 2, 1), LocalDate.of(2017, 12, 31)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "event-1", "event-77", "event-4242", "event-10000" })
	void evidence(String event) {
		assertThat(ask("evidence", Map.of("event", event), "source", "title", "outlet", "status", "quote",
				"attributedTo", "origin", "date", "dateBasis"))
			.isEqualTo(new Confirmation(world).evidence(event));
	}

	@Test
	void corroboration() {
		assertThat(ask("corroboration", Map.of())).isEqualTo(new Confirmation(world).corroboration());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "state-2", "alliance-1" })
	void unconfirmedAndSingleSource(String between) {
		Set<String> side = between.isEmpty() ? Set.of() : Set.of(between);
		assertThat(ask("unconfirmed", Map.of("between", between))).isEqualTo(new Confirmation(world).unconfirmed(side));
		assertThat(ask("single-source", Map.of("between", between)))
			.isEqualTo(new Confirmation(world).singleSource(side));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void reportedBy(boolean alone) {
		assertThat(ask("reported-by", Map.of("outlets", "outlet-3", "alone", "" + alone)))
			.isEqualTo(new Confirmation(world).reportedBy("outlet-3", alone));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void firstClaims(boolean members) {
		assertThat(new LinkedHashSet<>(ask("first-claims", Map.of("members", "" + members), "claim", "source",
				"verdict", "against", "certainty", "tie")))
			.isEqualTo(new Confirmation(world).firstClaims(members));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void contradictions(boolean members) {
		Set<List<Object>> found = new LinkedHashSet<>();
		Map<String, Long> differences = new TreeMap<>();
		for (List<Object> row : ask("contradictions", Map.of("members", "" + members), "type", "event", "against",
				"certainty", "againstSource")) {
			boolean claim = !row.get(1).equals(row.get(2));
			if (claim) {
				found.add(Rows.of(row.get(2), row.get(4), row.get(1), row.get(3),
						row.get(0).equals("member-contact") ? "member" : "direct"));
			}
			else if (!row.get(0).equals("heads")) {
				differences.merge((String) row.get(0), 1L, Long::sum);
			}
		}
		Set<List<Object>> expected = new LinkedHashSet<>();
		for (List<Object> row : new Confirmation(world).firstClaims(members)) {
			if (row.get(3) != null) {
				expected.add(Rows.of(row.get(0), row.get(1), row.get(3), row.get(4), row.get(5)));
			}
		}
		assertThat(found).isEqualTo(expected);
		assertThat(differences).isEqualTo(new TreeMap<>(new Confirmation(world).differences()));
	}

	@ParameterizedTest
	@CsvSource({ "person-17, 1", "person-17, 2", "state-20, 1", "state-24-staff, 3", "alliance-2, 1" })
	void egoNetwork(String actor, int depth) {
		Map<String, String> given = Map.of("actor", actor, "depth", "" + depth, "since", "2016-01-01", "until",
				"2017-06", "limit", "100000");
		assertThat(ask("ego-network", given)).isEqualTo(
				new Networks(world, LocalDate.of(2016, 1, 1), LocalDate.of(2017, 6, 30)).egoNetwork(actor, depth));
	}

	@ParameterizedTest
	@CsvSource({ "person-17, person-34", "person-3, person-4", "state-20, state-24", "alliance-1, person-77",
			"person-100, state-23-staff" })
	void contactPath(String from, String to) {
		Map<String, String> given = Map.of("between", from, "and", to, "since", "2017", "until", "2017-03", "limit",
				"100000");
		List<List<String>> paths = new ArrayList<>();
		for (Map<String, Object> row : backchannel.questions().ask("contact-path", given).rows()) {
			if (row.get("step").equals(1L)) {
				paths.add(new ArrayList<>(List.of(from)));
			}
			assertThat(paths.getLast()).last().isEqualTo(row.get("one"));
			paths.getLast().add((String) row.get("other"));
		}
		assertThat(paths).containsExactlyInAnyOrderElementsOf(
				new Networks(world, LocalDate.of(2017, 1, 1), LocalDate.of(2017, 3, 31)).paths(from, to, 4));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void contactGaps(boolean principals) {
		assertThat(ask("contact-gaps", Map.of("principals", "" + principals, "each", "3", "limit", "100000")))
			.isEqualTo(new Networks(world, Edtf.MIN, Edtf.MAX).gaps(principals, 3));
	}

	@ParameterizedTest
	@CsvSource({ "'', false", "'', true", "'state-2,alliance-1', false" })
	void participants(String actors, boolean principals) {
		Set<String> wanted = actors.isEmpty() ? Set.of() : Set.of(actors.split(","));
		assertThat(ask("participants",
				Map.of("actors", actors, "principals", "" + principals, "since", "2015", "limit", "100000")))
			.isEqualTo(new Networks(world, LocalDate.of(2015, 1, 1), Edtf.MAX).participants(wanted, principals));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2016-05-09", "2015-01-15", "2019-12-31" })
	void officesAt(LocalDate day) {
		Map<String, Set<String>> stated = new TreeMap<>();
		for (List<Object> row : ask("offices-at", Map.of("on", day.toString()), "person", "organisation", "title",
				"certainty", "events")) {
			String key = row.get(0) + " " + row.get(1);
			String title = isStated((String) row.get(0), (String) row.get(2)) ? (String) row.get(2) : "";
			Set<Object> events = new TreeSet<>((List<?>) row.get(4));
			stated.computeIfAbsent(key, (any) -> new TreeSet<>()).add(title + " " + row.get(3) + " " + events);
		}
		assertThat(stated).isEqualTo(new Offices(world, day).at());
	}

	private static boolean isStated(String person, String title) {
		return world.actors.get(person).offices().stream().anyMatch((office) -> office.title().value().equals(title));
	}

	@ParameterizedTest
	@CsvSource({ "Person 17, person-17", "Alias40son, person-40", "Alias4son, person-4" })
	void findsPeopleByName(String words, String person) {
		assertThat(ask("find", Map.of("text", words), "kind", "id")).first().isEqualTo(List.of("person", person));
	}

	@Test
	void findsAllQuotesOfASource() {
		Set<String> expected = new TreeSet<>();
		world.events.values().forEach((event) -> {
			if (event.sourceIds().contains("source-123")) {
				expected.add(event.id());
			}
		});
		Set<String> found = new TreeSet<>();
		for (List<Object> row : ask("find", Map.of("text", "words \"source-123\"", "limit", "1000"), "kind", "id")) {
			found.add(row.get(0) + " " + row.get(1));
		}
		assertThat(found)
			.containsExactlyInAnyOrderElementsOf(expected.stream().map((event) -> "quote " + event).toList());
	}

}
