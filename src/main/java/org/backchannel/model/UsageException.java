// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

/** Backchannel was asked in a way that it does not understand. */
public final class UsageException extends BackchannelException {

	private static final long serialVersionUID = 1L;

	/**
	 * With the message for the user.
	 * @param message what is wrong, what was expected, the nearest right word
	 */
	public UsageException(String message) {
		super(message);
	}

}
