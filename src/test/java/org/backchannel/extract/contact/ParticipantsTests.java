// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.List;
import java.util.stream.Collectors;

import org.backchannel.extract.FoundContact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ParticipantsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					meeting | - (Russia); - (Ukraine)                                    | Russian and Ukrainian negotiators have met in Geneva.
					talks   | NATO; Russia                                               | Moscow and NATO resumed talks on Monday.
					talks   | Russia; Ukraine                                            | Talks between Russia and Ukraine resumed in Istanbul on Friday.
					summit  | China; EU                                                  | The EU-China summit will be held in Brussels on July 24.
					meeting | - (Ukraine); - (United States)                             | Representatives of Ukraine and the United States met in Florida on Saturday.
					meeting | - (Egypt); - (Hamas); - (Qatar)                            | Mediators from Qatar and Egypt met with a Hamas delegation in Doha.
					meeting | - (Russia); - (United States); Steve Witkoff | A US delegation led by Steve Witkoff met Russian officials in Riyadh.
					talks   | - (Russia); - (United States); Saudi Arabia aside          | Saudi Arabia will host talks between U.S. and Russian officials on Tuesday.
					talks   | Russia; Ukraine; United Arab Emirates aside; United States | The trilateral talks between Ukraine, Russia and the US, mediated by the UAE, began in Abu Dhabi on Friday.
					meeting | - (Ukraine); Jared Kushner (United States); Steve Witkoff (United States) | Ukrainian officials met US envoys Steve Witkoff and Jared Kushner in Miami.
					meeting | Donald Trump (United States); Xi Jinping (China)           | US president Donald Trump is to meet his Chinese counterpart Xi Jinping on the sidelines of the G20 summit.
					call    | - (Russia); Mark Milley                                    | Milley spoke with his Russian counterpart. Mark Milley is a general.
					call    | Erdogan (Türkiye); Putin (Russia)                          | Turkey's Erdogan and Russia's Putin spoke by phone on Sunday, the Turkish presidency said.
					call    | Erdogan; Trump                                             | In a phone call with Trump, Erdogan said that Turkey was ready.
					call    | Putin; Trump                                               | Putin briefed Trump in a phone call lasting more than an hour.
					meeting | Jens Stoltenberg (NATO); Petro Poroshenko (Ukraine)        | NATO Secretary General Jens Stoltenberg received Ukrainian President Petro Poroshenko at NATO headquarters on 13 December.
					meeting | Pompeo; Viktor Orban (Hungary)                             | Pompeo flew to Budapest to meet Hungarian PM Viktor Orban.
					talks   | Sergei Lavrov (Russia); Walid al-Moallem (Syria)           | The Syrian foreign minister, Walid al-Moallem, is in Moscow for talks with his Russian counterpart, Sergei Lavrov.
					meeting | Gordon Messenger (United Kingdom); Valery Gerasimov (Russia) | Valery Gerasimov, Russia's chief of staff, met Gordon Messenger, Vice Chief of the Defence Staff of Great Britain.
					visit   | Libya; Nicolas Sarkozy (France)                            | French President Nicolas Sarkozy visited Libya on Wednesday, a day after the release.
					message | - (Russia); - (Poland)                                     | The Russian ambassador handed a note to the Polish foreign ministry.
					meeting | Kaja Kallas (European Union); Wang Yi (China)              | The EU's foreign policy chief Kaja Kallas, who met Chinese foreign minister Wang Yi in Brussels on Wednesday, warned of risks.
					talks   | Egypt; Israel; United States                               | This past Friday in Cairo, Egypt, the United States and Israel held talks to try to close the agreement.
					talks   | Hamas; Israel                                              | The leaders of the United States, Qatar and Egypt on Thursday called for Israel and Hamas to resume negotiations in either Doha or Cairo next week.
					meeting | - (Egypt); - (Hamas); - (Qatar)                            | Hamas representatives left Cairo after a meeting with Egyptian and Qatari mediators.
					meeting | - (North Korea); - (South Korea)                           | The leaders of North and South Korea held a surprise meeting today amid uncertainty about a summit.
					meeting | Kim Jong Un (North Korea); Moon Jae-in (South Korea)       | South Korean President Moon Jae-in and North Korean leader Kim Jong Un held a surprise meeting on Saturday.
					meeting | - (Egypt); - (Ethiopia); - (Sudan)                         | The internet meeting scheduled to be held by the Ethiopian, Egyptian and Sudanese water ministers was canceled.
					talks   | - (Israel); Egypt                                          | The Israeli spy chief held talks in Cairo on Sunday.
					meeting | Russia; Staffan de Mistura (United Nations)                | The UN special envoy Staffan de Mistura will be briefed on the plans in Moscow on Thursday.
					meeting | James Mattis (United States); Trump                        | The US defence secretary, James Mattis, went to see President Trump on Thursday afternoon.
					call    | Russia; Ukraine; United States                             | Washington has proposed a three-way call with Kyiv and Moscow.
					meeting | Alexander De Croo (Belgium); Jaishankar; Nasser Bourita (Morocco) | Jaishankar met several diplomats on the sidelines, including Morocco Foreign Minister Nasser Bourita and Belgium Prime Minister Alexander De Croo.
					talks   | - (Israel); Hamas                                          | An Israeli delegation left for Cairo on Sunday to continue negotiations with Hamas.
					meeting | Kim; Trump                                                 | Pyongyang threatened to scrap the meeting between Kim and Trump.
					talks   | - (Ukraine); Obama                                         | Obama held talks with the Ukrainian president ahead of the summit's opening.
					visit   | Australia; Biden                                           | President Biden postponed his trip to Australia.
					meeting | - (China); Macron                                          | Speaking after a meeting with President Macron in Paris, the Chinese premier said ties had improved.
					call    | Trump; Vladimir Putin                                      | "I spoke with President Vladimir Putin this morning," Trump told reporters.
					meeting | Jake Sullivan; Wang Yi (China)                             | The White House said national security adviser Jake Sullivan had met China's top diplomat, Wang Yi, in Vienna.
					meeting | Albin Kurti (Kosovo); Aleksandar Vucic (Serbia)            | Serbian President Aleksandar Vucic and Kosovo Prime Minister Albin Kurti refused to meet each other in Brussels.
					meeting | Francis; Zelenskiy (Ukraine)                               | Pope Francis had an audience with Ukraine's President Zelenskiy at the Vatican on May 13.
					meeting | - (African leaders); Cyril Ramaphosa (South Africa); Volodymyr Zelenskiy | South African President Cyril Ramaphosa led a delegation of African leaders to Kyiv, where they met President Volodymyr Zelenskiy.
					meeting | Ali Khamenei (Iran); Haitham bin Tariq (Oman)              | Iran's supreme leader, Ayatollah Ali Khamenei, met with Sultan Haitham bin Tariq of Oman in Tehran.
					talks   | Erdogan; Jens Stoltenberg (NATO)                           | NATO Secretary-General Jens Stoltenberg will travel to Ankara on Sunday to attend Erdogan's inauguration and hold talks with him.
					talks   | Russia; United States                                      | Moscow said there were no plans for talks with Washington on nuclear arms control.
					talks   | Iran; United States                                        | Iran's Foreign Ministry spokesperson Nasser Kanaani denied that any direct negotiations had taken place with the United States.
					talks   | Saudi Arabia; Syria                                        | Talks are under way between Saudi Arabia and Syria on restoring consular services.
					meeting | - (Armenia); - (Azerbaijan)                                | Armenia and Azerbaijan could sign a peace deal when their leaders meet in Moldova on Thursday.
					visit   | Faisal Mekdad (Syria); Saudi Arabia                        | Syrian Foreign Minister Faisal Mekdad was in Riyadh on Wednesday for the first such visit since 2011.
					meeting | Emmanuel Macron; Ursula von der Leyen; Xi Jinping          | Emmanuel Macron and Ursula von der Leyen, who travelled to China together, were received by Xi Jinping on April 6.
					meeting | Badr Albusaidi (Oman); Blinken                             | On the sidelines of the forum, Blinken and Oman's Badr Albusaidi spoke for about 10 minutes.
					talks   | - (Ethiopia); - (Tigrayan rebels)                          | Ethiopian government negotiators and Tigrayan rebels began peace talks in Pretoria on Tuesday.
					meeting | - (Iran); - (Saudi Arabia); Tamim bin Hamad Al Thani (Qatar) | The Emir of Qatar, Sheikh Tamim bin Hamad Al Thani, hosted a dinner on Monday night for the Iranian and Saudi ambassadors.
					talks   | Biden administration (United States); North Korea          | North Korea said it had rejected an offer of talks from the Biden administration.
					call    | Russia; - (United States)                                  | Moscow had asked the U.S. side to have a phone conversation on Thursday.
					talks   | Nicholas Haysom (United Nations); Ibrahim Ghandour         | The UN Secretary-General's envoy to Sudan and South Sudan, Nicholas Haysom, held talks in Khartoum with Foreign Minister Ibrahim Ghandour.
					call    | Benjamin Netanyahu (Israel); Joe Biden (United States)     | Israeli Prime Minister Benjamin Netanyahu rejected the demands. His decision was made after a phone conversation with U.S. President Joe Biden.
					call    | - (South Korea); Jim Mattis (United States)                | Secretary of Defense Jim Mattis spoke with the Republic of Korea (ROK) Minister of National Defense.
					talks   | North Korea; South Korea                                   | The Democratic People's Republic of Korea (DPRK) and the Republic of Korea (ROK) have agreed to hold high-level talks on Wednesday.
					meeting | Joe Biden; Xi Jinping (China)                              | The trip was agreed by President Joe Biden in a meeting with China's President Xi Jinping in November.
					""")
	void theSidesAreFoundWhereTheClauseNamesThem(String kind, String participants, String text) {
		List<FoundContact> contacts = Reading.of(text);
		assertThat(contacts).hasSize(1);
		assertThat(contacts.getFirst().kind().code()).isEqualTo(kind);
		String sorted = List.of(participants.split("; ")).stream().sorted().collect(Collectors.joining("; "));
		assertThat(Reading.participants(contacts.getFirst())).isEqualTo(sorted);
	}

	@Test
	void callsWithSeveralAreSeveralCalls() {
		assertThat(Reading.of("Zelenskyy called Witkoff and Kushner on Saturday.")).hasSize(2);
		assertThat(Reading.of("Chinese Foreign Minister Wang Yi held separate phone calls with his Iranian and Saudi"
				+ " counterparts on Monday."))
			.hasSize(2);
		assertThat(Reading.of("Putin will meet separately on June 6 with the president of Bulgaria, the Slovak prime"
				+ " minister and the prime minister of Armenia."))
			.hasSize(3);
	}

	@Test
	void aCallWithSeveralIsOneCall() {
		assertThat(Reading.of("Zelenskyy's chief of staff, Andriy Yermak, held a video call with Jake Sullivan and the"
				+ " national security advisers of France and Germany."))
			.hasSize(1);
	}

	@Test
	void theDelegationIsTheOneToldBefore() {
		assertThat(Reading
			.of("An Israeli delegation left for Cairo. The delegation will meet CIA director William Burns."))
			.extracting(Reading::participants)
			.containsExactly("- (Israel); William Burns (United States)");
	}

	@Test
	void whoeverHeadsAStateIsItsLeader() {
		assertThat(
				Reading.of("Russian President Vladimir Putin's aide Yury Ushakov briefed the press. The Russian leader"
						+ " met Angela Merkel on Monday. Vladimir Putin is the Russian president."))
			.extracting(Reading::participants)
			.containsExactly("Angela Merkel; Vladimir Putin (Russia)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Carter spoke to reporters in Ramallah.
			Medvedev gave an interview to the BBC on Tuesday.
			Putin and Erdogan praised the dialogue between the peoples.
			Ties between Russia and NATO have worsened since 2014.
			The Pentagon called the attack a mistake.
			Trump called on Iran to stop.
			NATO ships met heavy seas off Norway.
			The minister told a news conference that trade with China had grown.
			OFAC has already extended the deadline three times for potential buyers to negotiate with Lukoil.
			The president saw the delegation of Belgium on television.
			Merkel discussed the situation in Syria, Libya and ongoing negotiations.
			US senators visited the town of Odesa last week.
			She did not say why the meetings with Recep Tayyip Erdogan and Moon Jae-in had been downgraded.
			""")
	void wordsToThePublicAndTiesInGeneralAreNoContacts(String text) {
		assertThat(Reading.of(text)).isEmpty();
	}

}
