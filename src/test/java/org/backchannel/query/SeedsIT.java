// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backchannel.TestStore;
import org.backchannel.model.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The first four questions on the seeds, with the rows that an analyst expects. */
class SeedsIT {

	private static List<Map<String, Object>> ask(String question, String... parameters) {
		Map<String, String> given = new LinkedHashMap<>();
		for (int i = 0; i < parameters.length; i += 2) {
			given.put(parameters[i], parameters[i + 1]);
		}
		return TestStore.seeds().questions().ask(question, given).rows();
	}

	private static List<String> lines(List<Map<String, Object>> rows, String... columns) {
		return rows.stream()
			.map((row) -> Arrays.stream(columns)
				.map((column) -> String.valueOf(row.get(column)))
				.collect(Collectors.joining(" | ")))
			.toList();
	}

	@Test
	void contactsSinceTheFreezeWithMembers() {
		assertThat(lines(ask("contacts-since"), "date", "certainty", "kind", "status", "participants", "tie", "reports",
				"sources", "origins"))
			.containsExactly(
					"2017-02-16 | certain | meeting | held | [Joseph Dunford (United States), Valery Gerasimov (Russia)] | member | 3 | 1 | 2",
					"2017-02-28 | certain | meeting | held | [Alexander Zhuravlev (Russia), Gordon Messenger (United Kingdom)] | member | 1 | 1 | 1",
					"2017-03-01 | certain | meeting | held | [Alexander Fomin (Russia), French ambassador to Russia (France)] | member | 1 | 1 | 1",
					"2017-03-03 | certain | call | held | [Petr Pavel (NATO), Valery Gerasimov (Russia)] | direct | 7 | 3 | 2",
					"2017-09-14 | certain | call | held | [Curtis Scaparrotti (NATO), Valery Gerasimov (Russia)] | direct | 1 | 1 | 1",
					"2021-03-31 | certain | call | held | [Mark Milley (United States), Valery Gerasimov (Russia)] | member | 3 | 1 | 2");
	}

	@Test
	void contactsSinceTheFreezeWithoutMembers() {
		assertThat(lines(ask("contacts-since", "members", "false"), "event"))
			.containsExactly("call-pavel-gerasimov-2017-03-03", "call-scaparrotti-gerasimov-2017-09-14");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2017-03-01 | call    | 3
			2017-03-04 |         | 2
			2017-09-14 | call    | 2
			2017-09-15 | call    | 1
			2021-04-01 |         | 0
			2017       | meeting | 3
			""", delimiter = '|')
	void contactsSinceADayByKind(String since, String kinds, int expected) {
		assertThat(ask("contacts-since", "since", since, "kinds", (kinds != null) ? kinds : "")).hasSize(expected);
	}

	@Test
	void allegedContactsAreThereOnlyWhereAskedFor() {
		assertThat(lines(ask("contacts-since", "status", "alleged"), "event", "status", "certainty"))
			.containsExactly("meeting-scaparrotti-gerasimov-2018-01 | alleged | certain");
	}

	@Test
	void deniedContactsAreThereOnlyWhereAskedFor() {
		assertThat(lines(ask("contacts-since", "status", "denied", "members", "false"), "status")).isNotEmpty()
			.containsOnly("denied");
	}

	@Test
	void seriesAreThereOnlyWhereAskedFor() {
		assertThat(lines(ask("contacts-since", "series", "true", "members", "false"), "event"))
			.contains("meetings-of-nato-and-russian-officials", "dialogue-through-russia-nato-council");
	}

	@Test
	void evidenceOfTheCallOfSeptember() {
		assertThat(lines(ask("evidence", "event", "call-scaparrotti-gerasimov-2017-09-14"), "source", "published",
				"status", "quote", "attributedTo", "origin", "date", "dateText", "dateBasis"))
			.containsExactly(
					"talks-resumption-2018 | 2018-01-09 | held | They also recalled that Skaparrotti and Gerasimov had already talked on the phone on September 14, 2017. | [command of the NATO Armed Forces in Europe, European Truth] | NATO | 2017-09-14 | on September 14, 2017 | explicit");
	}

	@Test
	void evidenceOfTheCallOfMarchHasThreeSources() {
		assertThat(lines(ask("evidence", "event", "call-pavel-gerasimov-2017-03-03"), "source", "origin", "dateText"))
			.containsExactlyInAnyOrder("mly-talks-since-freeze | Russia | on Friday",
					"mly-talks-since-freeze | NATO | on Friday", "rferl-first-top-level-talks | null | on March 3",
					"rferl-first-top-level-talks | Russia | on March 3",
					"rferl-first-top-level-talks | NATO | on March 3",
					"rbth-first-telephone-talks | Russia | in the three years since relations between Russia and NATO were frozen",
					"rbth-first-telephone-talks | Russia | in the three years since relations between Russia and NATO were frozen");
	}

	@Test
	void evidenceOfSeveralEventsGoesByEventInTheOrderOfTime() {
		assertThat(lines(
				ask("evidence", "event",
						"call-scaparrotti-gerasimov-2017-09-14,meeting-zhuravlev-messenger-2017-02-28"),
				"event", "source"))
			.containsExactly("meeting-zhuravlev-messenger-2017-02-28 | rbth-first-telephone-talks",
					"call-scaparrotti-gerasimov-2017-09-14 | talks-resumption-2018");
	}

	@Test
	void whoDoesNotCommentIsNoOriginOfTheAllegedMeeting() {
		assertThat(lines(ask("evidence", "event", "meeting-scaparrotti-gerasimov-2018-01"), "status", "origin"))
			.containsExactlyInAnyOrder("alleged | BuzzFeed", "no-comment | null");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			call-pavel-gerasimov-2017-03-03       | 3 | 2 | [NATO, Russia]       | true
			call-scaparrotti-gerasimov-2017-09-14 | 1 | 1 | [NATO]               | false
			call-milley-gerasimov-2021-03-31      | 1 | 2 | [RIA, United States] | false
			meeting-gerasimov-dunford-2017-02-16  | 1 | 2 | [NATO, United States] | false
			""", delimiter = '|')
	void corroboration(String event, int sources, int origins, String names, boolean bothSides) {
		assertThat(ask("corroboration", "events", event)).singleElement().satisfies((row) -> {
			assertThat(row.get("sources")).isEqualTo((long) sources);
			assertThat(row.get("origins")).isEqualTo((long) origins);
			assertThat(row.get("originNames")).hasToString(names);
			assertThat(row.get("bothSides")).isEqualTo(bothSides);
		});
	}

	@Test
	void noCommunicationSince2014IsContradictedByBothCalls() {
		assertThat(lines(ask("contradictions"), "type", "certainty", "event", "against", "sameSource"))
			.containsExactlyInAnyOrder(
					"held-against-denied | certain | call-pavel-gerasimov-2017-03-03 | no-communication-2014-2018 | false",
					"held-against-denied | certain | call-scaparrotti-gerasimov-2017-09-14 | no-communication-2014-2018 | true");
	}

	@Test
	void contactsOfMembersDoNotContradictButAreListedWhenAskedFor() {
		assertThat(lines(ask("contradictions", "members", "true"), "type", "event", "against").stream()
			.filter((line) -> line.endsWith("no-communication-2014-2018"))).containsExactlyInAnyOrder(
					"held-against-denied | call-pavel-gerasimov-2017-03-03 | no-communication-2014-2018",
					"held-against-denied | call-scaparrotti-gerasimov-2017-09-14 | no-communication-2014-2018",
					"member-contact | meeting-gerasimov-dunford-2017-02-16 | no-communication-2014-2018",
					"member-contact | meeting-zhuravlev-messenger-2017-02-28 | no-communication-2014-2018",
					"member-contact | meeting-fomin-french-ambassador-2017-03-01 | no-communication-2014-2018");
	}

	@Test
	void aMistypedIdIsRefusedWithTheRightOne() {
		assertThatThrownBy(() -> ask("contacts-since", "since", "nato-russia-freese-2014", "and", "rusia"))
			.isInstanceOf(UsageException.class)
			.hasMessageContaining("no event 'nato-russia-freese-2014'; possible: nato-russia-freeze-2014")
			.hasMessageContaining("no actor 'rusia'; possible: russia");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			contacts-sinc  | since    | 2017       | possible: contacts-since
			contacts-since | sinse    | 2017       | possible: since
			contacts-since | since    | 2017-13-01 | is not a date
			contacts-since | members  | maybe      | neither true nor false
			contacts-since | kinds    | cal        | possible: call
			evidence       | event    | petr-pavel | there is one of kind actor
			""", delimiter = '|')
	void whatAQuestionCannotMeanIsRefused(String question, String parameter, String value, String message) {
		assertThatThrownBy(() -> ask(question, parameter, value)).isInstanceOf(UsageException.class)
			.hasMessageContaining(message);
	}

	@Test
	void everythingOfAPersonIsShown() {
		Shown shown = TestStore.seeds().lookups().show("curtis-scaparrotti").getFirst();
		assertThat(shown.name()).isEqualTo("Curtis Scaparrotti");
		assertThat(shown.properties().get("aliases")).asString().contains("Skaparotti", "Skaparrotti");
		assertThat(shown.sections()).extracting(Shown.Section::title).contains("offices", "events", "names");
	}

	@Test
	void whatHasNoIdIsRefusedWithASuggestion() {
		assertThatThrownBy(() -> TestStore.seeds().lookups().show("petr-pavell")).isInstanceOf(UsageException.class)
			.hasMessageContaining("possible: petr-pavel");
	}

}
