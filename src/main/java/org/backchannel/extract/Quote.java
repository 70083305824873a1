// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract;

/**
 * A stretch of an article, copied to the letter.
 *
 * @param text the words as they stand in the stored text
 * @param start offset of the first character, counted in Unicode code points
 * @param end offset after the last character, in code points
 */
public record Quote(String text, int start, int end) {

	/**
	 * Cuts a quote out of a text.
	 * @param text the stored text
	 * @param span where in it, as string indexes
	 * @return the quote with its offsets in code points
	 */
	public static Quote of(String text, Span span) {
		int start = text.codePointCount(0, span.start());
		String words = text.substring(span.start(), span.end());
		return new Quote(words, start, start + words.codePointCount(0, words.length()));
	}

}
