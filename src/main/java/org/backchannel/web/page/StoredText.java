// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.util.Optional;

import org.backchannel.model.QuoteLocator;
import org.backchannel.query.Evidence;

/** The text of a source, whose places are counted in code points. */
final class StoredText {

	private final String text;

	private final int length;

	StoredText(String text) {
		this.text = text;
		this.length = text.codePointCount(0, text.length());
	}

	String text() {
		return this.text;
	}

	/**
	 * The place in the string of a place in the text.
	 * @param codePoint from 0 to the number of code points
	 * @return the index of its first character
	 */
	int index(int codePoint) {
		return (this.length == this.text.length()) ? codePoint : this.text.offsetByCodePoints(0, codePoint);
	}

	/**
	 * Whether a quote stands where a report says, white space aside.
	 * @param quote the words
	 * @param span where they are to stand; false where it is empty
	 * @return whether they do
	 */
	boolean holds(String quote, Optional<Evidence.Span> span) {
		return span.filter((it) -> it.start() >= 0 && it.start() < it.end() && it.end() <= this.length)
			.map((it) -> this.text.substring(index(it.start()), index(it.end())))
			.filter((words) -> QuoteLocator.collapse(words).equals(QuoteLocator.collapse(quote)))
			.isPresent();
	}

}
