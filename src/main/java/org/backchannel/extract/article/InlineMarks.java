// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.backchannel.extract.Span;

/**
 * Marks of text formats within sentences: addresses of links, emphasis, characters
 * without width. Blanked, they leave the words.
 */
final class InlineMarks {

	private static final Pattern LINK = Pattern
		.compile("!?(\\[)[^\\[\\]\\n]{0,300}(\\]\\([^()\\s]*(?:\\s\"[^\"\\n]*\")?\\))");

	private static final Pattern WHOLE = Pattern.compile("https?://[^\\s)\\]>\"]+" // an
																					// address
			+ "|(?<![\\p{L}\\p{N}_])_{1,2}(?=[\\p{L}\\p{N}“\"'(])|(?<=[\\p{L}\\p{N}.,!?”\"')])_{1,2}(?![\\p{L}\\p{N}_])" // _so_
			+ "|\\*{2,3}" // **so**
			+ "|(?<![\\p{L}\\p{N}])[\\u200B-\\u200D\\u2060\\uFEFF]+|[\\u200B-\\u200D\\u2060\\uFEFF]+(?![\\p{L}\\p{N}])"
			+ "|[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

	private InlineMarks() {
	}

	static List<Span> in(String text) {
		List<Span> marks = new ArrayList<>();
		for (MatchResult link : LINK.matcher(text).results().toList()) {
			marks.add(new Span(link.start(), link.end(1)));
			marks.add(new Span(link.start(2), link.end(2)));
		}
		WHOLE.matcher(text).results().forEach((mark) -> marks.add(new Span(mark.start(), mark.end())));
		return marks;
	}

}
