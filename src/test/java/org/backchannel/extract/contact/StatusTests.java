// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.List;

import org.backchannel.extract.FoundContact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatusTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					held      | Delegations from India and China met in Beijing on Tuesday.
					held      | Israel and Lebanon held their first direct talks in decades.
					held      | U.S., Russian and Ukrainian officials made no breakthrough in talks in Geneva.
					held      | Following his talks with Merkel, Macron said Europe was united.
					planned   | Washington and Tehran will hold a second round of indirect talks in Oman next week.
					planned   | Ukrainian negotiators are due to meet U.S. envoys Steve Witkoff and Jared Kushner in Miami.
					planned   | The White House said Trump would speak to Putin by phone on Tuesday.
					planned   | Biden plans to call Putin on Thursday.
					planned   | Ukraine has agreed to hold peace talks with Russia in Istanbul.
					planned   | A call between Putin and Trump is scheduled for Tuesday.
					planned   | Trump and Putin are expected to hold talks in Helsinki on July 16.
					proposed  | South Korea proposed talks with North Korea next month.
					proposed  | Zelensky said he was ready to meet Putin.
					proposed  | Erdogan may meet Putin in Sochi.
					proposed  | Macron called for talks between Russia and Ukraine.
					declined  | Putin declined to meet Zelensky in Kyiv.
					declined  | Iran rejected a US request for direct talks.
					declined  | Olmert did not receive Carter.
					declined  | Rouhani had declined to meet Obama at the United Nations.
					cancelled | Trump cancelled a planned meeting with Putin in Buenos Aires.
					cancelled | The foreign ministers of Armenia and Azerbaijan postponed their meeting in Moscow.
					cancelled | Ukraine's president has said a meeting between Ukrainian, US and Russian negotiators has been postponed.
					denied    | Mark Milley has not spoken to Valery Gerasimov since October.
					denied    | The Kremlin said no call between Putin and Trump was planned.
					denied    | Gerasimov denied that he had met Milley in Baku.
					alleged   | Sources said that Yermak had met Kozak in Minsk.
					alleged   | Putin allegedly met Kim in Vladivostok.
					ongoing   | Prime Minister Olmert and President Abbas will continue to meet on a bi-weekly basis.
					""")
	void aClauseSaysWhetherTheContactTookPlace(String status, String text) {
		assertThat(Reading.of(text)).extracting((contact) -> contact.status().code()).containsExactly(status);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			cancelled | Corker was due to meet Trump, but the meeting was cancelled at the last minute.
			declined  | Obama offered to meet Rouhani in New York. Rouhani declined to meet Obama.
			""")
	void aRefusalOrCancellationOutranksThePlanThatItUndoes(String status, String text) {
		List<FoundContact> contacts = Reading.of(text);
		assertThat(contacts).hasSize(1);
		assertThat(contacts.getFirst().status().code()).isEqualTo(status);
		assertThat(contacts.getFirst().reports()).hasSize(2);
	}

}
