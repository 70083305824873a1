// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

/**
 * How a report's date was found. The order is that of trust: where the dates of an
 * event's reports do not meet, the first basis wins.
 */
public enum DateBasis implements Coded {

	/** The text prints the date. */
	EXPLICIT("explicit"),
	/** The text says it in relation to another day: "on Friday", "the following day". */
	RELATIVE("relative"),
	/** From the day of publication alone. */
	PUBLICATION("publication"),
	/** From outside the text; the report says why. */
	INFERRED("inferred");

	private final String code;

	DateBasis(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

}
