// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.util.Optional;

/**
 * Finds where a quote stands in a text. White space is all alike, however long a run of
 * it is, and at the ends of a quote it does not count; everything else must be the same
 * to the letter: a typographic quotation mark is not a straight one.
 */
public final class QuoteLocator {

	private static final int SPACE = ' ';

	private static final int NEXT_LINE = 0x85;

	private QuoteLocator() {
	}

	/**
	 * The first stretch of a text that a quote gives. Takes time in proportion to the two
	 * lengths.
	 * @param text the text as stored
	 * @param quote the quote
	 * @return where it stands; empty where it does not, and for a quote of white space
	 * only
	 */
	public static Optional<Span> locate(String text, String quote) {
		int[] wanted = collapse(quote).codePoints().toArray();
		if (wanted.length == 0) {
			return Optional.empty();
		}
		int[] fallbacks = fallbacks(wanted);
		int[] starts = new int[wanted.length];
		int matched = 0;
		int seen = 0;
		int offset = 0;
		boolean afterSpace = false;
		for (int i = 0; i < text.length(); offset++) {
			int codePoint = text.codePointAt(i);
			i += Character.charCount(codePoint);
			boolean space = isSpace(codePoint);
			if (space && afterSpace) {
				continue;
			}
			afterSpace = space;
			starts[seen++ % wanted.length] = offset;
			int letter = space ? SPACE : codePoint;
			while (matched > 0 && wanted[matched] != letter) {
				matched = fallbacks[matched - 1];
			}
			if (wanted[matched] == letter && ++matched == wanted.length) {
				return Optional.of(new Span(starts[seen % wanted.length], offset + 1));
			}
		}
		return Optional.empty();
	}

	/**
	 * A text with one space for each run of white space and none at its ends.
	 * @param text any text
	 * @return the text so written
	 */
	public static String collapse(String text) {
		StringBuilder collapsed = new StringBuilder(text.length());
		boolean pending = false;
		for (int i = 0; i < text.length();) {
			int codePoint = text.codePointAt(i);
			i += Character.charCount(codePoint);
			if (isSpace(codePoint)) {
				pending = !collapsed.isEmpty();
				continue;
			}
			if (pending) {
				collapsed.append(' ');
				pending = false;
			}
			collapsed.appendCodePoint(codePoint);
		}
		return collapsed.toString();
	}

	/**
	 * Whether a character is white space, no-break spaces included.
	 * @param codePoint the character
	 * @return true for Unicode's white space; false for zero-width characters
	 */
	static boolean isSpace(int codePoint) {
		return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == NEXT_LINE;
	}

	/** Of Knuth, Morris and Pratt: where to go on after a mismatch. */
	private static int[] fallbacks(int[] wanted) {
		int[] fallbacks = new int[wanted.length];
		int matched = 0;
		for (int i = 1; i < wanted.length; i++) {
			while (matched > 0 && wanted[i] != wanted[matched]) {
				matched = fallbacks[matched - 1];
			}
			if (wanted[i] == wanted[matched]) {
				matched++;
			}
			fallbacks[i] = matched;
		}
		return fallbacks;
	}

	/**
	 * A stretch of a text, counted in Unicode code points from 0.
	 *
	 * @param start its first code point
	 * @param end the code point after its last
	 */
	public record Span(int start, int end) {

		/**
		 * The words of the stretch.
		 * @param text the text in which it is
		 * @return the text from start to end
		 */
		public String of(String text) {
			int from = text.offsetByCodePoints(0, this.start);
			return text.substring(from, text.offsetByCodePoints(from, this.end - this.start));
		}

	}

}
