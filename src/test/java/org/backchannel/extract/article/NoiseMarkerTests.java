// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.util.List;

import org.backchannel.extract.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoiseMarkerTests {

	private static final String FIRST = "The foreign ministers of Ruritania and Graustark met in Strelsau on Friday.";

	private static final String SECOND = "“We spoke frankly,” the Ruritanian minister said after the talks.";

	@ParameterizedTest
	@ValueSource(strings = { "AD", "Advertisement", "Share this article", "4 min read", "Updated 3 hours ago",
			"12 comments", "Read more: Envoys of both sides gather in Strelsau", "Read also: what the treaty says",
			"RELATED: A bridge is closed", "Tags: Ruritania, Graustark, diplomacy", "10:32 GMT", "Copy link",
			"Accept all cookies", "Key events", "By Anna Example and Ben Sample",
			"(Reporting by Anna Example; Editing by Ben Sample)",
			"This website uses cookies to improve your experience.",
			"Sign up for our weekly newsletter and never miss a story.",
			"We and our partners process your data for personalised advertising.",
			"You must be logged in to post a comment.", "© 2020 The Strelsau Times. All rights reserved.",
			"Ministers shake hands before the talks in Strelsau, May 1, 2020. REUTERS/Stringer",
			"The palace in Strelsau, where the talks were held. [File: Anna Example/The Times via Getty Images]",
			"A view of the palace (AFP)", "Anna Example/RIA Novosti", "- [Politics](https://example.org/politics)",
			"[](https://example.org/share?u=1)[](https://example.org/tweet?u=1)", "https://example.org/a/b/c" })
	void aLineOfFurnitureIsMarked(String line) {
		assertThat(kept(FIRST + "\n\n" + line + "\n\n" + SECOND)).containsExactly(FIRST, SECOND);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "By Friday evening the envoys had left.", "Live from the palace, the king spoke to his people.",
					"The ministers will share the cost of the bridge, the statement said.",
					"He refused to comment on the talks.",
					"The two sides exchanged views on data protection and advertising rules.",
					"Read aloud in parliament, the letter caused an uproar.", "A long road", "The King's Messenger",
					"More talks are planned for June in Graustark.", "“No.”",
					"Related talks on fishing rights were cancelled in May." })
	void aLineOfTheArticleStays(String line) {
		assertThat(kept(FIRST + "\n\n" + line + "\n\n" + SECOND)).containsExactly(FIRST, line, SECOND);
	}

	@Test
	void aMenuIsARunOfLinesThatAreNoSentences() {
		assertThat(kept("Politics\nWorld\nCulture of Strelsau\nScience\n" + FIRST + "\n" + SECOND
				+ "\nFootball\nChess\nRowing"))
			.containsExactly(FIRST, SECOND);
	}

	@Test
	void headlinesOfOtherArticlesAreMarkedUpToTheNextRunningText() {
		assertThat(kept(FIRST + "\n\nRelated Posts\n\nKing opens bridge over the Alph\n\nHarvest late in Borduria\n\n"
				+ SECOND))
			.containsExactly(FIRST, SECOND);
	}

	@Test
	void aListThatASentenceAnnouncesStays() {
		String list = "Taking part were:\nthe President of Ruritania\nthe King of Graustark\nthe Regent of Borduria";
		assertThat(kept(FIRST + "\n" + list + "\n" + SECOND)).contains("the King of Graustark");
	}

	@Test
	void theHeadlineStaysAmongFurniture() {
		String text = "Menu\nSearch\nEnvoys meet in Strelsau after long silence\nWorld\n" + FIRST;
		assertThat(kept(text, "Envoys meet in Strelsau after long silence"))
			.containsExactly("Envoys meet in Strelsau after long silence", FIRST);
	}

	@Test
	void whatIsSaidTwiceIsReadOnce() {
		assertThat(kept(FIRST + "\n" + SECOND + "\n" + FIRST)).containsExactly(FIRST, SECOND);
	}

	@Test
	void aCaptionGivenTwiceIsNotReadAtAll() {
		String caption = "Ministers of both countries seen at the palace in Strelsau.";
		assertThat(kept(FIRST + "\n\n" + caption + "\n\n" + caption + "\n\n" + SECOND)).containsExactly(FIRST, SECOND);
	}

	@Test
	void paragraphsBrokenAtAFixedWidthAreJoined() {
		String wrapped = """
				The foreign ministers of Ruritania and Graustark met in
				Strelsau on Friday for talks about the bridge that has
				been closed since the spring floods of the year before.
				""";
		assertThat(Blanked.text(wrapped, NoiseMarker.mark(wrapped, new Span(0, 0), null)).strip())
			.isEqualTo(wrapped.strip().replace('\n', ' '));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					According to _The Times_ , they met [in Strelsau](https://example.org/x) today. | According to The Times , they met in Strelsau today.
					They met **twice** on Friday, https://example.org/y says so.                    | They met twice on Friday, says so.
					On Friday, the \u200Bking called the regent of his neighbours.                   | On Friday, the king called the regent of his neighbours.
					""")
	void marksOfFormatsAreBlankedWithinSentences(String line, String words) {
		assertThat(kept(line)).containsExactly(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "STRELSAU, Jan 9 (Reuters) - ", "STRELSAU (AP) — ", "STRELSAU — ", "STRELSAU—",
			"STRELSAU, June 4. /TASS/. ", "STRELSAU (Example News / Sputnik - 15th February, 2022) ",
			"Strelsau, Ruritania (AFP) – " })
	void aDatelineBelongsToNoSentence(String dateline) {
		assertThat(kept(dateline + FIRST)).containsExactly(FIRST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "NATO (the North Atlantic Treaty Organization) said nothing about the talks.",
			"PRESIDENT: I spoke to the king on Monday.", "US-Iran talks resumed in Muscat on Monday, officials said." })
	void theFirstWordsOfASentenceAreNoDateline(String line) {
		assertThat(kept(line + "\n\n" + SECOND)).containsExactly(line, SECOND);
	}

	@Test
	void theTextIsNotAlteredAndSpansAreInOrder() {
		String text = "Title: x\n\nAD\nAD\n" + FIRST + "\n_so_ it is said by all of them.\n";
		List<Span> noise = NoiseMarker.mark(text, new Span(0, 9), "x");
		assertThat(noise).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
		assertThat(Blanked.text(text, noise)).hasSameSizeAs(text).contains(FIRST);
		for (int i = 1; i < noise.size(); i++) {
			assertThat(noise.get(i).start()).isGreaterThan(noise.get(i - 1).end());
		}
	}

	private static List<String> kept(String text) {
		return kept(text, "none of these lines");
	}

	private static List<String> kept(String text, String title) {
		return Blanked.words(text, NoiseMarker.mark(text, new Span(0, 0), title)).lines().toList();
	}

}
