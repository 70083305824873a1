// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;
import java.util.Objects;

import org.backchannel.TestStore;
import org.backchannel.model.EventKind;
import org.backchannel.model.Level;
import org.backchannel.model.QuoteLocator;
import org.backchannel.model.Status;
import org.backchannel.query.ActorProfile.Bond;
import org.backchannel.query.ActorProfile.Encounter;
import org.backchannel.query.ActorProfile.Partner;
import org.backchannel.query.ActorProfile.Spelling;
import org.backchannel.query.ActorProfile.Term;
import org.backchannel.query.SourceProfile.Quoted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What is seen of the seeds at a time. */
class ProfilesIT {

	private static final String CALL = "call-scaparrotti-gerasimov-2017-09-14";

	private static Profiles profiles() {
		return TestStore.seeds().profiles();
	}

	@Test
	void whoTookPartWithOfficeAndPrincipal() {
		assertThat(profiles().parts(CALL))
			.extracting((part) -> part.actor().name(), (part) -> part.actsFor().orElseThrow().id(),
					(part) -> part.principal().orElseThrow().name(), EventPart::concerned)
			.containsExactlyInAnyOrder(tuple("Curtis Scaparrotti", "nato-command-europe", "NATO", false),
					tuple("Valery Gerasimov", "russian-general-staff", "Russia", false));
	}

	@Test
	void thePartiesOfADenialAreConcerned() {
		assertThat(profiles().parts("no-communication-2014-2018")).extracting(EventPart::concerned)
			.containsExactly(true, true);
	}

	@Test
	void aReportsDetailsNameSpeakersParticipantsAndScope() {
		String report = TestStore.seeds().questions().evidence("no-communication-2014-2018").getFirst().report();
		ReportDetails details = Objects.requireNonNull(profiles().details(List.of(report)).get(report));
		assertThat(details.attributedTo()).containsExactly(new Named("buzzfeed", "BuzzFeed", false));
		assertThat(details.participants())
			.extracting((participant) -> participant.actor().name(), (participant) -> participant.as().orElse(""))
			.containsExactly(tuple("NATO", "the high military leaders of the Alliance"),
					tuple("Russia", "representatives of the Russian Federation"));
		assertThat(details.scope().orElseThrow().level()).isEqualTo(Level.MILITARY_LEADERS);
		assertThat(details.scope().orElseThrow().from()).contains("2014");
		assertThat(details.document().language()).isEqualTo("en");
	}

	@ParameterizedTest
	@ValueSource(strings = { "talks-resumption-2018", "esta-milley-gerasimov", "rbth-first-telephone-talks" })
	void everyQuoteOfAnArticleHasItsPlaceInTheText(String source) {
		String text = Objects.requireNonNull(profiles().texts(List.of(source)).get(source));
		assertThat(profiles().source(source).orElseThrow().quotes().rows()).isNotEmpty()
			.allSatisfy((quoted) -> assertThat(quoted.span()).hasValueSatisfying((
					span) -> assertThat(QuoteLocator.collapse(new QuoteLocator.Span(span.start(), span.end()).of(text)))
						.isEqualTo(QuoteLocator.collapse(quoted.quote()))));
	}

	@Test
	void aSourceTellsOutletCreditsAndWhyItsDateIsInferred() {
		SourceProfile profile = profiles().source("esta-milley-gerasimov").orElseThrow();
		assertThat(profile.outlets()).extracting(Named::name).containsExactly("Esta Media Network");
		assertThat(profile.credits()).extracting(Named::id).containsExactly("reuters");
		assertThat(profile.publishedBecause()).hasValueSatisfying((why) -> assertThat(why).contains("prints no date"));
		assertThat(profile.dossiers()).containsExactly("nato-russia");
		assertThat(profile.quotes().total()).isEqualTo(profile.quotes().rows().size());
		assertThat(profile.quotes().rows()).extracting(Quoted::status).contains(Status.HELD);
	}

	@Test
	void aPersonHasPartnersOfficesAndSpellings() {
		ActorProfile profile = profiles().person("valery-gerasimov");
		assertThat(profile.partners().rows()).extracting((partner) -> partner.partner().name(), Partner::contacts)
			.containsExactly(tuple("Curtis Scaparrotti", 1), tuple("Joseph Dunford", 1), tuple("Mark Milley", 1),
					tuple("Petr Pavel", 1));
		assertThat(profile.terms().rows()).extracting((term) -> term.other().id())
			.containsOnly("russian-general-staff");
		assertThat(profile.terms().rows()).filteredOn(Term::stated).isNotEmpty();
		assertThat(profile.terms().rows().stream().flatMap((term) -> term.attested().stream()).map(String::valueOf))
			.contains("2017-03-03", "2017-09-14")
			.doesNotContain("2018-01-XX");
		assertThat(profile.spellings().getFirst().name()).isEqualTo("Valery Gerasimov");
		assertThat(profile.spellings()).extracting(Spelling::name).contains("Gerasimov");
		assertThat(profile.sources().total()).isEqualTo(5);
		assertThat(profile.bonds().rows()).isEmpty();
	}

	@Test
	void anOrganisationHasOrgansMembersAndPartners() {
		ActorProfile profile = profiles().organisation("nato");
		assertThat(profile.partners().rows()).extracting((partner) -> partner.partner().id(), Partner::contacts)
			.first()
			.isEqualTo(tuple("russia", 4));
		assertThat(profile.bonds().rows()).filteredOn(Bond::organ)
			.extracting((bond) -> bond.other().id())
			.contains("nato-military-committee");
		assertThat(profile.bonds().rows()).filteredOn((bond) -> !bond.organ()).allMatch((bond) -> !bond.upward());
		assertThat(profiles().organisation("russia-beyond").publications().rows()).singleElement()
			.satisfies((publication) -> assertThat(publication.own()).isTrue());
	}

	@Test
	void wordsAreThoseThatAnActorSaidOrRelayed() {
		assertThat(profiles().organisation("european-truth").words().rows()).isNotEmpty()
			.allMatch((words) -> !words.said());
		assertThat(profiles().organisation("buzzfeed").words().rows()).anyMatch(ActorProfile.Words::said);
	}

	@Test
	void contactsAreTheLatestFirstAndInPages() {
		Some<Encounter> all = profiles().encounters("valery-gerasimov", true, 0, 25);
		assertThat(all.rows()).extracting((encounter) -> encounter.date().text())
			.containsExactly("2021-03-31", "2017-09-14", "2017-03-03", "2017-02-16");
		Some<Encounter> second = profiles().encounters("valery-gerasimov", true, 2, 2);
		assertThat(second.total()).isEqualTo(4);
		assertThat(second.more()).isEqualTo(2);
		assertThat(second.rows()).isEqualTo(all.rows().subList(2, 4));
		assertThat(profiles().encounters("valery-gerasimov", false, 0, 25).rows()).extracting(Encounter::kind)
			.contains(EventKind.DECISION);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			event  | call-pavel-gerasimov-2017-03-3 | call-pavel-gerasimov-2017-03-03
			actor  | petr-pavell                    | petr-pavel
			source | talks-resumtion-2018           | talks-resumption-2018
			""", delimiter = '|')
	void mistypedIdsHaveNeighbours(String kind, String id, String near) {
		assertThat(profiles().near(kind, id)).contains(near);
	}

	@Test
	void whoTookPartForAnOrganisationIsNotAmongTheOthers() {
		Encounter latest = profiles().encounters("nato", true, 0, 1).rows().getFirst();
		assertThat(latest.by()).extracting(Named::name).containsExactly("Curtis Scaparrotti");
		assertThat(latest.others()).extracting(Named::name).containsExactly("Valery Gerasimov");
	}

	@Test
	void whatIsNotThereIsEmpty() {
		assertThat(profiles().source("nothing")).isEmpty();
		assertThat(profiles().parts("nothing")).isEmpty();
		assertThat(profiles().plans("nothing")).isEmpty();
		assertThat(profiles().details(List.of("nothing"))).isEmpty();
		assertThat(profiles().titles(List.of("nothing"))).isEmpty();
		assertThat(profiles().encounters("nothing", true, 0, 5)).isEqualTo(new Some<>(0, List.of()));
		assertThat(profiles().person("nothing").sources().total()).isZero();
	}

	@Test
	void contradictionsOfOneEventAreThoseOfAllThatNameIt() {
		List<Contradiction> all = TestStore.seeds().questions().contradictions(Request.defaults());
		for (String event : List.of(CALL, "no-communication-2014-2018", "call-milley-gerasimov-2021-03-31")) {
			assertThat(TestStore.seeds().questions().contradictions(Request.defaults().events(event)))
				.containsExactlyInAnyOrderElementsOf(
						all.stream().filter((it) -> it.event().equals(event) || it.against().equals(event)).toList());
		}
	}

	@Test
	void claimsMayBeNarrowedToOneEvent() {
		assertThat(TestStore.seeds().questions().firstClaims(Request.defaults().events("no-communication-2014-2018")))
			.extracting(FirstClaim::claim)
			.isNotEmpty()
			.containsOnly("no-communication-2014-2018");
	}

}
