// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps what the frameworks log off the terminal. */
final class Logging {

	private static final Logger PLATFORM = Logger.getLogger("");

	private Logging() {
	}

	/**
	 * Sets the level. To be called before the first class that logs is loaded.
	 * @param verbose whether to show what is done
	 */
	static void configure(boolean verbose) {
		System.setProperty("logback.configurationFile", "org/backchannel/cli/logback.xml");
		System.setProperty("backchannel.log", verbose ? "INFO" : "ERROR");
		// The driver logs by way of the platform, and that to java.util.logging.
		PLATFORM.setLevel(verbose ? Level.INFO : Level.SEVERE);
	}

}
