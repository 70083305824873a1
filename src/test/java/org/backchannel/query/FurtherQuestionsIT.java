// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backchannel.TestStore;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Level;
import org.backchannel.model.Status;
import org.backchannel.model.UsageException;
import org.backchannel.query.OfficeHolder.Knowledge;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** The other questions on the seeds, with the rows that an analyst expects. */
class FurtherQuestionsIT {

	private static final String CALL_OF_MARCH = "call-pavel-gerasimov-2017-03-03";

	private static final String CALL_OF_SEPTEMBER = "call-scaparrotti-gerasimov-2017-09-14";

	private final Questions questions = TestStore.seeds().questions();

	@Test
	void theTimelineOfTwoPeopleShowsWhatIsOnlyAllegedAndProposed() {
		assertThat(this.questions
			.contactTimeline(Request.defaults().between("curtis-scaparrotti").and("valery-gerasimov")))
			.extracting(Contact::event, (contact) -> contact.date().text(), Contact::status, Contact::tie)
			.containsExactly(tuple(CALL_OF_SEPTEMBER, "2017-09-14", Status.HELD, Tie.DIRECT),
					tuple("meeting-scaparrotti-gerasimov-2018-01", "2018-01-XX", Status.ALLEGED, Tie.DIRECT),
					tuple("meeting-scaparrotti-gerasimov-hinted", "[2018-01-09..]", Status.PROPOSED, Tie.DIRECT));
	}

	@Test
	void theTimelineOfTwoSidesShowsWhatIsDenied() {
		assertThat(this.questions.contactTimeline(Request.defaults().members(false).series(false).until("2018-01-08")))
			.extracting(Contact::event, Contact::status, Contact::certainty)
			.containsExactly(
					tuple("no-direct-talks-of-senior-military-officials-2014-2017", Status.DENIED, Certainty.CERTAIN),
					tuple("no-high-level-military-contact-2014-2017", Status.DENIED, Certainty.CERTAIN),
					tuple("no-military-contact-at-this-level-2014-2017", Status.DENIED, Certainty.CERTAIN),
					tuple("no-phone-talks-of-military-chiefs-2014-2017", Status.DENIED, Certainty.CERTAIN),
					tuple("no-telephone-talk-2014-2017", Status.DENIED, Certainty.CERTAIN),
					tuple("no-communication-2014-2018", Status.DENIED, Certainty.CERTAIN),
					tuple(CALL_OF_MARCH, Status.HELD, Certainty.CERTAIN),
					tuple(CALL_OF_SEPTEMBER, Status.HELD, Certainty.CERTAIN),
					tuple("meeting-scaparrotti-gerasimov-2018-01", Status.ALLEGED, Certainty.POSSIBLE));
	}

	@Test
	void oneActorIsNotInContactWithItsOwnSide() {
		assertThat(this.questions
			.contactTimeline(Request.defaults().between("valery-gerasimov").and("russia").members(false))).isEmpty();
	}

	@Test
	void theFirstContactSinceTheFreezeIsThatOfMarch() {
		assertThat(this.questions.firstContactSince(Request.defaults()))
			.extracting(Contact::event, Contact::certainty, Contact::participants)
			.containsExactly(
					tuple(CALL_OF_MARCH, Certainty.CERTAIN, List.of("Petr Pavel (NATO)", "Valery Gerasimov (Russia)")));
	}

	@Test
	void withMembersTheFirstContactIsThatOfBaku() {
		assertThat(this.questions.firstContactSince(Request.defaults().members(true)))
			.extracting(Contact::event, Contact::place, Contact::tie)
			.containsExactly(tuple("meeting-gerasimov-dunford-2017-02-16", Optional.of("Baku"), Tie.MEMBER));
	}

	@Test
	void gerasimovMetFourOthers() {
		assertThat(this.questions.egoNetwork("valery-gerasimov", Request.defaults()))
			.extracting(ContactPair::distance, ContactPair::one, ContactPair::otherName, ContactPair::events)
			.containsExactly(tuple(1, "valery-gerasimov", "Curtis Scaparrotti", List.of(CALL_OF_SEPTEMBER)),
					tuple(1, "valery-gerasimov", "Joseph Dunford", List.of("meeting-gerasimov-dunford-2017-02-16")),
					tuple(1, "valery-gerasimov", "Mark Milley", List.of("call-milley-gerasimov-2021-03-31")),
					tuple(1, "valery-gerasimov", "Petr Pavel", List.of(CALL_OF_MARCH)));
	}

	@Test
	void anOrganisationStandsForWhoTookPartForIt() {
		assertThat(this.questions.egoNetwork("nato", Request.defaults().depth(2).since("2017-03").until("2017")))
			.extracting(ContactPair::distance, ContactPair::one, ContactPair::other)
			.containsExactly(tuple(1, "curtis-scaparrotti", "valery-gerasimov"),
					tuple(1, "petr-pavel", "valery-gerasimov"));
	}

	@Test
	void pavelIsTiedToUkraineByGerasimovAndMilley() {
		List<ContactPath> paths = this.questions.contactPath("petr-pavel", "ukraine", Request.defaults());
		assertThat(paths).hasSize(1);
		assertThat(paths.getFirst().steps())
			.extracting(ContactPair::distance, ContactPair::oneName, ContactPair::otherName,
					(step) -> step.first().text())
			.containsExactly(tuple(1, "Petr Pavel", "Valery Gerasimov", "2017-03-03"),
					tuple(2, "Valery Gerasimov", "Mark Milley", "2021-03-31"),
					tuple(3, "Mark Milley", "Ukraine", "2021-03-31"));
	}

	@Test
	void aPathIsNoLongerThanAllowed() {
		assertThat(this.questions.contactPath("petr-pavel", "ukraine", Request.defaults().depth(2))).isEmpty();
		assertThat(this.questions.contactPath("petr-pavel", "gordon-messenger", Request.defaults())).isEmpty();
	}

	@Test
	void silencesAreCountedFromOneContactToTheNext() {
		assertThat(this.questions.contactGaps(Request.defaults()))
			.extracting(Silence::one, Silence::other, Silence::certainDays, Silence::possibleDays, Silence::before,
					Silence::after)
			.containsExactly(
					tuple("russia", "united-states", 1504, 1504, "meeting-gerasimov-dunford-2017-02-16",
							"call-milley-gerasimov-2021-03-31"),
					tuple("nato", "russia", 195, 195, CALL_OF_MARCH, CALL_OF_SEPTEMBER));
	}

	@Test
	void officesAreAttestedOnTheDayOfACall() {
		assertThat(this.questions.officesAt(LocalDate.of(2017, 3, 3), Request.defaults().actors("nato", "russia")))
			.extracting(OfficeHolder::person, OfficeHolder::knowledge, OfficeHolder::basis)
			.containsExactlyInAnyOrder(tuple("petr-pavel", Knowledge.ATTESTED, "a report of that day"),
					tuple("valery-gerasimov", Knowledge.ATTESTED, "a report of that day"),
					tuple("alexander-zhuravlev", Knowledge.UNKNOWN, "known before only"),
					tuple("alexander-fomin", Knowledge.UNKNOWN, "known before only"),
					tuple("curtis-scaparrotti", Knowledge.UNKNOWN, "known after only"),
					tuple("jens-stoltenberg", Knowledge.UNKNOWN, "no date known"),
					tuple("anders-fogh-rasmussen", Knowledge.UNKNOWN, "no date known"),
					tuple("nato-spokesman", Knowledge.UNKNOWN, "no date known"));
	}

	@Test
	void betweenTwoReportsAnOfficeIsInferred() {
		assertThat(this.questions.officesAt(LocalDate.of(2017, 6, 1), Request.defaults().actors("valery-gerasimov")))
			.extracting(OfficeHolder::title, OfficeHolder::organisation, OfficeHolder::knowledge, OfficeHolder::before,
					OfficeHolder::after)
			.containsExactly(tuple("Chief of the General Staff", "russian-general-staff", Knowledge.INFERRED,
					Optional.of(Edtf.parse("2017-03-03")), Optional.of(Edtf.parse("2017-09-14"))));
	}

	@Test
	void anOutletAloneReportsTheMeetingsInMoscow() {
		assertThat(this.questions.reportedBy(
				Request.defaults().outlets("russia-beyond").alone(true).kinds(EventKind.MEETING, EventKind.CALL)))
			.extracting(Coverage::source, Coverage::event, Coverage::says, Coverage::alone, Coverage::others)
			.containsExactly(
					tuple("rbth-first-telephone-talks", "no-telephone-talk-2014-2017", List.of(Status.DENIED), true,
							List.of()),
					tuple("rbth-first-telephone-talks", "meeting-zhuravlev-messenger-2017-02-28", List.of(Status.HELD),
							true, List.of()),
					tuple("rbth-first-telephone-talks", "meeting-fomin-french-ambassador-2017-03-01",
							List.of(Status.HELD), true, List.of()));
	}

	@Test
	void theCallOfMarchIsReportedByOthersToo() {
		assertThat(this.questions.reportedBy(Request.defaults()
			.sources("mly-talks-since-freeze")
			.kinds(EventKind.CALL)
			.since("2017-03-03")
			.alone(false))).filteredOn((coverage) -> coverage.event().equals(CALL_OF_MARCH))
			.extracting(Coverage::outlet, Coverage::reports, Coverage::alone, Coverage::others)
			.containsExactly(tuple(Optional.empty(), 2, false,
					List.of("rbth-first-telephone-talks", "rferl-first-top-level-talks")));
	}

	@Test
	void whatCreditsAnAgencyCountsForItWhereAsked() {
		assertThat(this.questions.reportedBy(Request.defaults().outlets("tass"))).isEmpty();
		assertThat(this.questions.reportedBy(Request.defaults().outlets("tass").credits(true)))
			.extracting(Coverage::source)
			.containsOnly("rferl-first-top-level-talks");
	}

	@Test
	void fourContactsAreUnconfirmed() {
		assertThat(this.questions.unconfirmed(Request.defaults().between("nato").and("russia")))
			.extracting(Unconfirmed::event, Unconfirmed::status, Unconfirmed::said, Unconfirmed::became)
			.containsExactly(
					tuple("consultations-of-military-specialists", Status.PROPOSED, List.of(Status.PROPOSED),
							Optional.empty()),
					tuple("resumption-of-talks-2018", Status.PROPOSED, List.of(Status.PROPOSED), Optional.empty()),
					tuple("meeting-scaparrotti-gerasimov-2018-01", Status.ALLEGED,
							List.of(Status.ALLEGED, Status.NO_COMMENT), Optional.empty()),
					tuple("meeting-scaparrotti-gerasimov-hinted", Status.PROPOSED, List.of(Status.PROPOSED),
							Optional.empty()));
	}

	@Test
	void fourContactsRestOnOneOrigin() {
		assertThat(this.questions.singleSource(Request.defaults()))
			.extracting(SingleSourced::event, SingleSourced::originName, SingleSourced::voice)
			.containsExactly(
					tuple("meeting-zhuravlev-messenger-2017-02-28", "Russia Beyond", SingleSourced.Voice.MEDIA),
					tuple("meeting-fomin-french-ambassador-2017-03-01", "Russia Beyond", SingleSourced.Voice.MEDIA),
					tuple(CALL_OF_SEPTEMBER, "NATO", SingleSourced.Voice.SIDE),
					tuple("call-milley-ukrainian-counterpart-2021-03-31", "Reuters", SingleSourced.Voice.MEDIA));
	}

	@Test
	void onlyTheClaimOfNoCommunicationIsContradicted() {
		List<FirstClaim> claims = this.questions.firstClaims(Request.defaults());
		assertThat(claims)
			.extracting(FirstClaim::claim, FirstClaim::verdict,
					(claim) -> claim.against().map(FirstClaim.Against::event).orElse(""))
			.containsExactly(
					tuple("no-direct-talks-of-senior-military-officials-2014-2017", FirstClaim.Verdict.UNCHALLENGED,
							""),
					tuple("no-high-level-military-contact-2014-2017", FirstClaim.Verdict.UNCHALLENGED, ""),
					tuple("no-military-contact-at-this-level-2014-2017", FirstClaim.Verdict.UNCHALLENGED, ""),
					tuple("no-phone-talks-of-military-chiefs-2014-2017", FirstClaim.Verdict.UNCHALLENGED, ""),
					tuple("no-telephone-talk-2014-2017", FirstClaim.Verdict.UNCHALLENGED, ""),
					tuple("no-communication-2014-2018", FirstClaim.Verdict.CONTRADICTED, CALL_OF_MARCH),
					tuple("no-communication-2014-2018", FirstClaim.Verdict.CONTRADICTED, CALL_OF_SEPTEMBER));
		assertThat(claims.getLast().against()).hasValueSatisfying((against) -> {
			assertThat(against.source()).isEqualTo("talks-resumption-2018").isEqualTo(claims.getLast().source());
			assertThat(against.certainty()).isEqualTo(Certainty.CERTAIN);
			assertThat(against.quote()).contains("September 14, 2017");
		});
		assertThat(claims.getFirst().kinds()).doesNotContain(EventKind.MESSAGE).hasSize(5);
		assertThat(claims.getFirst().level()).isEqualTo(Level.MILITARY_LEADERS);
	}

	@Test
	void aMembersContactLeavesAClaimUnchallenged() {
		assertThat(this.questions.firstClaims(Request.defaults().members(true)))
			.filteredOn((claim) -> claim.claim().equals("no-high-level-military-contact-2014-2017"))
			.extracting(FirstClaim::verdict, (claim) -> claim.against().map(FirstClaim.Against::tie).orElseThrow(),
					(claim) -> claim.against().map(FirstClaim.Against::event).orElseThrow())
			.containsExactly(tuple(FirstClaim.Verdict.UNCHALLENGED, Tie.MEMBER, "meeting-gerasimov-dunford-2017-02-16"),
					tuple(FirstClaim.Verdict.UNCHALLENGED, Tie.MEMBER, "meeting-zhuravlev-messenger-2017-02-28"),
					tuple(FirstClaim.Verdict.UNCHALLENGED, Tie.MEMBER, "meeting-fomin-french-ambassador-2017-03-01"));
	}

	@Test
	void gerasimovHadTheMostContacts() {
		assertThat(this.questions.participants(Request.defaults().limit(2)))
			.extracting(Participant::name, Participant::contacts, Participant::partners, Participant::spread)
			.containsExactly(tuple("Valery Gerasimov", 4, 4, List.of("NATO", "United States")),
					tuple("Mark Milley", 2, 2, List.of("Russia", "Ukraine")));
	}

	@Test
	void asPrincipalsRussiaAndTheUnitedStatesHadTheMost() {
		assertThat(this.questions.participants(Request.defaults().principals(true).limit(2)))
			.extracting(Participant::actor, Participant::contacts, Participant::partners, Participant::actsFor)
			.containsExactly(tuple("russia", 6, 4, List.of("Russia")),
					tuple("united-states", 3, 2, List.of("United States")));
	}

	@Test
	void aMisspeltNameIsFoundInEverySpelling() {
		List<Found> found = this.questions.find("Skaparoti", Request.defaults());
		assertThat(found).first()
			.satisfies((best) -> assertThat(best.kind()).isEqualTo(Found.Kind.PERSON))
			.satisfies((best) -> assertThat(best.id()).isEqualTo("curtis-scaparrotti"))
			.satisfies((best) -> assertThat(best.snippet()).contains("»Skaparotti«"));
		assertThat(found).extracting(Found::kind).contains(Found.Kind.QUOTE, Found.Kind.SOURCE);
		assertThat(found).filteredOn((one) -> one.kind() == Found.Kind.SOURCE)
			.allSatisfy((source) -> assertThat(source.snippet()).contains("»Skapar").hasSizeLessThan(700));
	}

	@Test
	void wordsInQuotesStandTogether() {
		assertThat(this.questions.find("\"remain in contact\"", Request.defaults())).isNotEmpty()
			.allSatisfy((found) -> assertThat(found.snippet()).containsIgnoringCase("»remain in contact«"));
		assertThat(this.questions.find("\"contact in remain\"", Request.defaults())).isEmpty();
	}

	@Test
	void nothingThatAUserWritesBreaksTheSearch() {
		for (String text : List.of("NATO's AND (Russia", "a:b", "C++ [x TO y] ~2 ^5 \\", "U.S.", "\"open quote",
				"/regex.*/", "&& || !", "* Gerasimov?")) {
			if (Words.of(text).isEmpty()) {
				assertThatThrownBy(() -> this.questions.find(text, Request.defaults()))
					.isInstanceOf(UsageException.class)
					.hasMessageContaining("no word to look for");
			}
			else {
				assertThat(this.questions.find(text, Request.defaults())).isNotNull();
			}
		}
		assertThat(this.questions.find("* Gerasimov?", Request.defaults())).isNotEmpty();
		assertThat(this.questions.find("U.S.", Request.defaults())).isNotEmpty();
	}

}
