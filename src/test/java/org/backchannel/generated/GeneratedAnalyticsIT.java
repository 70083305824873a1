// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.generated;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.backchannel.generated.World.Happening;
import org.backchannel.query.Broker;
import org.backchannel.query.CommunityMember;
import org.backchannel.query.Influence;
import org.backchannel.query.Questions;
import org.backchannel.query.Request;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What Graph Data Science finds, compared with plain loops over the same rows. */
class GeneratedAnalyticsIT {

	private static World world;

	private static Questions questions;

	@BeforeAll
	static void generate() {
		Generated generated = Generated.graph();
		world = generated.world();
		questions = generated.backchannel().questions();
		assumeThat(questions.isAnswerable(questions.question("brokers"))).isTrue();
	}

	private static List<Happening> contacts(LocalDate since, LocalDate until) {
		return world.contacts(false)
			.stream()
			.filter((contact) -> !contact.date().latest().isBefore(since) && !contact.date().earliest().isAfter(until))
			.toList();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			alliance-1    | state-2         | true  | 2016-01-01 | 2016-03-31
			alliance-1    | state-2         | false | 2016-01-01 | 2018-12-31
			alliance-1    | alliance-2      | true  | 2017-01-01 | 2017-02-28
			state-1-staff | state-3,state-4 | true  | 2015-06-30 | 2015-12-31
			person-17     | person-34       | false | 2017-01-01 | 2017-12-31
			person-8      | state-1         | false | 2014-01-01 | 2021-12-31
			""", delimiter = '|')
	void brokers(String between, String and, boolean members, LocalDate since, LocalDate until) {
		List<Happening> contacts = contacts(since, until);
		Map<String, Double> expected = new Centralities(world, contacts).betweenness(Set.of(between.split(",")),
				Set.of(and.split(",")), members);
		assertThat(expected).isNotEmpty();
		List<Broker> brokers = questions.brokers(
				Request.defaults().between(between).and(and).members(members).since(since).until(until).limit(100_000));
		assertThat(brokers).extracting(Broker::actor).containsExactlyInAnyOrderElementsOf(expected.keySet());
		assertThat(brokers).allSatisfy((broker) -> {
			assertThat(broker.score()).isCloseTo(expected.get(broker.actor()), within(1e-5));
			assertThat(broker.events()).isEqualTo(events(contacts, broker.actor()));
			assertThat(broker.contacts()).isEqualTo(broker.events().size());
		});
	}

	private static List<String> events(List<Happening> contacts, String actor) {
		return contacts.stream()
			.filter((contact) -> contact.took().stream().anyMatch((party) -> party.actor().equals(actor)))
			.map(Happening::id)
			.toList();
	}

	@ParameterizedTest
	@CsvSource({ "false, 2016-01-01, 2021-12-31", "false, 2017-03-01, 2017-03-14", "true, 2015-01-01, 2016-12-31" })
	void influence(boolean principals, LocalDate since, LocalDate until) {
		Centralities centralities = new Centralities(world, contacts(since, until));
		Map<String, Double> expected = centralities.pageRank(principals);
		List<Influence> influence = questions
			.influence(Request.defaults().principals(principals).since(since).until(until).limit(100_000));
		assertThat(influence).extracting(Influence::actor).containsExactlyInAnyOrderElementsOf(expected.keySet());
		assertThat(influence).allSatisfy((one) -> {
			assertThat(one.score()).isCloseTo(expected.get(one.actor()), within(1e-3));
			assertThat(one.partners()).isEqualTo(centralities.ties(principals).get(one.actor()).size());
		});
		assertThat(influence).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
	}

	@ParameterizedTest
	@CsvSource({ "false, 2016-01-01, 2021-12-31", "false, 2017-03-01, 2017-03-14", "true, 2015-01-01, 2016-12-31" })
	void communities(boolean principals, LocalDate since, LocalDate until) {
		Map<String, Map<String, Integer>> ties = new Centralities(world, contacts(since, until)).ties(principals);
		Request request = Request.defaults().principals(principals).since(since).until(until).limit(100_000);
		List<CommunityMember> rows = questions.communities(request);
		Map<String, Integer> communities = new TreeMap<>();
		Map<Integer, Set<String>> members = new TreeMap<>();
		rows.forEach((row) -> communities.put(row.actor(), row.community()));
		rows.forEach((row) -> members.computeIfAbsent(row.community(), (any) -> new TreeSet<>()).add(row.actor()));
		assertThat(communities.keySet()).isEqualTo(ties.keySet());
		assertThat(rows).allSatisfy((row) -> {
			Set<String> own = members.get(row.community());
			assertThat(row.size()).isEqualTo(own.size());
			assertThat(row.inside())
				.isEqualTo((int) ties.get(row.actor()).keySet().stream().filter(own::contains).count());
			assertThat(row.inside() + row.outside()).isEqualTo(ties.get(row.actor()).size());
		});
		assertThat(members.values()).allMatch((own) -> Centralities.isConnected(ties, own));
		assertThat(Centralities.modularity(ties, communities))
			.isGreaterThan(Centralities.modularity(ties, Centralities.moved(ties)) - 0.01);
		assertThat(questions.communities(request)).isEqualTo(rows);
	}

}
