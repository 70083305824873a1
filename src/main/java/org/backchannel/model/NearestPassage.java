// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stretch of a text that is most like a quote which does not stand in it: the one
 * that shares most words with it, case and punctuation aside.
 *
 * @param words the stretch, white space collapsed
 * @param line where it begins, counted from 1
 */
public record NearestPassage(String words, int line) {

	private static final int MOST_WORDS = 2_000;

	private static final int MOST_TIES = 50;

	/**
	 * Finds it. Takes time in proportion to the length of the text.
	 * @param text the text as stored
	 * @param quote the quote that it lacks
	 * @return the passage; empty where no stretch shares half of the quote's words
	 */
	public static Optional<NearestPassage> find(String text, String quote) {
		List<String> wanted = words(quote).stream().limit(MOST_WORDS).map((word) -> word.folded(quote)).toList();
		List<Word> words = words(text);
		if (wanted.isEmpty() || words.isEmpty()) {
			return Optional.empty();
		}
		if (wanted.size() == 1) {
			return nearestWord(text, words, wanted.getFirst());
		}
		Map<String, Integer> numbers = new HashMap<>();
		wanted.forEach((word) -> numbers.putIfAbsent(word, numbers.size() + 1));
		int[] quoted = wanted.stream().mapToInt(numbers::get).toArray();
		int[] told = words.stream().mapToInt((word) -> numbers.getOrDefault(word.folded(text), 0)).toArray();
		return bestWindow(told, quoted).map((start) -> passage(text, words.get(start),
				words.get(Math.min(start + quoted.length, told.length) - 1)));
	}

	/** A name that is spelt otherwise. */
	private static Optional<NearestPassage> nearestWord(String text, List<Word> words, String wanted) {
		Set<String> known = new HashSet<>();
		words.forEach((word) -> known.add(word.folded(text)));
		return Suggestions.of(wanted, known)
			.stream()
			.findFirst()
			.flatMap((nearest) -> words.stream().filter((word) -> word.folded(text).equals(nearest)).findFirst())
			.map((word) -> passage(text, word, word));
	}

	/**
	 * Where the most words are shared; of several such places the one with most in order.
	 */
	private static Optional<Integer> bestWindow(int[] told, int[] quoted) {
		int[] spare = new int[quoted.length + 1];
		for (int word : quoted) {
			spare[word]++;
		}
		List<Integer> best = new ArrayList<>();
		int most = (quoted.length + 1) / 2;
		int shared = 0;
		for (int i = 0; i < told.length; i++) {
			if (told[i] > 0 && spare[told[i]]-- > 0) {
				shared++;
			}
			int gone = i - quoted.length;
			if (gone >= 0 && told[gone] > 0 && ++spare[told[gone]] > 0) {
				shared--;
			}
			if (shared > most) {
				best.clear();
				most = shared;
			}
			if (shared == most && best.size() < MOST_TIES) {
				best.add(Math.max(gone + 1, 0));
			}
		}
		return best.stream()
			.reduce((left, right) -> inPlace(told, right, quoted) > inPlace(told, left, quoted) ? right : left);
	}

	private static int inPlace(int[] told, int start, int[] quoted) {
		int same = 0;
		for (int i = 0; i < quoted.length && start + i < told.length; i++) {
			if (told[start + i] == quoted[i]) {
				same++;
			}
		}
		return same;
	}

	private static NearestPassage passage(String text, Word first, Word last) {
		int line = 1 + (int) text.substring(0, first.start).chars().filter((c) -> c == '\n').count();
		return new NearestPassage(QuoteLocator.collapse(text.substring(first.start, last.end)), line);
	}

	private static List<Word> words(String text) {
		List<Word> words = new ArrayList<>();
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			boolean space = i == text.length() || QuoteLocator.isSpace(text.charAt(i));
			if (space && start >= 0) {
				words.add(new Word(start, i));
				start = -1;
			}
			else if (!space && start < 0) {
				start = i;
			}
		}
		return words;
	}

	/**
	 * A word of a text.
	 *
	 * @param start its first character
	 * @param end the character after its last
	 */
	private record Word(int start, int end) {

		/** The word without case and punctuation; as it is where it is nothing else. */
		String folded(String text) {
			String word = text.substring(this.start, this.end);
			StringBuilder letters = new StringBuilder(word.length());
			word.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
			return letters.isEmpty() ? word : letters.toString().toLowerCase(Locale.ROOT);
		}

	}

}
