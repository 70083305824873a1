// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.PrintWriter;

import org.backchannel.importer.Progress;

/** Tells the person who waits what is being done. */
interface Feedback extends Progress, AutoCloseable {

	/**
	 * Something begins whose length is not known.
	 * @param step what, as in "Starting the database"
	 */
	default void step(String step) {
		report(step, 0, 0);
	}

	/**
	 * Leaves nothing on the screen that is no longer so, before something else is said.
	 */
	void clear();

	@Override
	default void close() {
		clear();
	}

	/** Says nothing. */
	Feedback NONE = new Feedback() {
		@Override
		public void report(String step, long done, long total) {
		}

		@Override
		public void clear() {
		}
	};

	/**
	 * A plain line for each step, for logs and pipes.
	 * @param err where to write
	 * @return the feedback
	 */
	static Feedback lines(PrintWriter err) {
		return new Feedback() {

			private String last = "";

			@Override
			public void report(String step, long done, long total) {
				if (!step.equals(this.last)) {
					err.println(step + " ...");
					this.last = step;
				}
			}

			@Override
			public void clear() {
			}

		};
	}

}
