// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FindControllerTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			»Petr« and »Pavel«. | [Petr] and [Pavel].
			no words            | no words
			a » alone           | a » alone
			a « alone » b       | a « alone » b
			""", delimiter = '|')
	void wordsThatWereFoundAreMarked(String snippet, String expected) {
		assertThat(FindController.pieces(snippet)
			.stream()
			.map((piece) -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
			.collect(Collectors.joining())).isEqualTo(expected);
	}

}
