// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.backchannel.draft.Draft;
import org.backchannel.extract.article.ArticleFiles;
import org.backchannel.extract.article.ArticleLoader;
import org.backchannel.extract.article.LoadedArticle;
import org.backchannel.extract.batch.ArticleBatch;
import org.backchannel.extract.batch.BatchProgress;
import org.backchannel.extract.contact.GrammarReader;
import org.backchannel.extract.corenlp.CoreNlpAnalysis;
import org.backchannel.extract.evaluate.GoldRun;
import org.backchannel.extract.evaluate.Score;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.importer.check.DossierChecks;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reader with its models, held against articles that people read. The floors stand a
 * little below what it reaches, so that nothing gets worse unseen.
 */
class ReadingIT {

	private static final Path ARTICLES = Path.of("..", "shared", "articles");

	@SuppressWarnings("NullAway.Init")
	private static ContactReader reader;

	private static final ArticleLoader LOADER = new ArticleLoader(null);

	@BeforeAll
	static void load() {
		reader = new GrammarReader(CoreNlpAnalysis.load(), Lexicon.bundled());
	}

	@Test
	void theSeedsAreReadAsPeopleReadThem() {
		Score score = score("seeds");
		assertThat(score.f1()).as(score.summary()).isGreaterThanOrEqualTo(0.95);
		assertThat(score.strictF1()).as(score.summary()).isGreaterThanOrEqualTo(0.899);
		assertThat(score.standing()).as(score.summary()).isEqualTo(score.quotes());
	}

	@Test
	void readoutsAndBroadcastersAreReadNoWorseThanBefore() {
		Score score = score("dev");
		assertThat(score.f1()).as(score.summary()).isGreaterThanOrEqualTo(0.81);
		assertThat(score.strictF1()).as(score.summary()).isGreaterThanOrEqualTo(0.67);
		assertThat(score.standing()).as(score.summary()).isEqualTo(score.quotes());
	}

	@Test
	void pressArticlesAreReadNoWorseThanBefore() {
		Score score = score("press");
		assertThat(score.f1()).as(score.summary()).isGreaterThanOrEqualTo(0.75);
		assertThat(score.strictF1()).as(score.summary()).isGreaterThanOrEqualTo(0.57);
		assertThat(score.standing()).as(score.summary()).isEqualTo(score.quotes());
	}

	@Test
	void everyQuoteFromTheSeedsStandsAtItsOffsetsAndTheDraftPassesTheChecks() {
		Lexicon lexicon = Lexicon.bundled();
		Draft draft = new Draft("seeds", "reader/test", lexicon.gazetteer());
		for (Path file : ArticleFiles.of(List.of(Path.of("seeds", "nato-russia", "articles"))).files()) {
			LoadedArticle loaded = Objects.requireNonNull(LOADER.load(file).article(), file.toString());
			List<FoundContact> contacts = reader.read(loaded.article());
			assertThat(contacts).as(loaded.file()).isNotEmpty();
			assertThat(contacts).flatExtracting(FoundContact::reports)
				.extracting(FoundReport::quote)
				.allSatisfy((quote) -> {
					String text = loaded.article().text();
					int start = text.offsetByCodePoints(0, quote.start());
					assertThat(text.substring(start, text.offsetByCodePoints(start, quote.end() - quote.start())))
						.isEqualTo(quote.text());
				});
			draft.add(loaded, contacts);
		}
		assertThat(draft.dossier().sources()).hasSize(5);
		assertThat(draft.dossier().events()).hasSizeGreaterThanOrEqualTo(8);
		assertThat(new DossierChecks().check(draft.dossier())).isEmpty();
	}

	private static Score score(String set) {
		Path folder = ARTICLES.resolve(set);
		Assumptions.assumeTrue(Files.isDirectory(folder), () -> folder + " is not there");
		ArticleBatch batch = new ArticleBatch(reader, 1, Duration.ofMinutes(2));
		return new GoldRun(batch, LOADER).evaluate(folder, BatchProgress.NONE).evaluation().score();
	}

}
