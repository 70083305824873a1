// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is to be undone at the end, the last first, and once. Safe for many threads. */
final class Closing implements AutoCloseable {

	private final Deque<Runnable> steps = new ArrayDeque<>();

	/**
	 * Adds what is to be undone.
	 * @param step what to do at the end
	 */
	synchronized void add(Runnable step) {
		this.steps.push(step);
	}

	@Override
	public synchronized void close() {
		while (!this.steps.isEmpty()) {
			this.steps.pop().run();
		}
	}

}
