// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What a mistyped word may have meant.
 */
public final class Suggestions {

	private static final int MOST = 3;

	private static final double ENOUGH = 0.88;

	private static final double NEXT_BEST = 0.06;

	private static final int LONGEST = 200;

	private static final LevenshteinDistance ONE_SLIP = new LevenshteinDistance(1);

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	private Suggestions() {
	}

	/**
	 * The known words that are most like the given one.
	 * @param word what was written
	 * @param known what could have been meant
	 * @return one to three words, the most similar first; empty where none is similar
	 */
	public static List<String> of(String word, Collection<String> known) {
		if (word.isBlank() || word.length() > LONGEST) {
			return List.of();
		}
		String asId = asId(word);
		List<Candidate> candidates = known.stream()
			.distinct()
			.filter((other) -> other.length() <= LONGEST)
			.map((other) -> new Candidate(other,
					asId.equals(word) ? similarity(word, other)
							: Math.max(similarity(word, other), similarity(asId, other))))
			.filter((candidate) -> candidate.similarity >= ENOUGH)
			.sorted(Comparator.comparingDouble(Candidate::similarity).reversed().thenComparing(Candidate::word))
			.toList();
		return candidates.stream()
			.filter((candidate) -> candidate.similarity >= candidates.getFirst().similarity - NEXT_BEST)
			.limit(MOST)
			.map(Candidate::word)
			.toList();
	}

	/**
	 * The end of a sentence that says what may have been meant.
	 * @param word what was written
	 * @param known what could have been meant
	 * @return as in {@code "; possible: petr-pavel"}; empty where nothing is similar
	 */
	public static String hint(String word, Collection<String> known) {
		List<String> found = of(word, known);
		return found.isEmpty() ? "" : "; possible: " + String.join(", ", found);
	}

	/** As an id would be made of a name: {@code Petr Pavel} is {@code petr-pavel}. */
	private static String asId(String word) {
		return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
	}

	private static double similarity(String word, String other) {
		double similarity = SIMILARITY.apply(word, other);
		return (isOneSlip(word, other) || sharesParts(word, other)) ? Math.max(similarity, ENOUGH) : similarity;
	}

	private static boolean isOneSlip(String word, String other) {
		return Math.min(word.length(), other.length()) > 2
				&& (ONE_SLIP.apply(word, other) >= 0 || isSwapped(word, other));
	}

	/** Whether two letters beside each other changed places. */
	private static boolean isSwapped(String word, String other) {
		int at = 0;
		while (at < word.length() && at < other.length() && word.charAt(at) == other.charAt(at)) {
			at++;
		}
		return word.length() == other.length() && at + 1 < word.length() && word.charAt(at) == other.charAt(at + 1)
				&& word.charAt(at + 1) == other.charAt(at) && word.substring(at + 2).equals(other.substring(at + 2));
	}

	/**
	 * Whether one id holds all parts of the other, as {@code pavel} and
	 * {@code petr-pavel}.
	 */
	private static boolean sharesParts(String word, String other) {
		Set<String> left = new HashSet<>(Arrays.asList(word.split("-")));
		Set<String> right = new HashSet<>(Arrays.asList(other.split("-")));
		return left.containsAll(right) || right.containsAll(left);
	}

	private record Candidate(String word, double similarity) {
	}

}
