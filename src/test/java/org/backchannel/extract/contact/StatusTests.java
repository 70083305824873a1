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
					planned   | Negotiations between Russia and the OSCE are also to be held on January 13.
					proposed  | Pompeo could be received by Putin in Sochi.
					proposed  | Biden would meet Putin if Moscow agreed.
					cancelled | Unfortunately, Pompeo must reschedule his meeting with Merkel.
					cancelled | Pompeo abruptly cancelled a visit to Germany, where he was scheduled to meet Chancellor Angela Merkel.
					denied    | No Russian official met Zelensky.
					no-comment | Neither side would confirm whether Burns had met Naryshkin in Ankara.
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
					no-comment | The Kremlin neither confirmed nor denied that Vladimir Putin had spoken to Donald Trump.
					no-comment | The White House would neither confirm nor deny a meeting between Witkoff and Ushakov.
					no-comment | The Pentagon declined to comment on reports of a call between Mark Milley and Valery Gerasimov.
					no-comment | The State Department declined to say whether Antony Blinken had met Sergei Lavrov in Bali.
					no-comment | Ankara refused to confirm that Fidan had met Assad.
					no-comment | A Pentagon spokesman could not confirm that Austin had called Shoigu.
					no-comment | Peskov declined to comment on whether Putin would meet Trump.
					no-comment | The commanders did not refute, but did not confirm the information about the allegedly scheduled meeting in January between Curtis Scaparrotti and Valery Gerasimov.
					proposed  | Peskov did not rule out a meeting between Putin and Trump.
					denied    | Iran denied reports of talks with the United States.
					denied    | The Kremlin dismissed reports that Putin had called Netanyahu.
					denied    | The Foreign Ministry rejected claims that Araghchi had met Witkoff.
					denied    | There are no plans for a meeting between Biden and Kim.
					denied    | No such conversation between Trump and Putin took place, the Kremlin said.
					denied    | Biden is not planning to meet Kim Jong Un.
					declined  | Tehran has ruled out direct talks with Washington.
					declined  | Abbas refused to take a call from Trump.
					declined  | Zelensky said he would not negotiate with Putin.
					cancelled | Merkel called off talks with Putin after the attack.
					cancelled | Talks between Serbia and Kosovo scheduled for Saturday were put off.
					cancelled | Pompeo delayed his visit to North Korea.
					alleged   | Erdogan is believed to have spoken to Putin by phone.
					alleged   | According to unconfirmed reports, Haftar met Sisi in Cairo.
					alleged   | Giuliani may have met Shokin in Kyiv.
					alleged   | Rumours of a meeting between Kim and Putin have circulated for weeks.
					held      | The Kremlin confirmed that Putin had spoken to Trump.
					held      | Lavrov described his meeting with Fidan as useful.
					held      | After meeting Putin, Orban flew to Beijing.
					held      | During a call with Zelensky, Biden promised more weapons.
					planned   | Lavrov would meet Fidan in Ankara on Friday, the ministry said.
					planned   | Blinken arrives in Beijing on Sunday for talks with Qin Gang.
					planned   | Rubio is travelling to Israel to meet Netanyahu.
					planned   | Merz leaves for Washington on Wednesday for talks with Trump.
					proposed  | Putin said he was open to talks with Zelensky.
					proposed  | Trump said he would like to meet Kim.
					proposed  | Lukashenko suggested that Putin and Zelensky meet in Minsk.
					ongoing   | Talks between Israel and Hamas are under way in Cairo.
					ongoing   | Rubio is meeting Lavrov in Kuala Lumpur.
					ongoing   | Israel and Syria have been holding secret talks in Baku.
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
