// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AttributionTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					French foreign ministry    | Macron met Rouhani in Paris, the French foreign ministry said.
					French foreign ministry    | The French foreign ministry said Macron met Rouhani in Paris.
					Dmitry Peskov              | Vladimir Putin spoke to Donald Trump on Monday, Kremlin spokesman Dmitry Peskov said.
					Dmitry Peskov, TASS        | Vladimir Putin spoke to Donald Trump on Monday, Kremlin spokesman Dmitry Peskov told TASS.
					Dmitry Peskov, Reuters     | Vladimir Putin spoke to Donald Trump on Monday, Reuters reported, citing Kremlin spokesman Dmitry Peskov.
					Dmitry Peskov, Interfax    | Vladimir Putin spoke to Donald Trump on Monday, Dmitry Peskov was quoted as saying by Interfax.
					Dmitry Peskov, RIA         | RIA quoted Dmitry Peskov as saying Vladimir Putin had spoken to Donald Trump.
					two officials, Axios       | Axios reported on Monday, citing two officials, that Macron had met Rouhani.
					a source, Interfax         | Macron met Rouhani in Paris, Interfax reported with reference to a source.
					Pentagon                   | According to the Pentagon, Mark Milley called Valery Gerasimov.
					``                         | Mark Milley called Valery Gerasimov on Monday.
					Pentagon                   | The Pentagon confirmed that Mark Milley had called Valery Gerasimov.
					Emmanuel Macron            | Emmanuel Macron said he had spoken to Vladimir Putin.
					Emmanuel Macron            | "I met Vladimir Putin in Moscow," Emmanuel Macron told reporters.
					Jens Stoltenberg           | Jens Stoltenberg announced on Friday that NATO and Russia would hold talks in Brussels.
					a statement                | Macron met Rouhani in Paris, according to a statement.
					""")
	void theFirstSpeakerComesBeforeWhoRelaysIt(String speakers, String text) {
		assertThat(Reading.of(text)).hasSize(1)
			.first()
			.satisfies((contact) -> assertThat(String.join(", ", contact.reports().getFirst().attributedTo()))
				.isEqualTo(speakers));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			alleged | Macron met Rouhani in Paris, a source told Reuters.
			alleged | The newspaper reported that Macron had met Rouhani in Paris.
			alleged | A diplomat who spoke on condition of anonymity said Macron had met Rouhani in Paris.
			alleged | Macron met Rouhani in Paris, according to people familiar with the matter.
			held    | Macron met Rouhani in Paris, the Iranian foreign ministry said.
			held    | TASS reported that Macron had met Rouhani in Paris.
			""")
	void whatNobodyWithANameVouchesForIsAlleged(String status, String text) {
		assertThat(Reading.of(text)).extracting((contact) -> contact.status().code()).containsExactly(status);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			true  | Russia and NATO hold regular talks.
			true  | Macron and Putin have met several times.
			true  | Macron and Putin often speak by phone.
			true  | Similar calls between US and Russian officials have taken place.
			false | Macron and Putin met in Paris.
			false | Macron and Putin held talks in Paris.
			true  | Officials from India and China meet regularly.
			false | Ministers of India and China held their annual meeting on Monday.
			""")
	void severalToldAsOneAreASeries(boolean series, String text) {
		assertThat(Reading.of(text)).extracting((contact) -> contact.series()).containsExactly(series);
	}

}
