// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.backchannel.extract.Span;

/** A text with its noise blanked. */
final class Blanked {

	private Blanked() {
	}

	/** The text with spaces for noise, line ends too: as long as it was. */
	static String text(String text, List<Span> noise) {
		StringBuilder blanked = new StringBuilder(text);
		for (Span span : noise) {
			for (int i = span.start(); i < span.end(); i++) {
				blanked.setCharAt(i, ' ');
			}
		}
		return blanked.toString();
	}

	/** What is left without noise and without white space at the ends of lines. */
	static String words(String text, List<Span> noise) {
		return text(text, noise).replaceAll("[ \\t\\u00a0]+", " ").replaceAll("\\s*\\n\\s*", "\n").strip();
	}

	/** Both lists as one, in order and without overlaps. */
	static List<Span> together(int length, List<Span> one, List<Span> other) {
		BitSet characters = new BitSet(length);
		one.forEach((span) -> characters.set(span.start(), span.end()));
		other.forEach((span) -> characters.set(span.start(), span.end()));
		return spans(characters);
	}

	static List<Span> spans(BitSet characters) {
		List<Span> spans = new ArrayList<>();
		for (int start = characters.nextSetBit(0); start >= 0;) {
			int end = characters.nextClearBit(start);
			spans.add(new Span(start, end));
			start = characters.nextSetBit(end);
		}
		return spans;
	}

}
