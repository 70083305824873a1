// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import org.jspecify.annotations.Nullable;

/**
 * Who connects to a server.
 *
 * @param user the user's name; null for a server without authentication
 * @param password the password; null for a server without authentication
 */
public record Credentials(@Nullable String user, @Nullable String password) {

	/** For a server without authentication. */
	public static final Credentials NONE = new Credentials(null, null);

	/** Says the user's name, never the password. */
	@Override
	public String toString() {
		return "Credentials[user=" + this.user + "]";
	}

}
