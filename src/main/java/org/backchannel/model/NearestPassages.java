// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The words of a text, numbered, so that many quotes can be compared with them. */
final class NearestPassages {

	private static final int MOST_WORDS = 2_000;

	private static final int MOST_TIES = 50;

	private final String text;

	/** Where each word begins and ends. */
	private final int[] bounds;

	/** The number of each word; those that are alike have the same. */
	private final int[] told;

	private final Map<String, Integer> numbers = new HashMap<>();

	NearestPassages(String text) {
		this.text = text;
		this.bounds = bounds(text);
		this.told = new int[this.bounds.length / 2];
		for (int i = 0; i < this.told.length; i++) {
			String word = folded(text.substring(this.bounds[2 * i], this.bounds[2 * i + 1]));
			this.told[i] = this.numbers.computeIfAbsent(word, (unseen) -> this.numbers.size());
		}
	}

	/**
	 * The passage that is most like a quote.
	 * @param quote the quote that the text lacks
	 * @return empty where no stretch shares half of the quote's words
	 */
	Optional<NearestPassage> find(String quote) {
		int[] ends = bounds(quote);
		List<String> wanted = IntStream.range(0, Math.min(ends.length / 2, MOST_WORDS))
			.mapToObj((i) -> folded(quote.substring(ends[2 * i], ends[2 * i + 1])))
			.toList();
		if (wanted.isEmpty() || this.told.length == 0) {
			return Optional.empty();
		}
		if (wanted.size() == 1) {
			return nearestWord(wanted.getFirst());
		}
		int unknown = this.numbers.size();
		int[] quoted = wanted.stream().mapToInt((word) -> this.numbers.getOrDefault(word, unknown)).toArray();
		return bestWindow(quoted).map((start) -> passage(start, Math.min(start + quoted.length, this.told.length) - 1));
	}

	/** A name that is spelt otherwise. */
	private Optional<NearestPassage> nearestWord(String wanted) {
		return Suggestions.of(wanted, this.numbers.keySet()).stream().findFirst().map((nearest) -> {
			int number = this.numbers.getOrDefault(nearest, -1);
			int first = 0;
			while (this.told[first] != number) {
				first++;
			}
			return passage(first, first);
		});
	}

	/**
	 * Where the most words are shared; of several such places the one with most in order.
	 */
	private Optional<Integer> bestWindow(int[] quoted) {
		int[] spare = new int[this.numbers.size() + 1];
		for (int word : quoted) {
			spare[word]++;
		}
		List<Integer> best = new ArrayList<>();
		int most = (quoted.length + 1) / 2;
		int shared = 0;
		for (int i = 0; i < this.told.length; i++) {
			if (spare[this.told[i]]-- > 0) {
				shared++;
			}
			int gone = i - quoted.length;
			if (gone >= 0 && ++spare[this.told[gone]] > 0) {
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
		return best.stream().reduce((left, right) -> inPlace(right, quoted) > inPlace(left, quoted) ? right : left);
	}

	private int inPlace(int start, int[] quoted) {
		int same = 0;
		for (int i = 0; i < quoted.length && start + i < this.told.length; i++) {
			if (this.told[start + i] == quoted[i]) {
				same++;
			}
		}
		return same;
	}

	private NearestPassage passage(int first, int last) {
		int start = this.bounds[2 * first];
		int line = 1;
		for (int end = this.text.indexOf('\n'); end >= 0 && end < start; end = this.text.indexOf('\n', end + 1)) {
			line++;
		}
		return new NearestPassage(QuoteLocator.collapse(this.text.substring(start, this.bounds[2 * last + 1])), line);
	}

	private static int[] bounds(String text) {
		IntStream.Builder bounds = IntStream.builder();
		boolean within = false;
		for (int i = 0; i <= text.length(); i++) {
			boolean space = i == text.length() || QuoteLocator.isSpace(text.charAt(i));
			if (space == within) {
				bounds.add(i);
				within = !within;
			}
		}
		return bounds.build().toArray();
	}

	/** A word without case and punctuation; as it is where it is nothing else. */
	private static String folded(String word) {
		StringBuilder letters = new StringBuilder(word.length());
		word.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
		return letters.isEmpty() ? word : letters.toString().toLowerCase(Locale.ROOT);
	}

}
