// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import org.backchannel.model.BackchannelException;
import org.backchannel.model.DatabaseException;
import org.backchannel.model.InputException;
import org.backchannel.model.LimitException;
import org.backchannel.model.UsageException;

/** What the process tells the shell. The one place where failures get their numbers. */
final class ExitCode {

	static final int OK = 0;

	static final int INPUT = 1;

	static final int USAGE = 2;

	static final int DATABASE = 3;

	/** The program itself: a bug here, no JDK or a failed build in the launcher. */
	static final int PROGRAM = 4;

	private ExitCode() {
	}

	/**
	 * The number of a failure.
	 * @param failure what was thrown
	 * @return one of the constants, never {@link #OK}
	 */
	static int of(BackchannelException failure) {
		return switch (failure) {
			case InputException input -> INPUT;
			case UsageException usage -> USAGE;
			case LimitException limit -> USAGE;
			case DatabaseException database -> DATABASE;
		};
	}

}
