// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.backchannel.draft.Draft;
import org.backchannel.extract.article.ArticleFiles;
import org.backchannel.extract.article.ArticleLoader;
import org.backchannel.extract.article.LoadedArticle;
import org.backchannel.extract.contact.GrammarReader;
import org.backchannel.extract.corenlp.CoreNlpAnalysis;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.importer.check.DossierChecks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The reader with its models: what it finds passes for a dossier. */
class ReadingIT {

	@SuppressWarnings("NullAway.Init")
	private static ContactReader reader;

	private static final ArticleLoader LOADER = new ArticleLoader(null);

	@BeforeAll
	static void load() {
		reader = new GrammarReader(CoreNlpAnalysis.load(), Lexicon.bundled());
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

}
