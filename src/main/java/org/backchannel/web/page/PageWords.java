// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How templates say what codes mean. */
@Component("words")
class PageWords {

	private static final Map<Character, String> RELIABILITY = Map.of('A', "completely reliable", 'B',
			"usually reliable", 'C', "fairly reliable", 'D', "not usually reliable", 'E', "unreliable", 'F',
			"reliability cannot be judged");

	private static final Map<Character, String> CREDIBILITY = Map.of('1', "confirmed by others", '2', "probably true",
			'3', "possibly true", '4', "doubtful", '5', "improbable", '6', "truth cannot be judged");

	/**
	 * A date in words.
	 * @param date any date
	 * @return as in "some day in January 2018"
	 */
	public String date(Edtf date) {
		return DateWords.of(date);
	}

	/**
	 * The first and the last date of several.
	 * @param first any date
	 * @param last any date, not before the first
	 * @return as in "first 3 March 2017, last 14 September 2017"; the date alone where
	 * both are one
	 */
	public String span(Edtf first, Edtf last) {
		return first.text().equals(last.text()) ? date(first) : "first " + date(first) + ", last " + date(last);
	}

	/**
	 * When something began or ended.
	 * @param date any date
	 * @return as in "1949"
	 */
	public String limit(Edtf date) {
		return DateWords.limit(date);
	}

	/**
	 * How a date was found.
	 * @param basis how
	 * @return as in "printed in the text"
	 */
	public String basis(DateBasis basis) {
		return switch (basis) {
			case EXPLICIT -> "printed in the text";
			case RELATIVE -> "counted from another date of the text";
			case PUBLICATION -> "from the day of publication";
			case INFERRED -> "inferred";
		};
	}

	/**
	 * An Admiralty grade.
	 * @param grade as in {@code B2}
	 * @return as in "usually reliable, probably true"
	 */
	public String grade(String grade) {
		return RELIABILITY.getOrDefault(grade.charAt(0), "") + ", " + CREDIBILITY.getOrDefault(grade.charAt(1), "");
	}

	/**
	 * A number of things.
	 * @param number how many
	 * @param one what one is called; more have an s
	 * @return as in "1,234 contacts"
	 */
	public String count(int number, String one) {
		return String.format(Locale.ENGLISH, "%,d %s%s", number, one, (number == 1) ? "" : "s");
	}

	/**
	 * An address to link to.
	 * @param url as a source states it; anybody may have written it
	 * @return the address where it is one of the web, else null
	 */
	public @Nullable String web(Optional<String> url) {
		return url.filter((it) -> it.matches("(?i)https?://.*")).orElse(null);
	}

	/**
	 * With a capital letter.
	 * @param text any text
	 * @return the text, its first letter in upper case
	 */
	public String capital(String text) {
		return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ENGLISH)
				+ text.substring(text.offsetByCodePoints(0, 1));
	}

}
