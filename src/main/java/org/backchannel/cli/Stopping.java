// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * What happens where the process is told to end while a command is at work: what that
 * works on is closed, so that it fails soon and tidies up, and one sentence says so
 * instead of its failure.
 */
final class Stopping {

	/** For a command to tidy up in. */
	private static final int SECONDS = 30;

	private final PrintWriter err;

	private final CountDownLatch atWork = new CountDownLatch(1);

	private final List<Runnable> closing = new CopyOnWriteArrayList<>();

	private boolean watched;

	private volatile boolean done;

	private volatile boolean begun;

	private volatile String sentence = "stopped.";

	Stopping(PrintWriter err) {
		this.err = err;
	}

	/**
	 * Runs the command that was typed.
	 * @param parsed what was typed
	 * @return its exit code
	 */
	int run(ParseResult parsed) {
		try {
			int code = new RunLast().execute(parsed);
			this.done = true;
			return code;
		}
		finally {
			this.atWork.countDown();
		}
	}

	/**
	 * Says of the command that it writes at its end, all or nothing.
	 * @return this
	 */
	Stopping allOrNothing() {
		this.sentence = "stopped; nothing was written.";
		watch();
		return this;
	}

	/**
	 * Closes something where the process ends, told to or not.
	 * @param close what to do; may be done already
	 */
	void closes(Runnable close) {
		this.closing.add(close);
		watch();
	}

	private synchronized void watch() {
		if (!this.watched) {
			this.watched = true;
			Runtime.getRuntime().addShutdownHook(new Thread(this::end, "stop"));
		}
	}

	private void end() {
		boolean early = this.atWork.getCount() > 0;
		this.begun = early;
		List<Runnable> open = List.copyOf(this.closing);
		open.forEach(Runnable::run);
		if (early && (open.isEmpty() || hasEnded())) {
			if (!this.done) {
				this.err.println("backchannel: " + this.sentence);
			}
		}
		else if (early) {
			this.err.println("backchannel: stopped.");
		}
	}

	private boolean hasEnded() {
		try {
			return this.atWork.await(SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * Whether the command was stopped at work, so that how it fails is nothing to tell.
	 * @return false where nobody told the process to end
	 */
	boolean hasBegun() {
		return this.begun;
	}

}
