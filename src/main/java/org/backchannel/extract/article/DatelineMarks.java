// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.backchannel.extract.Span;

/**
 * The place, day and agency before the first word of a report: "SEOUL, Jan 9 (Reuters) -
 * ". They belong to no sentence.
 */
final class DatelineMarks {

	private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’.-]+(?:[ /]\\p{Lu}[\\p{Lu}'’.-]*){0,3}";

	private static final String REGION = "(?:, ?[\\p{L}\\p{Nd}. ]{2,30})?";

	private static final String AGENCY = " ?\\([^()\\n]{2,80}\\)";

	private static final String DASH = "(?: +[-–—]{1,2} +| ?— ?)";

	private static final List<Pattern> FORMS = List.of( //
			form(CAPITALS + REGION + "(?:" + AGENCY + ")?" + DASH), //
			form(CAPITALS + REGION + " ?\\([^()\\n]*(?:/| - |Reuters|AP|AFP|dpa|Xinhua|TASS)[^()\\n]*\\) "),
			form(CAPITALS + REGION + "\\.? /[\\p{L} ]{2,20}/\\.? "),
			form("\\p{Lu}[\\p{L}'’. -]{2,40}?" + REGION + " \\([^()\\n]{2,40}\\)" + DASH));

	private DatelineMarks() {
	}

	private static Pattern form(String regex) {
		return Pattern.compile("^" + regex + "(?=[\\p{Lu}“\"'‘])", Pattern.MULTILINE);
	}

	static List<Span> in(String text) {
		List<Span> marks = new ArrayList<>();
		for (Pattern form : FORMS) {
			form.matcher(text).results().forEach((mark) -> marks.add(new Span(mark.start(), mark.end())));
		}
		return marks;
	}

}
