// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.backchannel.extract.article.ArticleLoader;
import org.backchannel.extract.article.Metadata;
import org.backchannel.extract.batch.ArticleBatch;
import org.backchannel.extract.batch.ArticleResult;
import org.backchannel.extract.batch.ArticleSource;
import org.backchannel.extract.batch.BatchProgress;
import org.backchannel.extract.evaluate.Difference;
import org.backchannel.extract.evaluate.Evaluation;
import org.backchannel.extract.evaluate.GoldArticle;
import org.backchannel.extract.evaluate.GoldContact;
import org.backchannel.model.Edtf;
import org.backchannel.model.Problem;
import org.backchannel.model.SourceKind;
import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of a dossier and says where the reader and the analyst differ. Pairs
 * are found by the rule of the reference scorer.
 */
public final class DossierComparison {

	private final ArticleBatch batch;

	private final ArticleLoader loader = new ArticleLoader(null);

	/**
	 * Creates a comparison.
	 * @param batch reads the articles
	 */
	public DossierComparison(ArticleBatch batch) {
		this.batch = batch;
	}

	/**
	 * The articles of a dossier whose text it holds.
	 * @param dossier the dossier
	 * @return its sources that can be read, in its order; references are none
	 */
	public static List<SourceRow> articles(Dossier dossier) {
		return dossier.sources()
			.stream()
			.filter((source) -> source.kind() == SourceKind.ARTICLE && source.text() != null)
			.toList();
	}

	/**
	 * Reads and compares.
	 * @param dossier a dossier; when an article appeared and who published it is taken
	 * from its sources
	 * @param progress called after each article
	 * @return the differences, source by source. An article that was not read counts as
	 * one in which nothing was found
	 */
	public Outcome compare(Dossier dossier, BatchProgress progress) {
		Coding coding = new Coding(dossier);
		Map<String, String> names = dossier.actors()
			.stream()
			.collect(Collectors.toMap((actor) -> actor.id().value(), (ActorRow actor) -> actor.name().value(),
					(first, second) -> first));
		List<SourceRow> sources = articles(dossier);
		List<ArticleSource> articles = sources.stream().map((source) -> article(source, names)).toList();
		List<Problem> problems = new ArrayList<>();
		Map<String, ArticleResult> results = new HashMap<>();
		this.batch.read(articles.iterator(), (result) -> {
			problems.addAll(result.problems());
			results.put(result.name(), result);
		}, progress);
		Evaluation sum = Evaluation.NONE;
		for (SourceRow source : sources) {
			String id = source.id().value();
			sum = sum.plus(evaluate(id, coding.of(id), results.get(id), source.text()));
		}
		return new Outcome(sum, problems);
	}

	private ArticleSource article(SourceRow source, Map<String, String> names) {
		String outlet = (source.outlet() != null) ? names.get(source.outlet().value()) : null;
		Edtf published = source.published().isUnknown() ? null : source.published();
		Metadata known = new Metadata(source.title().value(), outlet, published, source.url(), null, source.language());
		String text = Objects.requireNonNull(source.text());
		String id = source.id().value();
		return new ArticleSource(id, () -> this.loader.load(text, id, known));
	}

	private static Evaluation evaluate(String source, List<CodedContact> coded, @Nullable ArticleResult result,
			@Nullable String text) {
		List<GoldContact> found = (result == null || result.article() == null) ? List.of()
				: GoldArticle.of(result.article().article(), result.contacts()).contacts();
		Set<String> elsewhere = coded.stream()
			.filter(CodedContact::outsideDate)
			.map((contact) -> contact.contact().id())
			.collect(Collectors.toSet());
		return Evaluation.of(source, coded.stream().map(CodedContact::contact).toList(), found, text, elsewhere);
	}

	/**
	 * What came of a comparison.
	 *
	 * @param evaluation the differences and the scorer's measures; the analyst's contacts
	 * are the gold, and the id of each is that of its event
	 * @param problems of loading and reading
	 */
	public record Outcome(Evaluation evaluation, List<Problem> problems) {

		/** Copies the list, which may then not be changed. */
		public Outcome {
			problems = List.copyOf(problems);
		}

		/**
		 * The differences in contacts that are firm on the analyst's side, and contacts
		 * that the analyst has not.
		 * @return in the order of the sources
		 */
		public List<Difference> differences() {
			return this.evaluation.differences();
		}

	}

}
