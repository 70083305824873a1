// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.util.Optional;

/**
 * The stretch of a text that is most like a quote which does not stand in it: the one
 * that shares most words with it, case and punctuation aside.
 *
 * @param words the stretch, white space collapsed
 * @param line where it begins, counted from 1
 */
public record NearestPassage(String words, int line) {

	/**
	 * Finds it. Takes time in proportion to the length of the text; where many quotes are
	 * looked for in one text, {@link SearchedText} is faster.
	 * @param text the text as stored
	 * @param quote the quote that it lacks
	 * @return the passage; empty where no stretch shares half of the quote's words
	 */
	public static Optional<NearestPassage> find(String text, String quote) {
		return new NearestPassages(text).find(quote);
	}

}
