// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionsTests {

	private static final List<String> KNOWN = List.of("ask", "find", "show", "petr-pavel", "valery-gerasimov");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			aks              | ; possible: ask
			fidn             | ; possible: find
			shwo             | ; possible: show
			Valery Gerasimov | ; possible: valery-gerasimov
			Pavel            | ; possible: petr-pavel
			kas              | ''
			nobody           | ''
			""")
	void whatMayHaveBeenMeant(String word, String hint) {
		assertThat(Suggestions.hint(word, KNOWN)).isEqualTo(hint);
	}

}
