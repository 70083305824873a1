// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.List;

/** Where the process starts and ends. */
public final class Main {

	private Main() {
	}

	/**
	 * Runs one command and ends the process with its exit code: 0 fine, 1 the input is at
	 * fault, 2 used wrongly, 3 no database, 4 a fault of Backchannel itself.
	 * @param args the command and its arguments, as in {@code ask contacts-since}
	 */
	public static void main(String[] args) {
		Logging.configure(List.of(args).contains("--verbose"));
		int code = CommandLineFactory.create(Console.system(), args).execute(args);
		System.exit(code);
	}

}
