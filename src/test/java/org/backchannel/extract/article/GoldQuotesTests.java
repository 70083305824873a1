// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.backchannel.extract.Article;
import org.backchannel.extract.Span;
import org.backchannel.extract.evaluate.GoldContact;
import org.backchannel.extract.evaluate.GoldFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Noise must never swallow what an article says of a contact. */
class GoldQuotesTests {

	private static final Path ARTICLES = Path.of("..", "shared", "articles");

	private final ArticleLoader loader = new ArticleLoader(null);

	@ParameterizedTest
	@ValueSource(strings = { "dev", "press", "seeds" })
	void noQuoteFallsIntoNoise(String set) {
		assumeTrue(Files.isDirectory(ARTICLES.resolve(set)), "no ../shared/articles");
		List<String> swallowed = new ArrayList<>();
		int quotes = 0;
		long characters = 0;
		long blanked = 0;
		for (Path file : GoldFiles.in(ARTICLES.resolve(set))) {
			Path text = file.resolveSibling(GoldFiles.name(file) + ".txt");
			Article article = Objects.requireNonNull(this.loader.load(text).article(), text.toString()).article();
			characters += article.text().length();
			blanked += article.noise().stream().mapToInt((span) -> span.end() - span.start()).sum();
			for (GoldContact contact : GoldFiles.read(file).contacts()) {
				String quote = Objects.requireNonNull(contact.quote());
				int start = article.text().indexOf(quote);
				quotes++;
				if (hidden(article, new Span(start, start + quote.length())) * 10 > quote.length()) {
					swallowed.add(article.id() + ": " + quote);
				}
			}
		}
		System.out.printf("%s: %d of %d gold quotes kept, %.0f %% of the characters are noise%n", set,
				quotes - swallowed.size(), quotes, 100.0 * blanked / characters);
		assertThat(swallowed).isEmpty();
	}

	private static int hidden(Article article, Span quote) {
		return article.noise()
			.stream()
			.filter(quote::overlaps)
			.mapToInt((span) -> Math.min(span.end(), quote.end()) - Math.max(span.start(), quote.start()))
			.sum();
	}

}
