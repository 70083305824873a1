// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

/** The database is not there, is in use by another process, or refuses. */
public final class DatabaseException extends BackchannelException {

	private static final long serialVersionUID = 1L;

	/**
	 * With the message for the user.
	 * @param message what is wrong and what to do
	 */
	public DatabaseException(String message) {
		super(message);
	}

	/**
	 * With the message for the user and what lies behind it.
	 * @param message what is wrong and what to do
	 * @param cause what the server or the driver said
	 */
	public DatabaseException(String message, Throwable cause) {
		super(message, cause);
	}

}
