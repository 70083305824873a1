// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.util.Optional;

import org.backchannel.query.Evidence;
import org.backchannel.web.page.Passage.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PassageTests {

	private static final String TEXT = "A headline without an end\n\nFirst it rained. Then it snowed. They met 😀 in the hall. "
			+ "Nobody knew. They left early. It was late.\n";

	private static Passage of(String quote, int start, int end) {
		return Passage.of(quote, Optional.of(new Evidence.Span(start, end)), TEXT, "en");
	}

	private static Passage quoted(String quote) {
		int start = TEXT.codePointCount(0, TEXT.indexOf(quote));
		return of(quote, start, start + quote.codePointCount(0, quote.length()));
	}

	@Test
	void aQuoteStandsAmongItsSentencesWithoutTheHeadline() {
		assertThat(quoted("They met 😀 in the hall.")).isEqualTo(new Passage("First it rained. Then it snowed. ",
				"They met 😀 in the hall.", " Nobody knew. They left early.", true, true, Standing.STANDS));
	}

	@Test
	void partOfASentenceStandsInTheWholeOfIt() {
		Passage passage = quoted("in the hall");
		assertThat(passage.before()).endsWith("Then it snowed. They met 😀 ");
		assertThat(passage.after()).startsWith(".");
	}

	@Test
	void theWholeTextIsNotCut() {
		Passage passage = Passage.of("One.", Optional.of(new Evidence.Span(0, 4)), "One. Two.\n", "en");
		assertThat(passage).isEqualTo(new Passage("", "One.", " Two.", false, false, Standing.STANDS));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Then it snowed. |  0 | 15
			Then it snowed. | 44 | 43
			Then it snowed. | -1 | 14
			Then it snowed. | 44 | 999
			""", delimiter = '|')
	void aQuoteThatDoesNotStandThereSaysSo(String quote, int start, int end) {
		assertThat(of(quote, start, end)).isEqualTo(new Passage("", quote, "", false, false, Standing.DIFFERS));
	}

	@Test
	void whatIsNoSentenceAfterAnEmptyLineIsLeftOut() {
		Passage passage = Passage.of("They met.", Optional.of(new Evidence.Span(0, 9)), "They met.\n\nAD\nAD\n", "en");
		assertThat(passage.after()).isEmpty();
		assertThat(passage.cutAfter()).isTrue();
	}

	@Test
	void whiteSpaceDoesNotMatterButIsShownAsInTheText() {
		Passage passage = Passage.of("One two", Optional.of(new Evidence.Span(2, 9)), "A One\ntwo end", "en");
		assertThat(passage.quote()).isEqualTo("One\ntwo");
		assertThat(passage.standing()).isEqualTo(Standing.STANDS);
	}

	@Test
	void aSourceWithoutATextLeavesTheQuoteAlone() {
		assertThat(Passage.of("Words.", Optional.empty(), null, "en").standing()).isEqualTo(Standing.NO_TEXT);
	}

	@Test
	void longSentencesAreCutAtWords() {
		String text = "word ".repeat(1_000);
		Passage passage = Passage.of("word", Optional.of(new Evidence.Span(2_500, 2_504)), text, "en");
		assertThat(passage.before().length()).isBetween(500, 600);
		assertThat(passage.after().length()).isBetween(500, 600);
		assertThat(passage.before()).startsWith("word");
		assertThat(passage.cutBefore()).isTrue();
		assertThat(passage.cutAfter()).isTrue();
	}

}
