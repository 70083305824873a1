// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.backchannel.extract.article.ArticleFiles;
import org.backchannel.extract.article.ArticleLoader;
import org.backchannel.extract.article.LoadedArticle;
import org.backchannel.extract.contact.GrammarReader;
import org.backchannel.extract.corenlp.CoreNlpAnalysis;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Sentence;
import org.backchannel.extract.text.TextAnalysis;

/**
 * Compares the reader's time with the time that CoreNLP itself takes on the same text, on
 * one thread. Run it with files or folders of articles.
 */
final class ReaderBench {

	private static final int WARM_UP = 2;

	private static final int ROUNDS = 3;

	private ReaderBench() {
	}

	public static void main(String... arguments) {
		long start = System.nanoTime();
		Stopwatch analysis = new Stopwatch(CoreNlpAnalysis.load());
		ContactReader reader = new GrammarReader(analysis, Lexicon.bundled());
		double loading = seconds(System.nanoTime() - start);
		List<Article> articles = articles(arguments);
		long total = 0;
		for (int round = 0; round < WARM_UP + ROUNDS; round++) {
			if (round == WARM_UP) {
				total = 0;
				analysis.nanos = 0;
			}
			for (Article article : articles) {
				long before = System.nanoTime();
				reader.read(article);
				total += System.nanoTime() - before;
			}
		}
		double parsing = seconds(analysis.nanos);
		double own = seconds(total) - parsing;
		System.out.printf(Locale.ROOT,
				"loading %.1f s  articles %d  s/article %.3f  CoreNLP %.2f s  ours %.2f s  ours/CoreNLP %.3f%n",
				loading, articles.size(), seconds(total) / (articles.size() * (double) ROUNDS), parsing, own,
				own / parsing);
	}

	private static List<Article> articles(String... arguments) {
		ArticleLoader loader = new ArticleLoader(null);
		List<Article> articles = new ArrayList<>();
		for (Path file : ArticleFiles.of(Arrays.stream(arguments).map(Path::of).toList()).files()) {
			LoadedArticle loaded = Objects.requireNonNull(loader.load(file).article(), file.toString());
			articles.add(loaded.article());
		}
		return articles;
	}

	private static double seconds(long nanos) {
		return nanos / 1e9;
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
