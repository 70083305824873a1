// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class QuoteLocatorTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
			# text                           | quote            | start | end
			Actor A met Actor B              | Actor B          | 12    | 19
			Actor A met Actor B              | Actor            | 0     | 5
			`Actor A\u00a0\r\n\tmet Actor B` | A met            | 6     | 14
			Actor A met                      | `  A \u2009met ` | 6     | 11
			𝄞 “Actor A” 𝄞                    | “Actor A” 𝄞      | 2     | 13
			aab aaab                         | aaab             | 4     | 8
			a a a b                          | a a b            | 2     | 7
			`a  a  b`                        | a b              | 3     | 7
			""")
	void aQuoteIsFoundInCodePoints(String text, String quote, int start, int end) {
		assertThat(QuoteLocator.locate(text, quote)).contains(new QuoteLocator.Span(start, end));
		assertThat(new SearchedText(text).locate(quote)).contains(new QuoteLocator.Span(start, end));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
			“Actor A” | "Actor A"
			Actor A   | actor a
			Actor A   | ActorA
			ActorA    | Actor A
			Actor A   | Actor A.
			Actor A   | ` `
			``        | Actor A
			A\u200bB  | A B
			""")
	void nothingElseIsAlike(String text, String quote) {
		assertThat(QuoteLocator.locate(text, quote)).isEmpty();
		assertThat(new SearchedText(text).locate(quote)).isEmpty();
	}

	@Test
	void timeGrowsWithTheTextOnly() {
		String text = "a".repeat(5_000_000);
		String quote = "a".repeat(500_000) + "b";
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> QuoteLocator.locate(text, quote));
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> new SearchedText(text).locate(quote));
	}

	@Test
	void manyQuotesAreLookedForInOneLongText() {
		SearchedText text = new SearchedText(IntStream.range(0, 50_000)
			.mapToObj("Actor A met Actor B for the time %d. "::formatted)
			.collect(Collectors.joining()));
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> IntStream.range(40_000, 41_000).forEach((i) -> {
			assertThat(text.holds("for the time %d.".formatted(i))).isTrue();
			assertThat(text.nearest("for the thyme %d.".formatted(i))).isPresent();
		}));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
			# quote                        | passage                       | line
			Actor A phoned Actor B         | Actor A called Actor B,       | 2
			Actor A called "Actor B"       | Actor A called Actor B,       | 2
			Everybody said Actor C visited | they said. Actor C visited    | 2
			visited actor d on Monday      | visited Actor D on Tuesday,   | 3
			Visitd                         | visited                       | 3
			""")
	void theNearestPassageSharesMostWords(String quote, String passage, int line) {
		String text = "Title of it all\nActor A called\u00a0Actor B, they said. Actor C\nvisited Actor D on Tuesday,\nActor A said\n";

		assertThat(NearestPassage.find(text, quote)).hasValueSatisfying((found) -> {
			assertThat(found.line()).isEqualTo(line);
			assertThat(found.words()).isEqualTo(passage);
		});
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
			Actor A called | something else again
			Actor A called | xyz
			``             | Actor A
			Actor A        | ``
			""")
	void withoutHalfOfTheWordsThereIsNone(String text, String quote) {
		assertThat(NearestPassage.find(text, quote)).isEmpty();
	}

	@Test
	void theNearestPassageOfALongTextIsFoundInTime() {
		String text = "Actor A met Actor B in Town A. ".repeat(160_000) + "Actor C met Actor D in Town B.";
		assertTimeoutPreemptively(Duration.ofSeconds(60),
				() -> assertThat(NearestPassage.find(text, "Actor C saw Actor D in Town B.")).hasValueSatisfying(
						(found) -> assertThat(found.words()).isEqualTo("Actor C met Actor D in Town B.")));
	}

}
