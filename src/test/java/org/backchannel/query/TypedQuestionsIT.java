// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backchannel.TestStore;
import org.backchannel.model.DateBasis;
import org.backchannel.model.EventKind;
import org.backchannel.model.Status;
import org.backchannel.model.UsageException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** The first four questions as a program asks them. */
class TypedQuestionsIT {

	private final Questions questions = TestStore.seeds().questions();

	@Test
	void contactsHaveDatesKindsAndStatuses() {
		assertThat(this.questions.contactsSince(Request.defaults()
			.since(LocalDate.of(2017, 3, 1))
			.members(false)
			.kinds(EventKind.CALL)
			.status(Status.HELD)))
			.extracting(Contact::event, (contact) -> contact.date().day().orElseThrow(), Contact::kind, Contact::status,
					Contact::place, Contact::actors, Contact::origins)
			.containsExactly(
					tuple("call-pavel-gerasimov-2017-03-03", LocalDate.of(2017, 3, 3), EventKind.CALL, Status.HELD,
							Optional.empty(), List.of("petr-pavel", "valery-gerasimov"), 2),
					tuple("call-scaparrotti-gerasimov-2017-09-14", LocalDate.of(2017, 9, 14), EventKind.CALL,
							Status.HELD, Optional.empty(), List.of("curtis-scaparrotti", "valery-gerasimov"), 1));
	}

	@Test
	void evidenceSaysWhereItsWordsStand() {
		assertThat(this.questions.evidence("call-scaparrotti-gerasimov-2017-09-14")).singleElement()
			.satisfies((evidence) -> {
				assertThat(evidence.source()).isEqualTo("talks-resumption-2018");
				assertThat(evidence.outlet()).isEmpty();
				assertThat(evidence.dateBasis()).contains(DateBasis.EXPLICIT);
				assertThat(evidence.dateText()).contains("on September 14, 2017");
				assertThat(evidence.attributedTo()).containsExactly("command of the NATO Armed Forces in Europe",
						"European Truth");
				assertThat(evidence.origin()).contains("NATO");
				assertThat(evidence.confidence()).isEmpty();
				String text = Objects
					.requireNonNull(TestStore.seeds().lookups().source(evidence.source()).orElseThrow().text());
				assertThat(evidence.span()).hasValueSatisfying((span) -> assertThat(
						text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()))
							.replaceAll("\\s+", " "))
					.isEqualTo(evidence.quote()));
			});
	}

	@Test
	void corroborationTellsBothSides() {
		assertThat(this.questions.corroboration(
				Request.defaults().events("call-pavel-gerasimov-2017-03-03", "call-milley-gerasimov-2021-03-31")))
			.extracting(Corroboration::event, Corroboration::sources, Corroboration::origins, Corroboration::bothSides)
			.containsExactly(tuple("call-pavel-gerasimov-2017-03-03", 3, 2, true),
					tuple("call-milley-gerasimov-2021-03-31", 1, 2, false));
	}

	@Test
	void contradictionsHaveTypes() {
		assertThat(this.questions.contradictions(Request.defaults().between("nato")))
			.extracting(Contradiction::type, Contradiction::event, Contradiction::against, Contradiction::sameSource)
			.containsExactlyInAnyOrder(
					tuple(Contradiction.Type.HELD_AGAINST_DENIED, "call-pavel-gerasimov-2017-03-03",
							"no-communication-2014-2018", false),
					tuple(Contradiction.Type.HELD_AGAINST_DENIED, "call-scaparrotti-gerasimov-2017-09-14",
							"no-communication-2014-2018", true));
	}

	@Test
	void aRequestWithWhatAQuestionDoesNotTakeIsRefused() {
		assertThatThrownBy(() -> this.questions.corroboration(Request.defaults().between("nato")))
			.isInstanceOf(UsageException.class)
			.hasMessage("'corroboration' has no parameter 'between'; it takes: events");
		assertThatThrownBy(() -> this.questions.participants(Request.defaults().limit(-1)))
			.isInstanceOf(UsageException.class)
			.hasMessage("--limit: '-1' is not a whole number of 0 or more");
	}

}
