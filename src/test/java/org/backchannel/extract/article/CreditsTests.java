// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import org.backchannel.extract.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CreditsTests {

	private final Credits credits = new Credits(Lexicon.bundled().gazetteer());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Associated Press; Reuters; dpa; TASS | With reporting by AP, Reuters, dpa, and TASS
			Reuters                              | (Esta Media Network/Reuters)
			Reuters                              | GENEVA (Reuters) - Talks between Chile and Peru ended.
			Xinhua                               | MOSCOW, Feb. 3 (Xinhua) -- Talks between Chile and Peru ended.
			Associated Press                     | The Associated Press contributed to this report.
			Agence France-Presse                 | (With AFP inputs)
			Interfax                             | Source: Interfax
			Reuters                              | — Reuters
			Reuters; Associated Press            | Additional reporting by Reuters and AP.
			""")
	void agenciesThatTheTextCreditsAreFound(String agencies, String line) {
		assertThat(String.join("; ", this.credits.in("Some words.\n\n" + line + "\n"))).isEqualTo(agencies);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Military vehicles near the border in June, 2020. (AFP)
			The ministers shake hands. (Photo: Reuters)
			Reuters reported that the ministers had met.
			The ministers met, Interfax said with reference to a source.
			Reporting by a correspondent in Paris
			Published: 2020-05-02
			""")
	void picturesAndQuotedAgenciesAreNoCredits(String line) {
		assertThat(this.credits.in(line)).isEmpty();
	}

}
