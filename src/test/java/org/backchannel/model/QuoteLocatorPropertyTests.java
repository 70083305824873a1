// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class QuoteLocatorPropertyTests {

	@Property
	void everyStretchIsFoundAndIsTheQuote(@ForAll @StringLength(max = 60) String before,
			@ForAll @StringLength(max = 60) String quote, @ForAll @StringLength(max = 60) String after) {
		String text = before + quote + after;
		String wanted = QuoteLocator.collapse(quote);
		if (!wanted.isEmpty()) {
			assertThat(QuoteLocator.locate(text, quote))
				.hasValueSatisfying((span) -> assertThat(QuoteLocator.collapse(span.of(text))).isEqualTo(wanted));
		}
	}

	@Property
	void anythingCanBeLookedFor(@ForAll String text, @ForAll String quote) {
		assertThatCode(() -> NearestPassage.find(text, quote)).doesNotThrowAnyException();
	}

}
