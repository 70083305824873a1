// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What a user looks for: words, of which each must be there, and phrases in quotes. A
 * word of four letters or more forgives one slip, of eight or more two, and one of three
 * or more stands for longer words that begin with it.
 *
 * @param terms words and phrases, in lower case
 */
record Words(List<Term> terms) {

	private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|(\\S+)");

	private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

	private static final int PREFIX = 3;

	private static final int ONE_SLIP = 4;

	private static final int TWO_SLIPS = 8;

	/**
	 * Reads what a user wrote.
	 * @param text anything
	 * @return empty where there is neither a letter nor a digit
	 */
	static Words of(String text) {
		List<Term> terms = new ArrayList<>();
		Matcher part = PART.matcher(text);
		while (part.find()) {
			String phrase = part.group(1);
			String word = EDGE.matcher((phrase != null) ? phrase : part.group(2)).replaceAll("");
			if (!word.isEmpty()) {
				boolean plain = word.codePoints().allMatch(Character::isLetterOrDigit);
				terms.add(new Term(word.toLowerCase(Locale.ROOT), phrase != null || !plain));
			}
		}
		return new Words(List.copyOf(terms));
	}

	boolean isEmpty() {
		return this.terms.isEmpty();
	}

	/**
	 * The query in the syntax of Lucene's classic query parser, nothing of which a user
	 * can break.
	 * @return as in {@code +(pavel^4 pavel*^2 pavel~1)}
	 */
	String lucene() {
		return this.terms.stream().map(Term::lucene).collect(Collectors.joining(" "));
	}

	/**
	 * A word or a phrase.
	 *
	 * @param text in lower case
	 * @param exact whether it must stand so, word by word
	 */
	record Term(String text, boolean exact) {

		private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

		String lucene() {
			if (this.exact) {
				return "+\"" + this.text.replaceAll("[\\\\\"]", "\\\\$0") + "\"";
			}
			StringBuilder query = new StringBuilder("+(").append(this.text).append("^4");
			if (this.text.length() >= PREFIX) {
				query.append(' ').append(this.text).append("*^2");
			}
			if (slips() > 0) {
				query.append(' ').append(this.text).append('~').append(slips());
			}
			return query.append(')').toString();
		}

		private int slips() {
			return (this.text.length() >= TWO_SLIPS) ? 2 : (this.text.length() >= ONE_SLIP) ? 1 : 0;
		}

		/**
		 * How far a word of a text is from this one.
		 * @param word in lower case
		 * @return 0 for this one and, of words that are not exact, for longer ones that
		 * begin with it; a negative number where it is too far
		 */
		int distance(String word) {
			if (word.equals(this.text) || (this.text.length() >= PREFIX && word.startsWith(this.text))) {
				return 0;
			}
			int distance = DISTANCE.apply(this.text, word);
			return (slips() > 0 && distance <= slips() + 1) ? distance : -1;
		}

	}

}
