// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.backchannel.TestStore;
import org.backchannel.graph.Question;
import org.backchannel.model.EventKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The questions that need Graph Data Science, with the rows that an analyst expects. */
class AnalyticsIT {

	private final Questions questions = TestStore.seeds().questions();

	@BeforeEach
	void onlyWhereTheServerHasIt() {
		assumeThat(this.questions.isAnswerable(this.questions.question("brokers"))).isTrue();
	}

	@Test
	void gerasimovStandsOnTheWaysFromNatoAndTheUnitedStatesToRussia() {
		assertThat(this.questions.brokers(Request.defaults()))
			.extracting(Broker::actor, Broker::actsFor, Broker::score, Broker::contacts, Broker::partners)
			.containsExactly(tuple("valery-gerasimov", List.of("Russia"), 2.0, 4, 4),
					tuple("alexander-fomin", List.of("Russia"), 1.0, 1, 1),
					tuple("alexander-zhuravlev", List.of("Russia"), 1.0, 1, 1),
					tuple("french-ambassador-to-russia", List.of("France"), 1.0, 1, 1),
					tuple("gordon-messenger", List.of("United Kingdom"), 1.0, 1, 1),
					tuple("curtis-scaparrotti", List.of("NATO"), 0.5, 1, 1),
					tuple("joseph-dunford", List.of("United States"), 0.5, 1, 1),
					tuple("mark-milley", List.of("United States"), 0.5, 2, 2),
					tuple("petr-pavel", List.of("NATO"), 0.5, 1, 1));
	}

	@Test
	void withoutMembersOnlyTheWaysFromNatoItselfCount() {
		assertThat(this.questions.brokers(Request.defaults().members(false)))
			.extracting(Broker::actor, Broker::score, Broker::events)
			.containsExactly(
					tuple("valery-gerasimov", 1.0,
							List.of("meeting-gerasimov-dunford-2017-02-16", "call-pavel-gerasimov-2017-03-03",
									"call-scaparrotti-gerasimov-2017-09-14", "call-milley-gerasimov-2021-03-31")),
					tuple("curtis-scaparrotti", 0.5, List.of("call-scaparrotti-gerasimov-2017-09-14")),
					tuple("petr-pavel", 0.5, List.of("call-pavel-gerasimov-2017-03-03")));
	}

	@Test
	void peopleAreSidesToo() {
		assertThat(this.questions.brokers(Request.defaults().between("petr-pavel").and("ukraine")))
			.extracting(Broker::actor, Broker::score)
			.containsExactly(tuple("mark-milley", 1.0), tuple("ukrainian-counterpart-of-milley", 1.0),
					tuple("valery-gerasimov", 1.0));
	}

	@Test
	void nobodyStandsBetweenSidesThatNoChainTies() {
		assertThat(this.questions.brokers(Request.defaults().until("nato-russia-freeze-2014").since("0001"))).isEmpty();
		assertThat(this.questions.brokers(Request.defaults().between("petr-pavel").and("gordon-messenger"))).isEmpty();
		assertThat(this.questions.brokers(Request.defaults().between("russia").and("russia"))).isEmpty();
	}

	@Test
	void communitiesAreGroupsAroundWhoMeets() {
		assertThat(this.questions.communities(Request.defaults()))
			.extracting(CommunityMember::community, CommunityMember::size, CommunityMember::actor,
					CommunityMember::inside, CommunityMember::outside)
			.containsExactly(tuple(1, 4, "curtis-scaparrotti", 1, 0), tuple(1, 4, "joseph-dunford", 1, 0),
					tuple(1, 4, "petr-pavel", 1, 0), tuple(1, 4, "valery-gerasimov", 3, 1),
					tuple(2, 2, "alexander-fomin", 1, 0), tuple(2, 2, "french-ambassador-to-russia", 1, 0),
					tuple(3, 2, "alexander-zhuravlev", 1, 0), tuple(3, 2, "gordon-messenger", 1, 0),
					tuple(4, 2, "mark-milley", 1, 1), tuple(4, 2, "ukrainian-counterpart-of-milley", 1, 0));
	}

	@Test
	void statesAndAlliancesFormCommunitiesToo() {
		assertThat(this.questions.communities(Request.defaults().principals(true).limit(4)))
			.extracting(CommunityMember::community, CommunityMember::actor, CommunityMember::contacts)
			.containsExactly(tuple(1, "france", 1), tuple(1, "nato", 2), tuple(1, "russia", 6),
					tuple(1, "united-kingdom", 1));
	}

	@Test
	void gerasimovCarriesTheMostWeight() {
		assertThat(this.questions.influence(Request.defaults().limit(3)))
			.extracting(Influence::name, Influence::score, Influence::contacts, Influence::partners)
			.containsExactly(tuple("Valery Gerasimov", 2.2642, 4, 4), tuple("Mark Milley", 1.1877, 2, 2),
					tuple("Alexander Fomin", 1.0, 1, 1));
		assertThat(this.questions.influence(Request.defaults().kinds(EventKind.CALL).until("2017")))
			.extracting(Influence::actor, Influence::events)
			.containsExactly(
					tuple("valery-gerasimov",
							List.of("call-pavel-gerasimov-2017-03-03", "call-scaparrotti-gerasimov-2017-09-14")),
					tuple("curtis-scaparrotti", List.of("call-scaparrotti-gerasimov-2017-09-14")),
					tuple("petr-pavel", List.of("call-pavel-gerasimov-2017-03-03")));
	}

	@Test
	void whereThereAreNoContactsThereIsNoNetwork() {
		assertThat(this.questions.communities(Request.defaults().until("1990"))).isEmpty();
		assertThat(this.questions.influence(Request.defaults().until("1990"))).isEmpty();
	}

	@Test
	void manyAskAtOnceAndNothingIsLeftInMemory() throws Exception {
		Map<String, List<Map<String, Object>>> expected = new HashMap<>();
		List<String> ids = List.of("brokers", "communities", "influence");
		ids.forEach((id) -> expected.put(id, this.questions.ask(id, Map.of()).rows()));
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<?>> asked = new ArrayList<>();
			for (int i = 0; i < 24; i++) {
				String id = ids.get(i % ids.size());
				asked.add(threads
					.submit(() -> assertThat(this.questions.ask(id, Map.of()).rows()).isEqualTo(expected.get(id))));
			}
			for (Future<?> one : asked) {
				one.get();
			}
		}
		assertThat(projections()).isEmpty();
	}

	@Test
	void whatAFailedRunLeftBehindIsDroppedByALaterOne() {
		Driver driver = TestStore.driver();
		driver
			.executableQuery("MATCH (a:Actor) WITH gds.graph.project('backchannel-left-behind', a, a) AS it RETURN it")
			.execute();
		for (Question question : this.questions.catalogue()) {
			if (!question.needs().isEmpty()) {
				Map<String, Object> parameters = this.questions.ask(question.id(), Map.of()).parameters();
				assertThat(projections()).as("those of the last ten minutes stay").contains("backchannel-left-behind");
				driver.executableQuery(question.cypher().replace("PT10M", "PT0S")).withParameters(parameters).execute();
				assertThat(projections()).isEmpty();
				driver
					.executableQuery(
							"MATCH (a:Actor) WITH gds.graph.project('backchannel-left-behind', a, a) AS it RETURN it")
					.execute();
			}
		}
		driver.executableQuery("CALL gds.graph.drop('backchannel-left-behind')").execute();
	}

	private static List<String> projections() {
		return TestStore.driver()
			.executableQuery("CALL gds.graph.list() YIELD graphName RETURN graphName")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("graphName").asString())
			.toList();
	}

}
