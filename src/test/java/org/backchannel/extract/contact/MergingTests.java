// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.List;

import org.backchannel.extract.FoundContact;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MergingTests {

	@Test
	void oneContactToldTwiceIsOneWithTwoReports() {
		List<FoundContact> contacts = Reading.of("Mark Milley called Valery Gerasimov on Friday, the Pentagon said."
				+ " Moscow said Gerasimov had spoken with Milley by phone.");
		assertThat(contacts).hasSize(1);
		FoundContact contact = contacts.getFirst();
		assertThat(contact.date().toString()).isEqualTo("2018-01-05");
		assertThat(contact.reports()).extracting((report) -> report.attributedTo())
			.containsExactlyInAnyOrder(List.of("Pentagon"), List.of("Russia"));
	}

	@Test
	void aHeldMeetingAndThePlannedNextOneAreTwo() {
		assertThat(Reading
			.of("Putin, Erdogan and Rouhani last met in November. They will meet again in April in Istanbul."))
			.extracting((contact) -> contact.status().code() + " " + contact.date())
			.containsExactly("held 2017-11", "planned 2018-04");
	}

	@Test
	void anotherRoundIsAnotherContactOfTheSameSides() {
		assertThat(Reading.of("Ukrainian and Russian delegations met in Istanbul on Monday."
				+ " Another round of negotiations is planned for next week."))
			.extracting(Reading::participants)
			.containsExactly("- (Russia); - (Ukraine)", "- (Russia); - (Ukraine)");
	}

	@Test
	void twoContactsInOneSentenceAreTwo() {
		assertThat(Reading.of("The phone call followed a meeting in Baku on February 16 between Valery Gerasimov and"
				+ " Joseph Dunford. Petr Pavel called Valery Gerasimov on Friday."))
			.hasSize(2);
	}

	@Test
	void aQuoteStandsAtItsCodePoints() {
		String text = "\uD83D\uDCDE Delegations from India and China met in Beijing on Tuesday.";
		FoundContact contact = Reading.of(text).getFirst();
		int start = text.offsetByCodePoints(0, contact.quote().start());
		int end = text.offsetByCodePoints(0, contact.quote().end());
		assertThat(text.substring(start, end)).isEqualTo(contact.quote().text()).contains("India and China met");
	}

}
