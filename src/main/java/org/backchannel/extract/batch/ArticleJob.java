// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.backchannel.extract.ContactReader;
import org.backchannel.extract.FoundContact;
import org.backchannel.extract.article.LoadedArticle;
import org.backchannel.extract.article.Loading;
import org.backchannel.model.Place;
import org.backchannel.model.Problem;
import org.jspecify.annotations.Nullable;

/** The reading of one article, which ends with a result whatever happens. */
final class ArticleJob implements Runnable {

	private final ArticleSource source;

	private final ContactReader reader;

	private final Duration limit;

	private final Semaphore slots;

	private final ScheduledExecutorService watchdog;

	private final CompletableFuture<ArticleResult> done = new CompletableFuture<>();

	private final Object threadLock = new Object();

	private @Nullable Thread thread;

	ArticleJob(ArticleSource source, ContactReader reader, Duration limit, Semaphore slots,
			ScheduledExecutorService watchdog) {
		this.source = source;
		this.reader = reader;
		this.limit = limit;
		this.slots = slots;
		this.watchdog = watchdog;
	}

	/** Waits for the result. */
	ArticleResult result() {
		try {
			return this.done.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof Error error) {
				throw error;
			}
			throw ex;
		}
	}

	@Override
	public void run() {
		try {
			this.slots.acquire();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return;
		}
		begin();
		Future<?> alarm = this.watchdog.schedule(this::expire, this.limit.toNanos(), TimeUnit.NANOSECONDS);
		try {
			finish(attempt());
		}
		catch (Error error) {
			if (this.done.completeExceptionally(error)) {
				this.slots.release();
			}
		}
		finally {
			alarm.cancel(false);
			end();
		}
	}

	private ArticleResult attempt() {
		long start = System.nanoTime();
		List<Problem> problems = new ArrayList<>();
		LoadedArticle article = null;
		List<FoundContact> contacts = List.of();
		boolean read = false;
		try {
			Loading loading = this.source.load().get();
			problems.addAll(loading.problems());
			article = loading.article();
			if (article != null) {
				contacts = this.reader.read(article.article(), problems::add);
				read = true;
			}
		}
		catch (RuntimeException ex) {
			String why = (ex.getMessage() != null) ? ex.getMessage() : ex.getClass().getSimpleName();
			problems.add(problem("not-read", "was not read: " + why));
		}
		catch (StackOverflowError ex) {
			problems.add(problem("not-read", "was not read: a sentence is nested too deeply"));
		}
		catch (OutOfMemoryError ex) {
			problems.add(problem("out-of-memory",
					"was not read: it takes more memory than there is; give the JVM more (-Xmx) "
							+ "or read fewer articles at a time"));
		}
		return new ArticleResult(this.source.name(), article, read, contacts, problems,
				Duration.ofNanos(System.nanoTime() - start));
	}

	private void expire() {
		finish(new ArticleResult(this.source.name(), null, false, List.of(), List
			.of(problem("time-limit", "was given up after %s s, the limit for one article".formatted(seconds()))),
				this.limit));
		synchronized (this.threadLock) {
			if (this.thread != null) {
				this.thread.interrupt();
			}
		}
	}

	private void finish(ArticleResult result) {
		if (this.done.complete(result)) {
			this.slots.release();
		}
	}

	private void begin() {
		synchronized (this.threadLock) {
			this.thread = Thread.currentThread();
		}
	}

	/**
	 * After this the thread is another article's, and is not interrupted for this one.
	 */
	private void end() {
		synchronized (this.threadLock) {
			this.thread = null;
			Thread.interrupted();
		}
	}

	private String seconds() {
		return String.valueOf(this.limit.toMillis() / 1000.0).replaceFirst("\\.0$", "");
	}

	private Problem problem(String code, String message) {
		return new Problem(new Place(this.source.name(), 0), code, message);
	}

}
