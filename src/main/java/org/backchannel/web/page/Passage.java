// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backchannel.query.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A quote where it stands in the text of its source, with some sentences around it.
 *
 * @param before what stands before it
 * @param quote its words, from the text where they stand there, else as the report has
 * them
 * @param after what stands after it
 * @param cutBefore whether the text begins earlier
 * @param cutAfter whether the text goes on
 * @param standing whether the quote stands where the report says
 */
record Passage(String before, String quote, String after, boolean cutBefore, boolean cutAfter, Standing standing) {

	private static final int SENTENCES = 2;

	private static final int MOST = 600;

	private static final String NO_END = "[^.!?:;,”’\"'»)\\s]";

	private static final Pattern HEAD = Pattern.compile(NO_END + "\\h*\\R\\h*\\R");

	private static final Pattern TAIL = Pattern.compile("\\R\\h*\\R(?=[^\\n\\r]*" + NO_END + "\\h*(\\R|\\z))");

	/** Whether a quote stands in its text. */
	enum Standing {

		/** To the letter. */
		STANDS,
		/** At its offsets stand other words, or none. */
		DIFFERS,
		/** The source has no stored text. */
		NO_TEXT

	}

	/**
	 * Finds a quote by its offsets.
	 * @param quote the words as the report has them
	 * @param span where they are to stand; empty where the report does not say
	 * @param text the source's text; null where it has none
	 * @param language of the text, BCP 47
	 * @return the passage, without surroundings where the quote does not stand there
	 */
	static Passage of(String quote, Optional<Evidence.Span> span, @Nullable String text, String language) {
		if (text == null) {
			return bare(quote, Standing.NO_TEXT);
		}
		StoredText stored = new StoredText(text);
		if (!stored.holds(quote, span)) {
			return bare(quote, Standing.DIFFERS);
		}
		int from = stored.index(span.orElseThrow().start());
		int to = stored.index(span.orElseThrow().end());
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
		sentences.setText(text);
		int start = afterHead(text, start(sentences, text, from), from);
		int end = beforeTail(text, to, end(sentences, text, to));
		return new Passage(text.substring(start, from).stripLeading(), text.substring(from, to),
				text.substring(to, end).stripTrailing(), !text.substring(0, start).isBlank(),
				!text.substring(end).isBlank(), Standing.STANDS);
	}

	private static Passage bare(String quote, Standing standing) {
		return new Passage("", quote, "", false, false, standing);
	}

	private static int start(BreakIterator sentences, String text, int from) {
		int start = (from == 0 || sentences.isBoundary(from)) ? from : sentences.preceding(from);
		for (int i = 0; i < SENTENCES && start > 0; i++) {
			int earlier = sentences.preceding(start);
			if (from - earlier > MOST) {
				break;
			}
			start = earlier;
		}
		return (from - start > MOST) ? wordStart(text, from - MOST) : start;
	}

	/**
	 * Passes over lines that are no sentences, as a headline, where an empty line
	 * follows.
	 */
	private static int afterHead(String text, int start, int from) {
		Matcher head = HEAD.matcher(text).region(start, from);
		int after = start;
		while (head.find()) {
			after = head.end();
		}
		return after;
	}

	/**
	 * Stops before lines that are no sentences, as an advertisement, after an empty line.
	 */
	private static int beforeTail(String text, int to, int end) {
		Matcher tail = TAIL.matcher(text).region(to, end).useTransparentBounds(true);
		return tail.find() ? tail.start() : end;
	}

	private static int end(BreakIterator sentences, String text, int to) {
		int end = to;
		while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		int more = SENTENCES;
		if (end < text.length() && !sentences.isBoundary(end)) {
			end = sentences.following(end);
			more--;
		}
		for (int i = 0; i < more && end < text.length(); i++) {
			int later = sentences.following(end);
			if (later - to > MOST) {
				break;
			}
			end = later;
		}
		return (end - to > MOST) ? wordEnd(text, to + MOST) : end;
	}

	private static int wordStart(String text, int near) {
		int space = text.indexOf(' ', near);
		return (space < 0) ? near : space + 1;
	}

	private static int wordEnd(String text, int near) {
		int space = text.lastIndexOf(' ', near);
		return (space < 0) ? near : space;
	}

}
