// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.imports;

/**
 * Who sent an import.
 *
 * @param name as it was given when the token was made; {@code local} where none is needed
 * @param address from which machine
 */
public record Sender(String name, String address) {

	/** The name of those of whom no token is asked. */
	public static final String LOCAL = "local";

}
