// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

/**
 * The root of everything that Backchannel throws on purpose. The message is written for
 * the person at the keyboard: what is wrong, and what to do.
 */
public abstract sealed class BackchannelException extends RuntimeException
		permits InputException, UsageException, LimitException, DatabaseException {

	private static final long serialVersionUID = 1L;

	BackchannelException(String message, Throwable cause) {
		super(message, cause);
	}

	BackchannelException(String message) {
		super(message);
	}

}
