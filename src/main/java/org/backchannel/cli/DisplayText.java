// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.ArrayList;
import java.util.List;

import org.jline.utils.WCWidth;

/**
 * Text measured in the cells of a terminal: an East Asian wide character takes two, a
 * combining mark none.
 */
final class DisplayText {

	private DisplayText() {
	}

	/**
	 * How many cells the text takes.
	 * @param text one line
	 * @return cells; control characters take none
	 */
	static int width(String text) {
		return text.codePoints().map(DisplayText::cells).sum();
	}

	private static int cells(int codePoint) {
		return Math.max(0, WCWidth.wcwidth(codePoint));
	}

	/**
	 * The text with blanks after it.
	 * @param text one line
	 * @param width cells to fill
	 * @return at least that wide
	 */
	static String padded(String text, int width) {
		return text + " ".repeat(Math.max(0, width - width(text)));
	}

	/**
	 * The text with blanks before it, as numbers are set.
	 * @param text one line
	 * @param width cells to fill
	 * @return at least that wide
	 */
	static String paddedLeft(String text, int width) {
		return " ".repeat(Math.max(0, width - width(text))) + text;
	}

	/**
	 * The text in lines. Breaks at white space; a word wider than a line is cut.
	 * @param text any text; its own line breaks are kept
	 * @param width cells of a line, at least 2
	 * @return at least one line, none wider
	 */
	static List<String> wrapped(String text, int width) {
		List<String> lines = new ArrayList<>();
		text.lines().forEach((line) -> wrapLine(line, width, lines));
		return lines.isEmpty() ? List.of("") : lines;
	}

	private static void wrapLine(String text, int width, List<String> lines) {
		StringBuilder line = new StringBuilder();
		int used = 0;
		for (String word : text.strip().split("\\s+", -1)) {
			int wide = width(word);
			if (used > 0 && used + 1 + wide > width) {
				lines.add(line.toString());
				line.setLength(0);
				used = 0;
			}
			if (used > 0) {
				line.append(' ');
				used++;
			}
			String rest = word;
			while (width(rest) > width) {
				int cut = fitting(rest, width);
				lines.add(rest.substring(0, cut));
				rest = rest.substring(cut);
			}
			line.append(rest);
			used += width(rest);
		}
		lines.add(line.toString());
	}

	/** How many chars of the text fit, never between a letter and its marks. */
	private static int fitting(String text, int width) {
		int used = 0;
		int index = 0;
		while (index < text.length()) {
			int codePoint = text.codePointAt(index);
			used += cells(codePoint);
			if (used > width && index > 0) {
				break;
			}
			index += Character.charCount(codePoint);
		}
		return index;
	}

}
