// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where output goes, and what is there to read it. Always UTF-8, since what is piped is
 * read by programs.
 *
 * @param out answers
 * @param err progress and complaints
 * @param outIsTerminal whether a person looks at {@code out}
 * @param errIsTerminal whether a person looks at {@code err}
 * @param columns width of the terminal in cells
 */
record Console(PrintWriter out, PrintWriter err, boolean outIsTerminal, boolean errIsTerminal, int columns) {

	/** Help that nobody looks at on a terminal is set this wide. */
	static final int PLAIN_COLUMNS = 100;

	/** Width given to tables where no terminal limits it. */
	static final int UNLIMITED = Integer.MAX_VALUE;

	private static final int NARROWEST = 40;

	/**
	 * The process's own streams, whose answers the caller watches. Whether they are
	 * terminals, and how wide, only the launcher can tell cheaply, in the system
	 * properties {@code backchannel.terminal} (of {@code out} and {@code err}) and
	 * {@code backchannel.columns}; without it they are taken for pipes.
	 * @param answers where those go
	 * @return the console
	 */
	static Console system(OutputStream answers) {
		String terminals = System.getProperty("backchannel.terminal", "");
		return new Console(writer(answers), writer(new FileOutputStream(FileDescriptor.err)), terminals.contains("out"),
				terminals.contains("err"), Integer.getInteger("backchannel.columns", 80));
	}

	private static PrintWriter writer(OutputStream stream) {
		return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
	}

	/**
	 * How wide a table may be.
	 * @return {@link #UNLIMITED} in a pipe
	 */
	int tableColumns() {
		return this.outIsTerminal ? usable() : UNLIMITED;
	}

	/**
	 * How wide help is set.
	 * @return cells
	 */
	int helpColumns() {
		return this.outIsTerminal ? Math.min(usable(), 120) : PLAIN_COLUMNS;
	}

	private int usable() {
		return Math.max(this.columns, NARROWEST);
	}

}
