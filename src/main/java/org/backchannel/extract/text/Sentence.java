// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.backchannel.extract.Span;

/** A parsed sentence: tokens by index, and a tree over them. */
public final class Sentence {

	/** Stands for "no token". */
	public static final int NONE = -1;

	private final List<Token> tokens;

	private final List<Dependency> dependencies;

	private final List<List<Integer>> children;

	/**
	 * A sentence of these tokens.
	 * @param tokens the tokens in order; at least one
	 * @param dependencies for each token what it hangs on
	 */
	public Sentence(List<Token> tokens, List<Dependency> dependencies) {
		if (tokens.isEmpty() || tokens.size() != dependencies.size()) {
			throw new IllegalArgumentException(
					tokens.size() + " tokens with " + dependencies.size() + " dependencies are no sentence");
		}
		this.tokens = List.copyOf(tokens);
		this.dependencies = List.copyOf(dependencies);
		this.children = new ArrayList<>(tokens.size());
		for (int i = 0; i < tokens.size(); i++) {
			this.children.add(new ArrayList<>(2));
		}
		for (int i = 0; i < tokens.size(); i++) {
			int governor = dependencies.get(i).governor();
			if (governor >= 0) {
				this.children.get(governor).add(i);
			}
		}
	}

	public int size() {
		return this.tokens.size();
	}

	public List<Token> tokens() {
		return this.tokens;
	}

	public List<Dependency> dependencies() {
		return this.dependencies;
	}

	public Token token(int index) {
		return this.tokens.get(index);
	}

	/**
	 * The word in lower case, with straight apostrophes.
	 * @param index any number
	 * @return the empty string beyond the ends of the sentence
	 */
	public String lower(int index) {
		if (index < 0 || index >= this.tokens.size()) {
			return "";
		}
		return this.tokens.get(index).word().toLowerCase(Locale.ROOT).replace('’', '\'');
	}

	/**
	 * The lemma in lower case.
	 * @param index any number
	 * @return the empty string beyond the ends of the sentence
	 */
	public String lemma(int index) {
		if (index < 0 || index >= this.tokens.size()) {
			return "";
		}
		return this.tokens.get(index).lemma().toLowerCase(Locale.ROOT);
	}

	/**
	 * The part of speech.
	 * @param index any number
	 * @return the empty string beyond the ends of the sentence
	 */
	public String tag(int index) {
		return (index < 0 || index >= this.tokens.size()) ? "" : this.tokens.get(index).tag();
	}

	public int governor(int index) {
		return this.dependencies.get(index).governor();
	}

	public String relation(int index) {
		return this.dependencies.get(index).relation();
	}

	public List<Integer> children(int index) {
		return this.children.get(index);
	}

	/**
	 * The first child in one of these relations.
	 * @param index the governing token
	 * @param relations relations in any order
	 * @return its index, or {@link #NONE}
	 */
	public int child(int index, String... relations) {
		Set<String> wanted = Set.of(relations);
		for (int child : this.children.get(index)) {
			if (wanted.contains(relation(child))) {
				return child;
			}
		}
		return NONE;
	}

	/**
	 * The preposition of a nominal.
	 * @param index the nominal's head
	 * @return the words of its case markers in lower case, joined by blanks; empty for
	 * none
	 */
	public String preposition(int index) {
		StringBuilder words = new StringBuilder();
		for (int child : this.children.get(index)) {
			if (relation(child).equals("case") && !tag(child).equals("POS")) {
				words.append(words.isEmpty() ? "" : " ").append(lower(child));
				for (int part : this.children.get(child)) {
					if (relation(part).equals("fixed")) {
						words.append(' ').append(lower(part));
					}
				}
			}
		}
		return words.toString();
	}

	/**
	 * Whether a token hangs somewhere below another.
	 * @param index the lower one
	 * @param ancestor the upper one
	 * @return true also where the two are the same
	 */
	public boolean isBelow(int index, int ancestor) {
		int at = index;
		for (int steps = 0; at >= 0 && steps <= this.tokens.size(); steps++) {
			if (at == ancestor) {
				return true;
			}
			at = governor(at);
		}
		return false;
	}

	public Span span() {
		return span(0, size());
	}

	/**
	 * The stretch of text that some tokens cover.
	 * @param from first token
	 * @param to token after the last
	 * @return string indexes
	 */
	public Span span(int from, int to) {
		return new Span(this.tokens.get(from).span().start(), this.tokens.get(to - 1).span().end());
	}

	/**
	 * Some tokens' words joined by blanks, possessive marks and commas attached.
	 * @param from first token
	 * @param to token after the last
	 * @return the words
	 */
	public String words(int from, int to) {
		StringBuilder words = new StringBuilder();
		for (int i = from; i < to; i++) {
			boolean glued = i == from || this.tokens.get(i - 1).span().end() == this.tokens.get(i).span().start();
			words.append(glued ? "" : " ").append(this.tokens.get(i).word());
		}
		return words.toString();
	}

	@Override
	public String toString() {
		return words(0, size());
	}

}
