// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * One line on a terminal that is written over: a bar where the length is known, else the
 * name of the step. It is wiped when the work is done.
 */
final class ProgressLine implements Feedback {

	private static final int UPDATE_MILLIS = 200;

	private final PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true,
			StandardCharsets.UTF_8);

	private final int columns;

	private String step = "";

	private @Nullable ProgressBar bar;

	ProgressLine(int columns) {
		this.columns = columns;
	}

	@Override
	public synchronized void report(String name, long done, long total) {
		if (!name.equals(this.step)) {
			wipe();
			this.step = name;
			if (total <= 0) {
				this.err.print(name + " ...");
				this.err.flush();
			}
		}
		if (total > 0) {
			if (this.bar == null) {
				wipe();
				this.bar = bar(name, total);
			}
			this.bar.maxHint(total);
			this.bar.stepTo(done);
		}
	}

	private ProgressBar bar(String name, long total) {
		return new ProgressBarBuilder().setTaskName(name)
			.setInitialMax(total)
			.setStyle(ProgressBarStyle.ASCII)
			.setUpdateIntervalMillis(UPDATE_MILLIS)
			.setConsumer(new ConsoleProgressBarConsumer(this.err, this.columns - 1))
			.clearDisplayOnFinish()
			.build();
	}

	private void wipe() {
		if (this.bar != null) {
			this.bar.close();
			this.bar = null;
		}
		this.err.print("\r" + " ".repeat(this.columns - 1) + "\r");
		this.err.flush();
	}

	@Override
	public synchronized void clear() {
		if (!this.step.isEmpty()) {
			wipe();
			this.step = "";
		}
	}

}
