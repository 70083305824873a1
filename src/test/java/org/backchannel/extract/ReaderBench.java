// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.backchannel.extract.article.ArticleFiles;
import org.backchannel.extract.article.ArticleLoader;
import org.backchannel.extract.article.LoadedArticle;
import org.backchannel.extract.contact.GrammarReader;
import org.backchannel.extract.corenlp.CoreNlpAnalysis;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Sentence;
import org.backchannel.extract.text.TextAnalysis;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fast the reader loads and reads, on one thread, beside the time that CoreNLP itself
 * takes for the same text in the same run, and whether its memory stays what it is:
 * {@code mvn -Pbench verify}. Not part of the tests: it wants a machine of its own, and
 * prints what it measures.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReaderBench {

	private static final List<Path> FOLDERS = List.of(Path.of("seeds", "nato-russia", "articles"),
			Path.of("src", "test", "resources", "org", "backchannel", "extract", "own"));

	private static final int WARM_UP = 3;

	private static final int ROUNDS = 10;

	/** How often all are read for the look at the heap, which is taken at a quarter. */
	private static final int REPEATED = 40;

	@SuppressWarnings("NullAway.Init")
	private static Stopwatch analysis;

	@SuppressWarnings("NullAway.Init")
	private static ContactReader reader;

	@SuppressWarnings("NullAway.Init")
	private static List<Article> articles;

	private static double loading;

	@BeforeAll
	static void load() {
		long start = System.nanoTime();
		analysis = new Stopwatch(CoreNlpAnalysis.load());
		reader = new GrammarReader(analysis, Lexicon.bundled());
		loading = seconds(System.nanoTime() - start);
		ArticleLoader loader = new ArticleLoader(null);
		articles = ArticleFiles.of(FOLDERS)
			.files()
			.stream()
			.map((file) -> Objects.requireNonNull(loader.load(file).article(), file.toString()))
			.map(LoadedArticle::article)
			.toList();
	}

	@Test
	@Order(1)
	void theModelsAreThereWithinEightSeconds() {
		print("Loading: %.1f s".formatted(loading));
		assertThat(loading).isLessThan(8);
	}

	@Test
	@Order(2)
	void whatIsDoneBesideParsingTakesLessThanAQuarterOfTheParsersTime() {
		for (int round = 0; round < WARM_UP; round++) {
			articles.forEach(reader::read);
		}
		analysis.nanos = 0;
		long start = System.nanoTime();
		for (int round = 0; round < ROUNDS; round++) {
			articles.forEach(reader::read);
		}
		double all = seconds(System.nanoTime() - start);
		double parsing = seconds(analysis.nanos);
		double each = all / (articles.size() * ROUNDS);
		double ratio = (all - parsing) / parsing;
		print("Reading %d articles of %,d characters, %d times: %.3f s each; CoreNLP %.2f s, ours %.2f s, ours/CoreNLP %.3f"
			.formatted(articles.size(), articles.stream().mapToInt((article) -> article.text().length()).sum(), ROUNDS,
					each, parsing, all - parsing, ratio));
		assertThat(ratio).isLessThan(0.25);
		assertThat(each).isLessThan(1);
	}

	@Test
	@Order(3)
	void readingOnAndOnTakesNoMoreMemory() {
		double quarter = 0;
		for (int round = 1; round <= REPEATED; round++) {
			articles.forEach(reader::read);
			if (round == REPEATED / 4) {
				quarter = usedMegabytes();
			}
		}
		double end = usedMegabytes();
		print("Heap in use: %.1f MB after %d articles, %.1f MB after %d".formatted(quarter,
				REPEATED / 4 * articles.size(), end, REPEATED * articles.size()));
		assertThat(end).isLessThan(quarter * 1.02);
	}

	private static double usedMegabytes() {
		Runtime runtime = Runtime.getRuntime();
		double least = Double.MAX_VALUE;
		for (int i = 0; i < 3; i++) {
			System.gc();
			least = Math.min(least, (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0);
		}
		return least;
	}

	private static double seconds(long nanos) {
		return nanos / 1e9;
	}

	private static void print(String line) {
		System.out.println(line);
	}

	/** Counts the time that the analysis takes. */
	private static final class Stopwatch implements TextAnalysis {

		private final TextAnalysis analysis;

		private long nanos;

		Stopwatch(TextAnalysis analysis) {
			this.analysis = analysis;
		}

		@Override
		public List<Sentence> analyse(String text) {
			long before = System.nanoTime();
			try {
				return this.analysis.analyse(text);
			}
			finally {
				this.nanos += System.nanoTime() - before;
			}
		}

	}

}
