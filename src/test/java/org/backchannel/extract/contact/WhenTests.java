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
					..                    | Milley met Gerasimov in Baku, the Pentagon said on Friday.
					..                    | Mark Milley has not spoken to Valery Gerasimov since October.
					""")
	void theDateIsTheOneOfTheContactAgainstPublicationAndTense(String date, String text) {
		assertThat(Reading.of(text)).extracting((contact) -> contact.date().toString()).containsExactly(date);
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

}
