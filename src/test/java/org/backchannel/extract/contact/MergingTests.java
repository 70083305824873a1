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
	void whatWasBeforeIsNotWhatWasJustTold() {
		assertThat(Reading.of("Witkoff met with Russian special envoy Kirill Dmitriev in Miami."
				+ " Dmitriev and Witkoff previously met in October."))
			.extracting((contact) -> contact.date().toString())
			.containsExactly("..", "2017-10");
	}

	@Test
	void whatIsToldFromBeforeItIsTheOneThatWasHeld() {
		assertThat(Reading.of("Putin and Trump met in Osaka. Trump said before his meeting with Putin that he would"
				+ " discuss trade."))
			.extracting((contact) -> contact.status().code())
			.containsExactly("held");
	}

	@Test
	void wordsThatNameSomebodyElseMeanAnotherContact() {
		assertThat(Reading.of("Trump met Putin in Hamburg. The U.N. peace talks, due to start on Monday, will include"
				+ " negotiations about the law."))
			.hasSize(1);
	}

	@Test
	void theTwoAreTwo() {
		assertThat(Reading.of("US, Qatari and Israeli negotiators will gather in Doha on Sunday. Barnea's meeting with"
				+ " Rashad was productive, and the two discussed a proposal."))
			.extracting(Reading::participants)
			.contains("Barnea; Rashad");
	}

	@Test
	void severalDaysOfOneWordAreSeveralContacts() {
		assertThat(Reading.of("Kurti and Vucic first met in Brussels on June 15, and then on July 19."))
			.extracting((contact) -> contact.date().toString())
			.containsExactly("2017-06-15", "2017-07-19");
	}

	@Test
	void aChroniclesHeadingDatesWhatStandsUnderIt() {
		assertThat(Reading.of("March 18, 2017 – First direct meeting\n\nUS and Iranian envoys hold talks in Muscat."))
			.extracting((contact) -> contact.date().toString())
			.containsExactly("2017-03-18");
	}

	@Test
	void aMeetingOfADayIsTheOneToldOfThatDay() {
		assertThat(
				Reading.of("Aliyev and Pashinyan will meet in Brussels on May 14. The Armenian and Azerbaijani foreign"
						+ " ministers held talks last week. The May 14 meeting was announced on Monday."))
			.extracting(Reading::participants)
			.containsExactly("Aliyev; Pashinyan", "- (Armenia); - (Azerbaijan)");
	}

	@Test
	void whoCancelsTheMeetingCancelsTheOneToldBefore() {
		assertThat(Reading.of("North Korea and the United States planned a summit in Singapore."
				+ " On Thursday, Washington cancelled the summit."))
			.extracting(Reading::participants)
			.containsExactly("North Korea; United States");
	}

	@Test
	void heIsWhomTheSentenceIsAbout() {
		assertThat(
				Reading.of("Subrahmanyam Jaishankar made a stopover in Iran to meet Javad Zarif on his way to Russia,"
						+ " where he will hold talks with his Chinese counterpart Wang Yi."))
			.extracting(Reading::participants)
			.contains("Subrahmanyam Jaishankar; Wang Yi (China)");
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
