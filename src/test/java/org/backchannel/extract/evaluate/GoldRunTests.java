// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.backchannel.extract.ContactReader;
import org.backchannel.extract.FoundContact;
import org.backchannel.extract.FoundReport;
import org.backchannel.extract.Participant;
import org.backchannel.extract.Quote;
import org.backchannel.extract.Span;
import org.backchannel.extract.article.ArticleLoader;
import org.backchannel.extract.batch.ArticleBatch;
import org.backchannel.extract.batch.BatchProgress;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Problem;
import org.backchannel.model.Role;
import org.backchannel.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GoldRunTests {

	private static final String SENTENCE = "The foreign ministers of Ruritania and Graustark met in Strelsau on Friday.";

	/** Finds one meeting wherever the two are named. */
	private static final ContactReader READER = (article) -> {
		int at = article.text().indexOf(SENTENCE);
		Quote quote = Quote.of(article.text(), new Span(at, at + SENTENCE.length()));
		FoundReport report = new FoundReport(Status.HELD, Edtf.UNKNOWN, null, null, List.of(), quote, 1);
		return List.of(new FoundContact(EventKind.MEETING, Status.HELD, Edtf.UNKNOWN, null, null, null,
				List.of(state("Ruritania"), state("Graustark")), false, List.of(report), 1));
	};

	@TempDir
	Path folder = Path.of("");

	@Test
	void articlesAreReadAndHeldAgainstTheirGoldFiles() throws IOException {
		article("a.txt");
		gold("a");
		Files.writeString(this.folder.resolve("b.html"), "<html><body><p>" + SENTENCE
				+ " They spoke of the bridge, of the floods and of the harvest.</p></body></html>");
		gold("b");
		GoldRun.Outcome outcome = run();
		assertThat(outcome.evaluation().differences()).extracting(Difference::sort).containsOnly(Difference.Sort.DATE);
		assertThat(outcome.evaluation().score().summary()).startsWith("articles 2  contacts 2  found 2")
			.endsWith("quotes 2/2");
	}

	@Test
	void anArticleThatIsMissingOrNotReadCountsAsOneInWhichNothingWasFound() throws IOException {
		article("a.txt");
		gold("a");
		gold("b");
		Files.writeString(this.folder.resolve("c.txt"), "%PDF-1.7");
		gold("c");
		GoldRun.Outcome outcome = run();
		assertThat(outcome.evaluation().score().summary()).startsWith("articles 3  contacts 3  found 1  missed 2");
		assertThat(outcome.problems()).extracting(Problem::code).contains("no-article", "binary");
	}

	@Test
	void aFolderWithoutGoldFilesIsSaid() {
		assertThatIllegalArgumentException().isThrownBy(this::run)
			.withMessageContaining("NAME.gold.json beside NAME.txt was expected");
	}

	private GoldRun.Outcome run() {
		ArticleBatch batch = new ArticleBatch(READER, 2, Duration.ofSeconds(30));
		return new GoldRun(batch, new ArticleLoader(null)).evaluate(this.folder, BatchProgress.NONE);
	}

	private void article(String name) throws IOException {
		Files.writeString(this.folder.resolve(name), "Published: 2020-05-02\n\n" + SENTENCE + "\n");
	}

	private void gold(String name) {
		GoldArticle article = new GoldArticle(name, null, null, "en",
				List.of(new GoldContact("c1", "meeting", List.of(), "held", "2020-05-01",
						List.of(new GoldParticipant("Ruritania", null, null, true),
								new GoldParticipant("Graustark", null, null, true)),
						null, SENTENCE, null, null, false)));
		try {
			Path written = GoldFiles.write(this.folder, article);
			Files.move(written, this.folder.resolve(name + ".gold.json"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Participant state(String name) {
		return new Participant(Participant.Nature.ORGANISATION, name, null, null, Role.PARTICIPANT, true);
	}

}
