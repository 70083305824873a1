// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.backchannel.extract.Span;

/**
 * Stretches without the end of a sentence that are longer than a parser can take: the
 * time that it needs grows faster than their length.
 */
final class LongSentences {

	/** The longest sentence that is read, in words. */
	static final int MOST_WORDS = 400;

	private static final Pattern END = Pattern.compile("[.!?…][\"'”’)\\]]*(?=\\s)|\\n");

	private static final Pattern WORDS = Pattern.compile("\\S+");

	private LongSentences() {
	}

	/**
	 * Finds them.
	 * @param text the text as stored
	 * @return where they stand
	 */
	static List<Span> in(String text) {
		List<Span> found = new ArrayList<>();
		int start = 0;
		for (MatchResult end : END.matcher(text).results().toList()) {
			add(found, text, start, end.end());
			start = end.end();
		}
		add(found, text, start, text.length());
		return found;
	}

	static long words(String text, Span span) {
		return WORDS.matcher(text).region(span.start(), span.end()).results().count();
	}

	private static void add(List<Span> found, String text, int start, int end) {
		if (end - start > MOST_WORDS && words(text, new Span(start, end)) > MOST_WORDS) {
			found.add(new Span(start, end));
		}
	}

}
