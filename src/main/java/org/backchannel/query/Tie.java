// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import org.backchannel.model.Coded;

/** How the two sides that were asked for take part in a contact. */
public enum Tie implements Coded {

	/** Themselves or by their organs. */
	DIRECT("direct"),
	/** At least one of them by a member only, which acts for itself. */
	MEMBER("member");

	private final String code;

	Tie(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

}
