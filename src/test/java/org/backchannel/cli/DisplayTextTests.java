// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayTextTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			NATO,          4
			'',            0
			Жуков,         5
			北京,           4
			한국,           4
			""")
	void countsTheCellsOfATerminal(String text, int cells) {
		assertThat(DisplayText.width(text)).isEqualTo(cells);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			one two three,   7,  one two|three
			one two three,  13,  one two three
			abcdefgh,        3,  abc|def|gh
			ab cdefgh,       4,  ab|cdef|gh
			北京市 中国,       4,  北京|市|中国
			'',              5,  ''
			""")
	void breaksAtBlanksAndCutsOnlyWhatDoesNotFit(String text, int width, String lines) {
		assertThat(String.join("|", DisplayText.wrapped(text, width))).isEqualTo(lines);
	}

	@Test
	void aCombiningMarkTakesNoCell() {
		assertThat(DisplayText.width("e\u0301t\u0301")).isEqualTo(2);
	}

	@Test
	void keepsAMarkWithItsLetter() {
		assertThat(DisplayText.wrapped("ae\u0301i", 2)).containsExactly("ae\u0301", "i");
	}

	@Test
	void keepsLineBreaks() {
		assertThat(DisplayText.wrapped("a\nb", 10)).containsExactly("a", "b");
	}

	@Test
	void padsToCellsNotToCharacters() {
		assertThat(DisplayText.padded("北", 4)).isEqualTo("北  ");
		assertThat(DisplayText.paddedLeft("北", 4)).isEqualTo("  北");
		assertThat(DisplayText.padded("longer", 3)).isEqualTo("longer");
	}

}
