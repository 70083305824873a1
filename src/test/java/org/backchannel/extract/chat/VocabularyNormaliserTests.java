// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.chat;

import java.util.List;
import java.util.Optional;

import org.backchannel.extract.Article;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.model.Coded;
import org.backchannel.model.Edtf;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyNormaliserTests {

	private static final Normaliser RULES = new VocabularyNormaliser(Lexicon.bundled());

	@ParameterizedTest
	@CsvSource(textBlock = """
			on Friday,         2017-03-04, held,      2017-03-03
			on Friday,         2017-03-04, planned,   2017-03-10
			on Friday,         2017-03-04, cancelled,
			yesterday,         2017-03-04, denied,    2017-03-03
			on March 3,        2017-03-04, held,      2017-03-03
			'on Feb. 28, 2017', 2017-03-04, held,     2017-02-28
			in the palace,     2017-03-04, held,
			'',                2017-03-04, held,
			on Friday,         ..,         held,
			""")
	void datesAreThoseOfTheOfflineReader(String words, String published, String status, @Nullable String date) {
		Article article = new Article("sample", words, null, null, Edtf.parse(published), "en", List.of());
		assertThat(RULES.date(words, article, Coded.of(Status.class, status)).map((found) -> found.date().text()))
			.isEqualTo(Optional.ofNullable(date));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			the Kremlin,   Russia
			Moscow,        Russia
			Washington,    United States
			Ruritania,     Ruritania
			""")
	void actorsAreThoseOfTheVocabulary(String name, String actor) {
		assertThat(RULES.actor(name)).isEqualTo(actor);
	}

}
