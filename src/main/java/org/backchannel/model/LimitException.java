// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

/** An answer takes longer, or is longer, than whoever serves it allows. */
public final class LimitException extends BackchannelException {

	private static final long serialVersionUID = 1L;

	/**
	 * With the message for the user.
	 * @param message what the limit is and what to do
	 */
	public LimitException(String message) {
		super(message);
	}

	/**
	 * With the message for the user and what lies behind it.
	 * @param message what the limit is and what to do
	 * @param cause what the server or the driver said
	 */
	public LimitException(String message, Throwable cause) {
		super(message, cause);
	}

}
