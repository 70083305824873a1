// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

/**
 * A text that is no date, or a date out of the supported range. The message says what was
 * wrong, at which character, what is expected there and what a right one looks like.
 */
public final class EdtfException extends IllegalArgumentException {

	private static final int SHOWN = 60;

	/** Where in the text, in characters from 1. */
	private final int position;

	EdtfException(String text, int position, String wrong, String expected) {
		super("'%s': %s (character %d); %s".formatted(shortened(text), wrong, position, expected));
		this.position = position;
	}

	/**
	 * Where the text went wrong.
	 * @return the character, counted from 1; one more than the text has where something
	 * is missing at its end
	 */
	public int position() {
		return this.position;
	}

	private static String shortened(String text) {
		return (text.length() <= SHOWN) ? text : text.substring(0, SHOWN) + "…";
	}

}
