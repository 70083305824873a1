// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Names and words without what two spellings of the same may differ in. */
final class Words {

	/**
	 * White space as the reference scorer's language means it: all of Unicode's, and the
	 * four separators of ASCII.
	 */
	static final String SPACE = "\\t-\\r\\x1c-\\x20\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

	private static final Pattern SPACES = Pattern.compile("[" + SPACE + "]+");

	private static final Pattern ARTICLE_OR_GENITIVE = Pattern.compile("^the |'s(?![\\p{L}\\p{N}_])");

	private static final Pattern BETWEEN_TOKENS = Pattern.compile("[ .,]+");

	private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");

	private Words() {
	}

	/**
	 * A name without accents, case, article, genitive and outer punctuation.
	 * @param text may be null
	 * @return never null, empty where nothing is left
	 */
	static String plain(@Nullable String text) {
		if (text == null || text.isEmpty()) {
			return "";
		}
		String folded = folded(text).replace('’', '\'').replace('-', ' ');
		return strip(SPACES.matcher(ARTICLE_OR_GENITIVE.matcher(folded).replaceAll("")).replaceAll(" "));
	}

	/**
	 * The words of a name that tell it from others.
	 * @param name may be null
	 * @return without initials and "Jr"
	 */
	static List<String> tokens(@Nullable String name) {
		return Arrays.stream(BETWEEN_TOKENS.split(plain(name)))
			.filter((token) -> token.codePointCount(0, token.length()) > 1 && !SUFFIXES.contains(token))
			.toList();
	}

	/**
	 * Whether two words may be spellings of the same name: at most one edit in words of
	 * five letters or more, two in nine or more.
	 * @param left a plain word
	 * @param right a plain word
	 * @return true for equal words
	 */
	static boolean close(String left, String right) {
		if (left.equals(right)) {
			return true;
		}
		int[] a = left.codePoints().toArray();
		int[] b = right.codePoints().toArray();
		if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 2) {
			return false;
		}
		return distance(a, b) <= ((Math.max(a.length, b.length) >= 9) ? 2 : 1);
	}

	private static int distance(int[] a, int[] b) {
		int[] previous = new int[b.length + 1];
		Arrays.setAll(previous, (j) -> j);
		for (int i = 1; i <= a.length; i++) {
			int[] current = new int[b.length + 1];
			current[0] = i;
			for (int j = 1; j <= b.length; j++) {
				int substituted = previous[j - 1] + ((a[i - 1] != b[j - 1]) ? 1 : 0);
				current[j] = Math.min(Math.min(previous[j], current[j - 1]) + 1, substituted);
			}
			previous = current;
		}
		return previous[b.length];
	}

	private static String folded(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		Normalizer.normalize(text, Normalizer.Form.NFKD)
			.codePoints()
			.filter((point) -> !combines(point))
			.forEach((point) -> appendFolded(folded, point));
		return folded.toString();
	}

	/** Unicode's full case folding, which the JDK lacks; Cherokee apart. */
	private static void appendFolded(StringBuilder out, int point) {
		switch (point) {
			case 'ı' -> out.append('ı');
			case 'ẞ' -> out.append("ss");
			default -> out.append(Character.toString(point).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
		}
	}

	/**
	 * Whether the code point has a combining class: then it is sorted before U+0345,
	 * whose class is the highest.
	 */
	private static boolean combines(int point) {
		if (Character.getType(point) != Character.NON_SPACING_MARK
				&& Character.getType(point) != Character.COMBINING_SPACING_MARK) {
			return false;
		}
		return point == 0x345 || Normalizer.normalize("\u0345" + Character.toString(point), Normalizer.Form.NFD)
			.codePointAt(0) == point;
	}

	private static String strip(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && " .,".indexOf(text.charAt(start)) >= 0) {
			start++;
		}
		while (end > start && " .,".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return text.substring(start, end);
	}

}
