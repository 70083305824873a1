// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract;

/**
 * A stretch of an article's text, as indexes into the Java string (UTF-16 code units).
 * Offsets that leave the program are code points: see {@link Quote}.
 *
 * @param start index of the first character
 * @param end index after the last character; never before {@code start}
 */
public record Span(int start, int end) {

	/** Refuses what is none. */
	public Span {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("A span from " + start + " to " + end + " is none");
		}
	}

	/**
	 * Whether the two share at least one character.
	 * @param other another span of the same text
	 * @return false where they only touch
	 */
	public boolean overlaps(Span other) {
		return this.start < other.end && other.start < this.end;
	}

	/**
	 * Whether the other lies within this one.
	 * @param other another span of the same text
	 * @return true for an equal span too
	 */
	public boolean covers(Span other) {
		return this.start <= other.start && other.end <= this.end;
	}

}
