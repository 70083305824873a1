// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.chat;

import java.util.Optional;

import org.backchannel.extract.Article;
import org.backchannel.extract.Quote;
import org.backchannel.extract.Span;

/**
 * Finds the words that a model quotes in an article: to the letter, or but for white
 * space, page noise, and the form of quotation marks and dashes. What it gives are the
 * article's own letters.
 */
final class QuoteFinder {

	private final String text;

	private final String plain;

	/** Where each character of the plain text stands in the text. */
	private final int[] places;

	QuoteFinder(Article article) {
		this.text = article.text();
		StringBuilder plain = new StringBuilder(this.text.length());
		int[] places = new int[this.text.length()];
		int next = 0;
		for (int i = 0; i < this.text.length(); i++) {
			while (next < article.noise().size() && article.noise().get(next).end() <= i) {
				next++;
			}
			boolean noise = next < article.noise().size() && article.noise().get(next).start() <= i;
			char letter = noise ? ' ' : plain(this.text.charAt(i));
			if (letter != ' ' || (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ')) {
				places[plain.length()] = i;
				plain.append(letter);
			}
		}
		this.plain = plain.toString();
		this.places = places;
	}

	/**
	 * The article as a model is to see it: without noise, white space as one space or
	 * line end.
	 * @param article the article
	 * @return its words
	 */
	static String words(Article article) {
		StringBuilder blanked = new StringBuilder(article.text());
		for (Span span : article.noise()) {
			for (int i = span.start(); i < span.end(); i++) {
				blanked.setCharAt(i, ' ');
			}
		}
		return blanked.toString().replaceAll("[ \\t\\u00a0]+", " ").replaceAll("\\s*\\n\\s*", "\n").strip();
	}

	/**
	 * Finds a quote.
	 * @param words what the model quotes
	 * @return the same as it stands in the article; empty where it does not
	 */
	Optional<Quote> find(String words) {
		StringBuilder wanted = new StringBuilder();
		for (char letter : words.strip().toCharArray()) {
			char simple = plain(letter);
			if (simple != ' ' || (!wanted.isEmpty() && wanted.charAt(wanted.length() - 1) != ' ')) {
				wanted.append(simple);
			}
		}
		int at = this.plain.indexOf(wanted.toString());
		if (wanted.isEmpty() || at < 0) {
			return Optional.empty();
		}
		int end = this.places[at + wanted.length() - 1] + 1;
		return Optional.of(Quote.of(this.text, new Span(this.places[at], end)));
	}

	private static char plain(char letter) {
		return switch (letter) {
			case '‘', '’', '‚', '`' -> '\'';
			case '“', '”', '„', '«', '»' -> '"';
			case '–', '—', '‑', '−' -> '-';
			default -> (Character.isWhitespace(letter) || letter == '\u00a0' || letter == '\u200b') ? ' ' : letter;
		};
	}

}
