// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			the Kremlin's       | kremlin
			Türkiye             | turkiye
			 Abu-Dhabi.         | abu dhabi
			Erdoğan’s envoy     | erdogan envoy
			Straße              | strasse
			STRAẞE              | strasse
			Yıldırım            | yıldırım
			ΣΟΦΟΣ               | σοφοσ
			""")
	void plainNamesHaveNoAccentsCaseOrGenitive(String text, String plain) {
		assertThat(Words.plain(text)).isEqualTo(plain);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Gerasimov, Gerasimov,     true
			Zelensky,  Zelenskyy,     true
			Scaparrotti, Skaparroti,  true
			Ivanov,    Petrov,        false
			Milley,    Miley,         true
			Li,        Lu,            false
			""")
	void aNameMayBeSpeltInTwoWays(String left, String right, boolean close) {
		assertThat(Words.close(left, right)).isEqualTo(close);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Russian defence ministry, russia
			the Kremlin,              russia
			U.S. State Department,    united states
			Ruritania,                ruritania
			Chinatown,                chinatown
			""")
	void aDescriptionMeansAnActor(String name, String actor) {
		assertThat(Names.actor(name)).isEqualTo(actor);
	}

}
