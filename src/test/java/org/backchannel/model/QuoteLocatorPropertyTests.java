// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import org.backchannel.generated.Maker;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class QuoteLocatorPropertyTests {

	@Test
	void everyStretchIsFoundAndIsTheQuote() {
		Maker.anyTexts(60).list(3, 3).always((parts) -> {
			String quote = parts.get(1);
			String wanted = QuoteLocator.collapse(quote);
			String text = String.join("", parts);
			if (!wanted.isEmpty()) {
				assertThat(QuoteLocator.locate(text, quote))
					.hasValueSatisfying((span) -> assertThat(QuoteLocator.collapse(span.of(text))).isEqualTo(wanted));
			}
		});
	}

	@Test
	void aPreparedTextFindsTheSame() {
		Maker<String> few = Maker.texts("ab \u00a0\n\ud834\udd1e", 40);
		few.alwaysWith(Maker.texts("ab \n\ud834\udd1e", 6), (text,
				quote) -> assertThat(new SearchedText(text).locate(quote)).isEqualTo(QuoteLocator.locate(text, quote)));
	}

	@Test
	void anythingCanBeLookedFor() {
		Maker.anyTexts(300)
			.alwaysWith(Maker.anyTexts(300),
					(text, quote) -> assertThatCode(() -> NearestPassage.find(text, quote)).doesNotThrowAnyException());
	}

}
