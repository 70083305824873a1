// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.backchannel.extract.article.ArticleFiles;
import org.backchannel.extract.article.ArticleLoader;
import org.backchannel.extract.batch.ArticleBatch;
import org.backchannel.extract.batch.ArticleResult;
import org.backchannel.extract.batch.ArticleSource;
import org.backchannel.extract.batch.BatchProgress;
import org.backchannel.model.Place;
import org.backchannel.model.Problem;

/**
 * Reads the articles of a folder that have a gold file and holds what was found against
 * it.
 */
public final class GoldRun {

	private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".xhtml", ".md", ".text");

	private final ArticleBatch batch;

	private final ArticleLoader loader;

	/**
	 * Creates a run.
	 * @param batch reads the articles
	 * @param loader loads them
	 */
	public GoldRun(ArticleBatch batch, ArticleLoader loader) {
		this.batch = batch;
		this.loader = loader;
	}

	/**
	 * Reads and evaluates.
	 * @param folder holds {@code NAME.gold.json} and {@code NAME.txt} or
	 * {@code NAME.html}
	 * @param progress called after each article
	 * @return an evaluation for each gold file, in the order of their names. An article
	 * that is not there or was not read counts as one in which nothing was found
	 * @throws IllegalArgumentException if a gold file is none, or the folder holds none
	 */
	public Outcome evaluate(Path folder, BatchProgress progress) {
		List<Path> gold = GoldFiles.in(folder);
		if (gold.isEmpty()) {
			throw new IllegalArgumentException(
					"%s: holds no gold file; NAME.gold.json beside NAME.txt was expected".formatted(folder));
		}
		List<Problem> problems = new ArrayList<>();
		List<ArticleSource> sources = new ArrayList<>();
		for (Path file : gold) {
			Optional<Path> article = article(file);
			if (article.isPresent()) {
				sources.add(ArticleSource.of(article.get(), this.loader));
			}
			else {
				problems.add(new Problem(new Place(ArticleFiles.label(file), 0), "no-article",
						"has no article beside it; %s.txt was expected".formatted(GoldFiles.name(file))));
			}
		}
		Map<String, Evaluation> evaluations = new HashMap<>();
		this.batch.read(sources.iterator(), (result) -> {
			problems.addAll(result.problems());
			Path file = folder.resolve(ArticleFiles.name(Path.of(result.name())) + ".gold.json");
			evaluations.put(GoldFiles.name(file), evaluate(file, result));
		}, progress);
		Map<String, Evaluation> ordered = new LinkedHashMap<>();
		for (Path file : gold) {
			Evaluation one = evaluations.get(GoldFiles.name(file));
			ordered.put(GoldFiles.name(file), (one != null) ? one : nothing(file));
		}
		return new Outcome(ordered, problems);
	}

	private static Evaluation evaluate(Path file, ArticleResult result) {
		if (result.article() == null) {
			return nothing(file);
		}
		GoldArticle found = GoldArticle.of(result.article().article(), result.contacts());
		return Evaluation.of(GoldFiles.name(file), GoldFiles.read(file).contacts(), found.contacts(),
				result.article().article().text());
	}

	private static Evaluation nothing(Path file) {
		return Evaluation.of(GoldFiles.name(file), GoldFiles.read(file).contacts(), List.of(), null);
	}

	private static Optional<Path> article(Path gold) {
		String name = GoldFiles.name(gold);
		return ENDINGS.stream()
			.map((ending) -> gold.resolveSibling(name + ending))
			.filter(Files::isRegularFile)
			.findFirst();
	}

	/**
	 * What came of a run.
	 *
	 * @param articles the evaluation of each article by its name, in the order of the
	 * names
	 * @param problems of loading and reading
	 */
	public record Outcome(Map<String, Evaluation> articles, List<Problem> problems) {

		/** Copies what is given, which may then not be changed. */
		public Outcome {
			articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
			problems = List.copyOf(problems);
		}

		/**
		 * The measures over all articles, and where what was found is not what the gold
		 * files say.
		 * @return the sum
		 */
		public Evaluation evaluation() {
			return evaluation((name) -> true);
		}

		/**
		 * The same over some articles.
		 * @param which tells by name whether an article counts
		 * @return the sum; {@link Evaluation#NONE} where none counts
		 */
		public Evaluation evaluation(Predicate<String> which) {
			return this.articles.entrySet()
				.stream()
				.filter((article) -> which.test(article.getKey()))
				.map(Map.Entry::getValue)
				.reduce(Evaluation.NONE, Evaluation::plus);
		}

	}

}
