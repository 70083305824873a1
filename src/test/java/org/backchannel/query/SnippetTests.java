// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SnippetTests {

	private static final String FILL = "filler ".repeat(60);

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
			The chairman spoke.       | chairman        | The »chairman« spoke.
			The Chairmen spoke.       | chairman        | The »Chairmen« spoke.
			Chair of chairs           | chair           | »Chair« of »chairs«
			State 1, State 17         | 17              | State 1, State »17«
			They remain in contact    | "in contact"    | They remain »in contact«
			The U.S. said             | U.S.            | The »U.S«. said
			Person 3 met Person 4     | person          | »Person« 3 met »Person« 4
			Nothing of it             | elsewhere       | Nothing of it
			""")
	void marksTheWords(String text, String words, String snippet) {
		assertThat(Snippet.of(text, Words.of(words))).isEqualTo(snippet);
	}

	@Test
	void keepsToOneLine() {
		assertThat(Snippet.of(" one\n\n two ", Words.of("two"))).isEqualTo("one »two«");
	}

	@Test
	void cutsALongTextToWhereTheWordsStand() {
		String snippet = Snippet.of(FILL + "the chairman spoke " + FILL + "the general answered " + FILL,
				Words.of("chairman general"));
		assertThat(snippet).startsWith("… filler")
			.contains("the »chairman« spoke", "filler … filler", "the »general« answered")
			.endsWith("filler …")
			.hasSizeLessThan(400);
	}

	@Test
	void showsThreePassagesAtMost() {
		String snippet = Snippet.of((FILL + "chairman ").repeat(9), Words.of("chairman"));
		assertThat(snippet.split("»chairman«", -1)).hasSize(4);
	}

	@Test
	void showsTheBeginningWhereNoWordIsRecognised() {
		assertThat(Snippet.of(FILL, Words.of("elsewhere"))).startsWith("filler filler")
			.endsWith(" …")
			.hasSizeLessThan(260);
	}

}
