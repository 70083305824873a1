// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.backchannel.model.QuoteLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTextTests {

	private static MarkedText marked(String text, int... spans) {
		List<MarkedText.Mark> marks = new ArrayList<>();
		for (int i = 0; i < spans.length; i += 2) {
			marks.add(new MarkedText.Mark(i / 2 + 1, new QuoteLocator.Span(spans[i], spans[i + 1])));
		}
		return MarkedText.of(text, marks);
	}

	private static String told(MarkedText text) {
		return text.stretches()
			.stream()
			.map((it) -> it.text() + it.marks() + (it.ends().isEmpty() ? "" : "end" + it.ends()))
			.collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2, 4, 6, 8 | ab[] cd[1]end[1] ef[] gh[2]end[2]
			0, 8, 2, 4 | ab[1] cd[2, 1]end[2] efgh[1]end[1]
			0, 5, 3, 8 | abc[1] de[1, 2]end[1] fgh[2]end[2]
			1, 3, 1, 3 | a[] bc[1, 2]end[1, 2] defgh[]
			0, 4, 4, 8 | abcd[1]end[1] efgh[2]end[2]
			""", delimiter = '|')
	void quotesMayOverlap(String spans, String expected) {
		int[] places = List.of(spans.split(", ")).stream().mapToInt(Integer::parseInt).toArray();
		assertThat(told(marked("abcdefgh", places))).isEqualTo(expected);
	}

	@Test
	void placesAreCountedInCodePoints() {
		assertThat(told(marked("😀😀ab😀c", 2, 4))).isEqualTo("😀😀[] ab[1]end[1] 😀c[]");
	}

	@Test
	void aTextWithoutQuotesIsOneStretch() {
		assertThat(told(marked("abc"))).isEqualTo("abc[]");
		assertThat(marked("").stretches()).isEmpty();
	}

	@Test
	void nothingOfTheTextIsLost() {
		String text = "abc😀def😀ghi";
		assertThat(marked(text, 0, 5, 3, 9, 4, 5, 8, 11).stretches().stream().map(MarkedText.Stretch::text))
			.containsExactly("abc", "😀", "d", "ef😀", "g", "hi")
			.satisfies((parts) -> assertThat(String.join("", parts)).isEqualTo(text));
	}

}
