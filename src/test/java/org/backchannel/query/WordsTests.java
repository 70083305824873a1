// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
			Pavel              | +(pavel^4 pavel*^2 pavel~1)
			Gerasimov,         | +(gerasimov^4 gerasimov*^2 gerasimov~2)
			mly                | +(mly^4 mly*^2)
			17                 | +(17^4)
			Petr Pavel         | +(petr^4 petr*^2 petr~1) +(pavel^4 pavel*^2 pavel~1)
			NOT AND OR         | +(not^4 not*^2) +(and^4 and*^2) +(or^4)
			"remain in contact"| +"remain in contact"
			U.S.               | +"u.s"
			Al-Assad           | +"al-assad"
			title:x            | +"title:x"
			a\\"b              | +"a\\\\\\"b"
			"open quote        | +(open^4 open*^2 open~1) +(quote^4 quote*^2 quote~1)
			(*) && ~ \\        | ``
			""")
	void becomeAQueryThatNoWordCanBreak(String text, String query) {
		assertThat(Words.of(text).lucene()).isEqualTo(query);
		assertThat(Words.of(text).isEmpty()).isEqualTo(query.isEmpty());
	}

	@Test
	void lettersOfAllScriptsAreWords() {
		assertThat(Words.of("Герасимов").lucene()).isEqualTo("+(герасимов^4 герасимов*^2 герасимов~2)");
	}

}
