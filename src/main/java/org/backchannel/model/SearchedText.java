// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A text in which many quotes are looked for: prepared once, it finds each as
 * {@link QuoteLocator} does, in much less time. Not safe for many threads.
 */
public final class SearchedText {

	/** Long enough to be rare, short enough to be looked for fast. */
	private static final int PROBE = 32;

	private final String text;

	private final String collapsed;

	/** From where on in the collapsed text the next of the shifts holds. */
	private final int[] turns;

	/** What is added to a place in the collapsed text to have it in code points. */
	private final int[] shifts;

	private @Nullable NearestPassages passages;

	/**
	 * Prepares a text.
	 * @param text the text as stored
	 */
	public SearchedText(String text) {
		this.text = text;
		StringBuilder letters = new StringBuilder(text.length());
		int[] turns = new int[16];
		int[] shifts = new int[16];
		int count = 1;
		int offset = 0;
		boolean afterSpace = false;
		for (int i = 0; i < text.length(); offset++) {
			int codePoint = text.codePointAt(i);
			i += Character.charCount(codePoint);
			boolean space = QuoteLocator.isSpace(codePoint);
			if (space && afterSpace) {
				continue;
			}
			afterSpace = space;
			int shift = offset - letters.length();
			if (shift != shifts[count - 1]) {
				if (count == turns.length) {
					turns = Arrays.copyOf(turns, 2 * count);
					shifts = Arrays.copyOf(shifts, 2 * count);
				}
				turns[count] = letters.length();
				shifts[count++] = shift;
			}
			letters.appendCodePoint(space ? ' ' : codePoint);
		}
		this.collapsed = letters.toString();
		this.turns = Arrays.copyOf(turns, count);
		this.shifts = Arrays.copyOf(shifts, count);
	}

	/**
	 * The first stretch of the text that a quote gives.
	 * @param quote the quote
	 * @return what {@link QuoteLocator#locate} finds
	 */
	public Optional<QuoteLocator.Span> locate(String quote) {
		String wanted = QuoteLocator.collapse(quote);
		if (wanted.isEmpty()) {
			return Optional.empty();
		}
		String probe = wanted.substring(0, Math.min(PROBE, wanted.length()));
		long compared = 0;
		for (int at = this.collapsed.indexOf(probe); at >= 0; at = this.collapsed.indexOf(probe, at + 1)) {
			if (this.collapsed.startsWith(wanted, at) && isWhole(at) && isWhole(at + wanted.length())) {
				int last = at + wanted.offsetByCodePoints(wanted.length(), -1);
				return Optional.of(new QuoteLocator.Span(offset(at), offset(last) + 1));
			}
			compared += wanted.length();
			if (compared > this.collapsed.length()) {
				return QuoteLocator.locate(this.text, quote);
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether the text holds a quote.
	 * @param quote the quote
	 * @return true where it can be located
	 */
	public boolean holds(String quote) {
		return locate(quote).isPresent();
	}

	/**
	 * The stretch of the text that is most like a quote which does not stand in it.
	 * @param quote the quote
	 * @return what {@link NearestPassage#find} finds
	 */
	public Optional<NearestPassage> nearest(String quote) {
		if (this.passages == null) {
			this.passages = new NearestPassages(this.text);
		}
		return this.passages.find(quote);
	}

	/** Whether no character of two parts is cut in two before a place. */
	private boolean isWhole(int at) {
		return at == 0 || at == this.collapsed.length()
				|| !Character.isSurrogatePair(this.collapsed.charAt(at - 1), this.collapsed.charAt(at));
	}

	/** A place in the collapsed text in code points of the text as stored. */
	private int offset(int at) {
		int found = Arrays.binarySearch(this.turns, at);
		return at + this.shifts[(found >= 0) ? found : -found - 2];
	}

}
