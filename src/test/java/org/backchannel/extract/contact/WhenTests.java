// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import org.backchannel.extract.FoundContact;
import org.backchannel.model.DateBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WhenTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					2018-01-05            | Talks between Russia and Ukraine resumed in Istanbul on Friday.
					2018-01-14            | U.S., Ukrainian and Russian officials are set to meet in Abu Dhabi on Sunday for a second round of talks.
					2018-02-04/2018-02-05 | The next round of trilateral talks between Ukraine, Russia and the United States will take place on February 4 and 5 in Abu Dhabi, Zelenskyy said.
					2017-12-14            | In a phone conversation between Trump and Erdogan on 14 December, the US president said the troops would leave.
					2018-07-16            | Trump and Putin are expected to hold talks in Helsinki on July 16.
					2017-02               | Macron visited Moscow in February.
					2018-01-15/2018-01-21 | US Secretary of State Mike Pompeo and Russian Foreign Minister Sergei Lavrov will meet next week in Sochi, the State Department said on Friday.
					..                    | A first since the strikes in June, the talks between Iran and the United States were described as a good start.
					..                    | Putin and Macron met after the summit that produced the June 15 Joint Declaration.
					2018-01-05            | Macron met Merkel on Friday ahead of the resumption of negotiations next week.
					2018-04-11            | Lula's trip to Beijing, postponed in March because he had pneumonia, is now set for April 11.
					2018-02               | Macron's trip to Egypt, which was planned for February, is cancelled.
					2017-12-20            | Talks between France and Egypt that took place on December 20 were useful.
					..                    | Milley met Gerasimov in Baku, the Pentagon said on Friday.
					..                    | Mark Milley has not spoken to Valery Gerasimov since October.
					2018-01-05            | Accounts of the Friday call between Macron and Rouhani differ.
					2018-01-08            | France and Germany held talks in Paris on Monday.
					2018-01-08            | On Monday, France and Germany held talks in Paris.
					2018-01-08            | France said on Tuesday it had held talks with Germany on Monday.
					2018-02-01            | These steps set the stage for a second round of talks between France and Iran, scheduled for February 1, 2018, in Vienna.
					2018-06               | A summit between Denmark and Iceland that was planned for June has been called off.
					2018-01-15/2018-01-21 | France and Iran will hold talks next week.
					2018-01-08/2018-01-14 | France and Iran are to hold talks later this week.
					2018-01-01/2018-01-07 | France and Iran held talks last week.
					2018-01-03/2018-01-05 | Macron visited China from January 3 to 5.
					2018-01-12            | Macron and Rouhani will speak on Friday.
					2018-01-10            | Macron is to meet Rouhani tomorrow.
					2018-01-08            | Macron met Rouhani yesterday.
					2018-01-09            | Macron met Rouhani earlier today.
					2018-01-09            | Macron and Rouhani spoke by phone this morning.
					2018-01-08            | Macron and Rouhani spoke by phone on Monday evening.
					2018-01-08            | Macron and Rouhani spoke late Monday.
					2017-12               | Macron met Rouhani last month.
					2018-02               | Macron and Rouhani will meet next month.
					2017                  | Macron met Rouhani last year.
					2018                  | Macron met Rouhani earlier this year.
					2017-11               | Macron met Rouhani in November.
					2017-11               | Macron met Rouhani last November.
					2017-12-20            | Macron met Rouhani on December 20.
					2018-01-20            | Macron will meet Rouhani on January 20.
					2018-07-11/2018-07-12 | NATO and Russia will hold a summit in Brussels on July 11-12.
					2018-07-11/2018-07-12 | NATO and Russia will hold a summit in Brussels on July 11 and 12.
					2018-01-06/2018-01-07 | Macron met Rouhani over the weekend.
					2018-01-07            | Macron met Rouhani two days ago.
					2015-07-14            | Macron met Rouhani on July 14, 2015.
					2015-07-14            | Macron met Rouhani on 14 July 2015.
					2015-07               | Macron met Rouhani in July 2015.
					2015                  | Macron met Rouhani in 2015.
					2018-01-04            | Macron met Rouhani last Thursday.
					2018-01-11            | Macron will meet Rouhani this Thursday.
					2018-01-18            | Macron will meet Rouhani next Thursday.
					2018-01-08            | The call between Macron and Rouhani took place on Monday.
					2018-01-08            | In Monday's call, Macron told Rouhani to stop.
					..                    | Macron, who was elected in May 2017, met Rouhani in Paris.
					..                    | Macron met Rouhani for the first time since 2015.
					..                    | The Elysee said on Monday that Macron had met Rouhani.
					..                    | Macron met Rouhani, the Elysee announced on Monday.
					..                    | Macron met Rouhani to discuss the deal signed in 2015.
					2018-01-08            | Macron told Rouhani in a phone call on Monday that the deal signed in 2015 must stay.
					2018-01-08            | The deal was signed in 2015. Macron met Rouhani on Monday.
					2018-01-05            | Macron met Rouhani on Friday, a day before he left for Rome.
					2017-12-31/2018-01-02 | Macron and Rouhani held talks from December 31 to January 2.
					2018-01-22            | Macron will meet Rouhani on Monday, January 22.
					2018-01-08            | A phone call between Macron and Rouhani on Monday lasted an hour, the Elysee said on Tuesday.
					2018-01-12            | Iran has agreed to hold talks with France on Friday.
					2018-03               | Macron and Rouhani will meet in March.
					2018-01-08            | The two sides met on Monday. France and Iran held talks the same day.
					2018-01-04            | Macron arrived in Tehran on Wednesday. The following day he met Rouhani.
					2018-01-09            | Macron met Rouhani on Tuesday.
					2018-01-09            | Macron will meet Rouhani later on Tuesday.
					2018-01-09            | Macron will meet Rouhani later today.
					2018-01-05            | Macron met Rouhani on Friday (January 5).
					2018-01-05            | Macron met Rouhani Friday.
					2018-01-05            | Macron met Friday with Rouhani.
					2018-01-28            | Macron will visit Tehran on the 28th of January for talks with Rouhani.
					2018-06-30            | Macron and Rouhani are to meet by June 30.
					2018-01-02/2018-01-03 | On Tuesday and Wednesday of last week Macron met Rouhani.
					""")
	void theDateIsTheOneOfTheContactAgainstPublicationAndTense(String date, String text) {
		assertThat(Reading.of(text)).extracting((contact) -> contact.date().toString()).containsExactly(date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			planned | 2018-01-11 | Macron meets Rouhani in Tehran on Thursday.
			planned | 2018-01-12 | France and Iran are holding talks in Geneva on Friday.
			ongoing | 2018-01-09 | France and Iran are holding talks in Geneva on Tuesday.
			cancelled | ..       | A meeting between Macron and Rouhani was called off on Monday.
			""")
	void whatIsToldInThePresentTenseAndIsYetToComeIsPlanned(String status, String date, String text) {
		FoundContact contact = Reading.of(text).getFirst();
		assertThat(contact.status().code()).isEqualTo(status);
		assertThat(contact.date()).hasToString(date);
	}

	@Test
	void ofSeveralDatesThatFitTheOneThatSaysMostIsTaken() {
		String text = "Macron met Rouhani in December. Macron met Rouhani in Tehran on December 20.";
		assertThat(Reading.of(text)).extracting((contact) -> contact.date().toString()).containsExactly("2017-12-20");
	}

	@Test
	void withoutADayOfPublicationAWeekdayHasNoDate() {
		String text = "Talks between Russia and Ukraine resumed in Istanbul on Friday.";
		assertThat(Reading.of(text, "..", null).getFirst().date().toString()).isEqualTo("..");
	}

	@Test
	void aReadoutIsOfTheDayOverIt() {
		String text = "January 9, 2018\n\nThe President had a telephone conversation with Angela Merkel.";
		FoundContact contact = Reading.of(text, Reading.PUBLISHED, "President of Russia (kremlin.ru)").getFirst();
		assertThat(contact.date().toString()).isEqualTo("2018-01-09");
		assertThat(contact.dateBasis()).isEqualTo(DateBasis.PUBLICATION);
	}

	@Test
	void aChronicleHeadingDatesWhatFollowsIt() {
		String text = "March 11, 2017\n\nUS and Ukrainian delegations met in Jeddah.";
		FoundContact contact = Reading.of(text).getFirst();
		assertThat(contact.date().toString()).isEqualTo("2017-03-11");
	}

	@Test
	void whatIsToldBesideAContactIsOfItsDay() {
		assertThat(Reading.of("Lavrov met Rafael Grossi on Monday in Geneva. He also met Egypt's foreign minister."))
			.extracting((contact) -> contact.date().toString())
			.containsExactly("2018-01-08", "2018-01-08");
	}

}
