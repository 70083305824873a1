// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import org.backchannel.export.Csv;
import org.jspecify.annotations.Nullable;

/** Values of an answer as the text of one cell. */
final class Cells {

	private Cells() {
	}

	/**
	 * A value for people: on one line, and without control characters, since the words of
	 * an article must not steer a terminal.
	 * @param value as for {@link #text}
	 * @return empty for null
	 */
	static String plain(@Nullable Object value) {
		return text(value, ", ").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
	}

	/**
	 * A value as text.
	 * @param value text, number, boolean, date, list or map, or null
	 * @param separator what stands between the elements of a list
	 * @return empty for null
	 */
	static String text(@Nullable Object value, String separator) {
		return Csv.text(value, separator);
	}

}
