// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text to the passages in which words stand, and marks the words. */
final class Snippet {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.'’][\\p{L}\\p{N}]+)*");

	private static final int WHOLE = 240;

	private static final int AROUND = 70;

	private static final int PASSAGES = 3;

	private static final String GAP = " … ";

	private Snippet() {
	}

	/**
	 * The passages of a text.
	 * @param text any text
	 * @param words what was looked for
	 * @return on one line, words that were found between {@code »} and {@code «}; the
	 * beginning of the text where none is found
	 */
	static String of(String text, Words words) {
		String line = text.strip().replaceAll("\\s+", " ");
		List<Span> found = found(line, words);
		List<Span> passages = passages(line, found);
		StringBuilder snippet = new StringBuilder();
		for (Span passage : passages) {
			snippet.append((passage.start() > 0) ? (snippet.isEmpty() ? GAP.stripLeading() : GAP) : "");
			int at = passage.start();
			for (Span word : found) {
				if (word.start() >= at && word.end() <= passage.end()) {
					snippet.append(line, at, word.start())
						.append('»')
						.append(line, word.start(), word.end())
						.append('«');
					at = word.end();
				}
			}
			snippet.append(line, at, passage.end());
		}
		if (passages.getLast().end() < line.length()) {
			snippet.append(GAP.stripTrailing());
		}
		return snippet.toString();
	}

	private record Span(int start, int end) {
	}

	private static List<Span> found(String line, Words words) {
		TreeSet<Span> found = new TreeSet<>(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
		String lower = line.toLowerCase(Locale.ROOT);
		for (Words.Term term : words.terms()) {
			found.addAll(term.exact() ? phrases(lower, term.text()) : nearest(line, term));
		}
		List<Span> apart = new ArrayList<>();
		for (Span span : found) {
			if (apart.isEmpty() || apart.getLast().end() <= span.start()) {
				apart.add(span);
			}
		}
		return apart;
	}

	private static List<Span> phrases(String lower, String phrase) {
		List<Span> found = new ArrayList<>();
		for (int at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + phrase.length())) {
			found.add(new Span(at, at + phrase.length()));
		}
		return found;
	}

	/** The words that are as near to the term as any word of the text is. */
	private static List<Span> nearest(String line, Words.Term term) {
		List<Span> found = new ArrayList<>();
		int best = Integer.MAX_VALUE;
		Matcher word = WORD.matcher(line);
		while (word.find()) {
			int distance = term.distance(word.group().toLowerCase(Locale.ROOT));
			if (distance >= 0 && distance <= best) {
				if (distance < best) {
					found.clear();
				}
				best = distance;
				found.add(new Span(word.start(), word.end()));
			}
		}
		return found;
	}

	private static List<Span> passages(String line, List<Span> found) {
		if (line.length() <= WHOLE) {
			return List.of(new Span(0, line.length()));
		}
		if (found.isEmpty()) {
			return List.of(new Span(0, wordEnd(line, WHOLE)));
		}
		List<Span> passages = new ArrayList<>();
		for (Span word : found) {
			Span passage = new Span(wordStart(line, word.start() - AROUND), wordEnd(line, word.end() + AROUND));
			if (!passages.isEmpty() && passages.getLast().end() >= passage.start()) {
				passages.set(passages.size() - 1, new Span(passages.getLast().start(), passage.end()));
			}
			else if (passages.size() < PASSAGES) {
				passages.add(passage);
			}
			else {
				break;
			}
		}
		return passages;
	}

	private static int wordStart(String line, int near) {
		return (near <= 0) ? 0 : line.lastIndexOf(' ', near) + 1;
	}

	private static int wordEnd(String line, int near) {
		int end = (near >= line.length()) ? -1 : line.indexOf(' ', near);
		return (end < 0) ? line.length() : end;
	}

}
