// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The days that one date, or one end of an interval, can mean.
 *
 * @param text how EDTF writes it; empty for an end that is not known
 * @param first the first of the days
 * @param last the last of the days, not before the first
 * @param approximate marked {@code ~} or {@code %}
 * @param uncertain marked {@code ?} or {@code %}
 */
record EdtfSpan(String text, LocalDate first, LocalDate last, boolean approximate, boolean uncertain) {

	static final EdtfSpan OPEN_START = new EdtfSpan("..", Edtf.MIN, Edtf.MIN);

	static final EdtfSpan OPEN_END = new EdtfSpan("..", Edtf.MAX, Edtf.MAX);

	static final EdtfSpan UNKNOWN_END = new EdtfSpan("", Edtf.MIN, Edtf.MAX);

	/** Of two spans of the same days: the unqualified one, the shorter text. */
	static final Comparator<EdtfSpan> BY_PLAINNESS = Comparator
		.comparing((EdtfSpan span) -> span.approximate() || span.uncertain())
		.thenComparing((span) -> span.text().length())
		.thenComparing(EdtfSpan::text);

	EdtfSpan(String text, LocalDate first, LocalDate last) {
		this(text, first, last, false, false);
	}

	boolean covers(LocalDate from, LocalDate to) {
		return this.first.equals(from) && this.last.equals(to);
	}

}
