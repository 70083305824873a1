// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * What is asked of the database while something else is. Safe for many threads.
 *
 * @param <T> what it gives
 */
public final class Meanwhile<T> {

	private final CompletableFuture<T> answer;

	private Meanwhile(CompletableFuture<T> answer) {
		this.answer = answer;
	}

	/**
	 * Begins to ask, in a thread of its own. Whoever loses interest need not wait.
	 * @param <T> what the question gives
	 * @param question what to ask
	 * @return where the answer will be
	 */
	public static <T> Meanwhile<T> ask(Supplier<T> question) {
		return new Meanwhile<>(CompletableFuture.supplyAsync(question, Thread.ofVirtual().name("meanwhile")::start));
	}

	/**
	 * Waits for the answer.
	 * @return what the question gave; what it threw is thrown
	 */
	public T answer() {
		try {
			return this.answer.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw ex;
		}
	}

}
