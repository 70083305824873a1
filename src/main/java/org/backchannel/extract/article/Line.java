// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.backchannel.extract.Span;

/**
 * A line of a text.
 *
 * @param span where it stands, without its line end
 * @param number counted from 1
 * @param bare its words without white space, list marks and heading marks at its ends
 */
record Line(Span span, int number, String bare) {

	private static final String MARKS = "\u200B\u00a0|–—-";

	private static final String LEADING_MARKS = MARKS + "\uFEFF*•·>#";

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");

	private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|www\\.\\S+|\\]\\([^)\\s]*\\)");

	private static final String CLOSING = "\"'”’»)]_*\u200b\u00a0 ";

	private static final int FEWEST_WORDS = 5;

	private static final int LONG = 250;

	/**
	 * The lines of a text.
	 * @param text any text
	 * @param from index of the first line's first character
	 * @return all lines from there, blank ones too
	 */
	static List<Line> of(String text, int from) {
		List<Line> lines = new ArrayList<>();
		int number = 1 + (int) text.substring(0, from).chars().filter((c) -> c == '\n').count();
		for (int start = from; start < text.length();) {
			int end = text.indexOf('\n', start);
			end = (end < 0) ? text.length() : end;
			String words = text.substring(start, end);
			lines.add(new Line(new Span(start, end), number++, bare(words)));
			start = end + 1;
		}
		return lines;
	}

	/** Whether a text's last sentence is finished; a colon finishes one, too. */
	static boolean endsSentence(String text) {
		int end = text.length();
		while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return end > 0 && ".!?…:".indexOf(text.charAt(end - 1)) >= 0;
	}

	private static String bare(String words) {
		int start = 0;
		int end = words.length();
		while (start < end && isAny(words.charAt(start), LEADING_MARKS)) {
			start++;
		}
		while (end > start && isAny(words.charAt(end - 1), MARKS)) {
			end--;
		}
		return words.substring(start, end);
	}

	private static boolean isAny(char letter, String marks) {
		return Character.isWhitespace(letter) || marks.indexOf(letter) >= 0;
	}

	boolean isBlank() {
		return this.bare.isEmpty();
	}

	/** Whether the line is running text: sentences rather than a title or a menu. */
	boolean isRunning() {
		if (isLinks()) {
			return false;
		}
		return (endsSentence(this.bare) && words() >= FEWEST_WORDS) || (this.bare.length() >= LONG && sentences() > 1);
	}

	/** Whether the line is made of addresses more than of words. */
	boolean isLinks() {
		int length = ADDRESS.matcher(this.bare).results().mapToInt((match) -> match.end() - match.start()).sum();
		return length > 0
				&& (length * 2 >= this.bare.length() || (this.bare.endsWith(")") && this.bare.startsWith("[")));
	}

	boolean isLowerCase() {
		return !this.bare.isEmpty() && Character.isLowerCase(this.bare.codePointAt(0));
	}

	private long words() {
		return WORD.matcher(this.bare).results().limit(FEWEST_WORDS).count();
	}

	private long sentences() {
		return this.bare.split("[.!?…][\"'”’)]*\\s", -1).length;
	}

}
