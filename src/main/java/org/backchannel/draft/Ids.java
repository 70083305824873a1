// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.draft;

import java.text.Normalizer;
import java.util.Locale;

/** Makes ids out of names. */
final class Ids {

	private static final int LONGEST = 80;

	private Ids() {
	}

	/**
	 * The id of a name: its letters without marks, in lower case, and its digits, with
	 * hyphens between the words.
	 * @param name any words
	 * @return as in {@code recep-tayyip-erdogan}; {@code unnamed} where no Latin letter
	 * and no digit is left
	 */
	static String of(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.replace("ł", "l")
			.replace("Ł", "L")
			.replace("ø", "o")
			.replace("Ø", "O")
			.replace("ı", "i")
			.replaceAll("['’.]", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-");
		String cut = (plain.length() > LONGEST) ? plain.substring(0, LONGEST) : plain;
		String id = cut.replaceAll("^-+|-+$", "");
		return id.isEmpty() ? "unnamed" : id;
	}

	/**
	 * The last word of a name, by which headlines call a person.
	 * @param name a name
	 * @return as in {@code erdogan}
	 */
	static String last(String name) {
		String id = of(name);
		return id.substring(id.lastIndexOf('-') + 1);
	}

}
