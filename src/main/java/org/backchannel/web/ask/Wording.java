// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.util.Locale;

/** Names of the catalogue as people read them. */
final class Wording {

	private Wording() {
	}

	/**
	 * A name as a label.
	 * @param name as in {@code certainDays} or {@code contacts-since}
	 * @return as in "Certain days"
	 */
	static String label(String name) {
		String words = name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.ROOT);
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	/**
	 * A sentence of a header, beginning like a sentence and without marks for code.
	 * @param text from a header
	 * @return the same words
	 */
	static String sentence(String text) {
		String plain = text.replace("`", "");
		return plain.isEmpty() ? "" : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
	}

}
