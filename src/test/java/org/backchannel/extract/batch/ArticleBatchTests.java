// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.backchannel.extract.Article;
import org.backchannel.extract.ContactReader;
import org.backchannel.extract.FoundContact;
import org.backchannel.extract.article.LoadedArticle;
import org.backchannel.extract.article.Loading;
import org.backchannel.extract.article.Metadata;
import org.backchannel.model.Edtf;
import org.backchannel.model.Place;
import org.backchannel.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@Timeout(60)
class ArticleBatchTests {

	private static final Duration LONG = Duration.ofSeconds(30);

	private final List<ArticleResult> results = new ArrayList<>();

	@Test
	void resultsComeInTheOrderOfTheArticles() {
		read((article) -> {
			pause(article.id().hashCode() % 5);
			return List.of();
		}, 4, LONG, articles(200));
		assertThat(this.results).extracting(ArticleResult::name)
			.containsExactlyElementsOf(IntStream.range(0, 200).mapToObj((i) -> "a" + i).toList());
		assertThat(this.results).allMatch(ArticleResult::read);
	}

	@Test
	void onlyAFewArticlesAreInMemoryAtATime() {
		AtomicLong loaded = new AtomicLong();
		AtomicLong delivered = new AtomicLong();
		AtomicLong most = new AtomicLong();
		Iterator<ArticleSource> sources = IntStream.range(0, 10_000).mapToObj((i) -> new ArticleSource("a" + i, () -> {
			most.accumulateAndGet(loaded.incrementAndGet() - delivered.get(), Math::max);
			return loading("a" + i);
		})).iterator();
		long count = new ArticleBatch((article) -> List.of(), 2, LONG).read(sources,
				(result) -> delivered.incrementAndGet(), BatchProgress.NONE);
		assertThat(count).isEqualTo(10_000);
		assertThat(most.get()).isLessThanOrEqualTo(2 * ArticleBatch.AHEAD);
	}

	@Test
	void severalArticlesAreReadAtTheSameTime() {
		CountDownLatch both = new CountDownLatch(2);
		read((article) -> {
			both.countDown();
			await(both);
			return List.of();
		}, 2, LONG, articles(2));
		assertThat(this.results).allMatch(ArticleResult::read);
	}

	@Test
	void anArticleThatTakesTooLongIsGivenUpAndTheRestGoesOn() {
		CountDownLatch never = new CountDownLatch(1);
		read((article) -> {
			if (article.id().equals("a1")) {
				await(never);
			}
			return List.of();
		}, 2, Duration.ofMillis(200), articles(20));
		assertThat(this.results).filteredOn((result) -> !result.read()).singleElement().satisfies((result) -> {
			assertThat(result.name()).isEqualTo("a1");
			assertThat(result.problems()).singleElement()
				.hasToString("a1: was given up after 0.2 s, the limit for one article [time-limit]");
		});
		assertThat(this.results).hasSize(20);
	}

	@Test
	void readersThatNeverStopHoldUpNobody() {
		AtomicInteger stop = new AtomicInteger();
		read((article) -> {
			while (article.id().endsWith("3") && stop.get() == 0) {
				Thread.onSpinWait();
			}
			return List.of();
		}, 1, Duration.ofMillis(100), articles(15));
		stop.set(1);
		assertThat(this.results).hasSize(15);
		assertThat(this.results).filteredOn((result) -> !result.read())
			.extracting(ArticleResult::name)
			.containsExactly("a3", "a13");
	}

	@Test
	void whatGoesWrongIsSaidWithItsArticle() {
		read((article) -> switch (article.id()) {
			case "a0" -> throw new IllegalStateException("no head for this");
			case "a1" -> throw new StackOverflowError();
			case "a2" -> throw new OutOfMemoryError();
			default -> List.of();
		}, 2, LONG, articles(4));
		assertThat(this.results).flatExtracting(ArticleResult::problems)
			.extracting(Problem::toString)
			.containsExactly("a0: was not read: no head for this [not-read]",
					"a1: was not read: a sentence is nested too deeply [not-read]",
					"a2: was not read: it takes more memory than there is; give the JVM more (-Xmx) or read fewer articles at a time [out-of-memory]");
		assertThat(this.results).extracting(ArticleResult::read).containsExactly(false, false, false, true);
	}

	@Test
	void problemsOfLoadingAndNotesOfTheReaderAreKept() {
		Problem loading = new Problem(new Place("x", 0), "empty", "holds no text");
		Problem note = new Problem(new Place("y", 0), "quote-dropped", "does not stand");
		ContactReader reader = new ContactReader() {
			@Override
			public List<FoundContact> read(Article article) {
				return List.of();
			}

			@Override
			public List<FoundContact> read(Article article, Consumer<Problem> notes) {
				notes.accept(note);
				return List.of();
			}
		};
		read(reader, 1, LONG, List
			.of(new ArticleSource("x", () -> new Loading(null, List.of(loading))),
					new ArticleSource("y", () -> loading("y")))
			.iterator());
		assertThat(this.results).flatExtracting(ArticleResult::problems).containsExactly(loading, note);
		assertThat(this.results).extracting(ArticleResult::read).containsExactly(false, true);
	}

	@Test
	void aSinkThatFailsEndsTheReading() {
		ConcurrentHashMap.KeySetView<String, Boolean> seen = ConcurrentHashMap.newKeySet();
		ArticleBatch batch = new ArticleBatch((article) -> {
			seen.add(article.id());
			return List.of();
		}, 2, LONG);
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> batch.read(articles(1000), (result) -> {
			throw new IllegalStateException("disk full");
		}, BatchProgress.NONE)).withMessage("disk full");
		assertThat(seen).hasSizeLessThanOrEqualTo(2 * ArticleBatch.AHEAD);
	}

	@Test
	void anErrorOfTheProgramItselfIsNotHidden() {
		assertThatExceptionOfType(NoClassDefFoundError.class).isThrownBy(() -> read((article) -> {
			throw new NoClassDefFoundError("edu/stanford/nlp/X");
		}, 1, LONG, articles(3)));
	}

	@Test
	void progressIsShownAfterEachArticle() {
		List<Long> steps = new ArrayList<>();
		new ArticleBatch((article) -> List.of(), 2, LONG).read(articles(3), (result) -> {
		}, (done, result) -> steps.add(done));
		assertThat(steps).containsExactly(1L, 2L, 3L);
	}

	@Test
	void readingTakesAWorkerAndSomeTime() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ArticleBatch((article) -> List.of(), 0, LONG));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ArticleBatch((article) -> List.of(), 1, Duration.ZERO));
	}

	private void read(ContactReader reader, int workers, Duration limit, Iterator<ArticleSource> sources) {
		new ArticleBatch(reader, workers, limit).read(sources, this.results::add, BatchProgress.NONE);
	}

	private static Iterator<ArticleSource> articles(int count) {
		return IntStream.range(0, count).mapToObj((i) -> new ArticleSource("a" + i, () -> loading("a" + i))).iterator();
	}

	private static Loading loading(String id) {
		Article article = new Article(id, "text", null, null, Edtf.UNKNOWN, "en", List.of());
		return new Loading(new LoadedArticle(article, id, Metadata.NONE, "UTF-8"), List.of());
	}

	private static void pause(int millis) {
		try {
			Thread.sleep(Math.max(0, millis));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
