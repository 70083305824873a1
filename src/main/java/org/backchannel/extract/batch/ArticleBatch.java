// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.batch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

import org.backchannel.extract.ContactReader;

/**
 * Reads articles on several threads and hands over the results in the order of the
 * articles. Only a few are in memory at a time, however many there are. An article that
 * takes longer than the limit is given up: its thread is interrupted, and left behind
 * where it does not stop.
 */
public final class ArticleBatch {

	/** How many articles for each thread are under way or waiting to be handed over. */
	static final int AHEAD = 4;

	private final ContactReader reader;

	private final int workers;

	private final Duration limit;

	/**
	 * Creates a batch.
	 * @param reader reads each article
	 * @param workers how many articles are read at the same time, at least 1
	 * @param limit the longest time that one article may take, from its loading on
	 * @throws IllegalArgumentException if there are no workers or there is no time
	 */
	public ArticleBatch(ContactReader reader, int workers, Duration limit) {
		if (workers < 1 || limit.isNegative() || limit.isZero()) {
			throw new IllegalArgumentException(
					"Reading takes at least one worker and some time, not %d and %s".formatted(workers, limit));
		}
		this.reader = reader;
		this.workers = workers;
		this.limit = limit;
	}

	/**
	 * Reads all articles and waits for it.
	 * @param sources asked for the next article when there is room for it
	 * @param sink gets the results in the order of the sources, by the calling thread. If
	 * it throws, reading ends
	 * @param progress called after the sink
	 * @return how many there were
	 */
	public long read(Iterator<ArticleSource> sources, Consumer<ArticleResult> sink, BatchProgress progress) {
		Semaphore slots = new Semaphore(this.workers, true);
		try (Threads threads = new Threads()) {
			Queue<ArticleJob> window = new ArrayDeque<>();
			long done = 0;
			while (sources.hasNext() || !window.isEmpty()) {
				while (sources.hasNext() && window.size() < this.workers * AHEAD) {
					ArticleJob job = new ArticleJob(sources.next(), this.reader, this.limit, slots, threads.watchdog);
					window.add(job);
					threads.readers.execute(job);
				}
				ArticleResult result = window.remove().result();
				sink.accept(result);
				progress.done(++done, result);
			}
			return done;
		}
	}

	/** Threads that do not keep the program alive, one that does not stop included. */
	private static final class Threads implements AutoCloseable {

		private static final ThreadFactory DAEMONS = Thread.ofPlatform().daemon().name("reader-", 1).factory();

		private final ExecutorService readers = Executors.newCachedThreadPool(DAEMONS);

		private final ScheduledExecutorService watchdog = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("reader-watchdog").factory());

		@Override
		public void close() {
			this.readers.shutdownNow();
			this.watchdog.shutdownNow();
		}

	}

}
