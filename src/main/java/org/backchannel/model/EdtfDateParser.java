// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads one date inside a text: year, month or season, day, unspecified digits, a
 * qualifier. One parser reads one date.
 */
final class EdtfDateParser {

	private static final Pattern TIME = Pattern
		.compile("([01]\\d|2[0-3]):[0-5]\\d(:([0-5]\\d|60)([.,]\\d+)?)?(Z|[+-]([01]\\d|2[0-3])(:?[0-5]\\d)?)?");

	private static final String QUALIFIERS = "?~%";

	private static final int SPRING = 21;

	private static final int WINTER = 24;

	private static final int NONE = 0;

	private final String text;

	private final int from;

	private int to;

	private String qualifier = "";

	/** First and last year that the date can mean. */
	private int firstYear;

	private int lastYear;

	private boolean yearUnknown;

	EdtfDateParser(String text, int from, int to) {
		this.text = text;
		this.from = from;
		this.to = to;
	}

	EdtfSpan parse() {
		takeQualifier();
		takeTime();
		if (this.from == this.to) {
			throw failure(this.from, "a date is missing", "write one here, such as 2017-03-03, 2017-03 or 2017");
		}
		if (this.text.charAt(this.from) == 'Y') {
			takeYearPrefix();
		}
		String[] parts = this.text.substring(start(), this.to).split("-", -1);
		readYear(parts[0]);
		if (parts.length > 3) {
			throw failure(start() + parts[0].length() + parts[1].length() + parts[2].length() + 2, "a fourth part",
					"a date has year, month and day, such as 2017-03-03; an interval is written with '/', such as 2014/2016");
		}
		if (parts.length == 1) {
			return years();
		}
		int month = month(parts[1]);
		if (parts.length == 2) {
			return (month == NONE) ? years() : months(month);
		}
		return days(month, parts[2]);
	}

	private int start() {
		return (this.text.charAt(this.from) == 'Y') ? this.from + 1 : this.from;
	}

	private int monthStart() {
		return start() + 5;
	}

	private int dayStart() {
		return start() + 8;
	}

	private void takeQualifier() {
		if (this.from < this.to && isQualifier(this.text.charAt(this.to - 1))) {
			this.to--;
			this.qualifier = this.text.substring(this.to, this.to + 1);
		}
		for (int at = this.from; at < this.to; at++) {
			if (isQualifier(this.text.charAt(at))) {
				throw failure(at, "'%s' inside a date".formatted(this.text.charAt(at)),
						"one of ? (uncertain), ~ (approximate) or % (both) may end the whole date, such as 2017-03~");
			}
		}
	}

	private static boolean isQualifier(char character) {
		return QUALIFIERS.indexOf(character) >= 0;
	}

	/** A time of day is checked and left out: the day is the one of the zone written. */
	private void takeTime() {
		int t = this.text.indexOf('T', this.from, this.to);
		if (t < 0) {
			return;
		}
		if (t != this.from + 10 || this.text.substring(this.from, t).indexOf('X') >= 0) {
			throw failure(t, "a time of day after something other than a whole day",
					"write year, month and day before it, such as 2017-03-03T10:20:30Z");
		}
		if (!TIME.matcher(this.text.substring(t + 1, this.to)).matches()) {
			throw failure(t + 1, "not a time of day",
					"write hours, minutes and seconds, and the zone where it is known, such as 2017-03-03T10:20:30Z or 2017-03-03T10:20:30+01:00");
		}
		this.to = t;
	}

	/**
	 * The prefix is for years of more than four digits; before four it changes nothing.
	 */
	private void takeYearPrefix() {
		String year = this.text.substring(this.from + 1, this.to);
		if (year.length() != 4 || year.chars().anyMatch((c) -> c < '0' || c > '9')) {
			throw failure(this.from, "a year with the prefix Y that is not one of 0001 to 9999",
					"years before 0001 and after 9999 are not supported; write four digits without a prefix, such as 2017");
		}
	}

	private void readYear(String year) {
		if (year.isEmpty()) {
			throw failure(start(), "a date that begins with '-'",
					"years before 0001 are not supported; write four digits, such as 0044 or 2017");
		}
		int x = specified(year, start(), "2017, or X for digits that are unknown, such as 201X or 20XX");
		if (year.length() != 4) {
			throw failure(start(), "the year '%s' has not four digits".formatted(year),
					"write the year first and in four digits, then '-' and the month, such as 2017-03-03 or 0987");
		}
		for (int i = x; i < year.length(); i++) {
			if (year.charAt(i) != 'X') {
				throw failure(start() + i, "a known digit after an unknown one in the year",
						"digits are unknown from the right, such as 201X or 20XX");
			}
		}
		this.yearUnknown = x == 0;
		this.firstYear = Math.max(Edtf.MIN.getYear(), Integer.parseInt(year.replace('X', '0')));
		this.lastYear = Integer.parseInt(year.replace('X', '9'));
		if (this.lastYear == 0) {
			throw failure(start(), "year 0000 is not supported", "years are 0001 to 9999, such as 2017");
		}
	}

	private int month(String month) {
		int at = monthStart();
		int x = specified(month, at, "03, or XX where the month is unknown, such as 2017-XX");
		if (month.length() != 2) {
			throw failure(at, "the month '%s' has not two digits".formatted(month),
					"write 01 to 12, or XX where it is unknown, such as 2017-03");
		}
		if (month.equals("XX")) {
			return NONE;
		}
		if (x < 2) {
			throw failure(at, "a half known month '%s'".formatted(month),
					"write XX where the month is unknown, or the months it may be, such as [2017-01..2017-09]");
		}
		if (this.yearUnknown) {
			throw failure(at, "a month of an unknown year",
					"write .. where nothing is known, or the digits of the year that are, such as 20XX-03-03");
		}
		int number = Integer.parseInt(month);
		if ((number < 1 || number > 12) && (number < SPRING || number > WINTER)) {
			throw failure(at, "month %s does not exist".formatted(month),
					"write 01 to 12, XX where it is unknown, or 21 to 24 for spring to winter, such as 2017-03 or 2017-XX");
		}
		return number;
	}

	private EdtfSpan days(int month, String day) {
		int at = dayStart();
		int x = specified(day, at, "03, or XX where the day is unknown, such as 2018-01-XX");
		if (day.length() != 2) {
			throw failure(at, "the day '%s' has not two digits".formatted(day),
					"write 01 to 31, or XX where it is unknown, such as 2017-03-03");
		}
		if (month >= SPRING) {
			throw failure(at, "a day of a season",
					"write the season alone, such as 2017-21, or the month, such as 2017-03");
		}
		if (day.equals("XX")) {
			return (month == NONE) ? years() : months(month);
		}
		if (month == NONE) {
			throw failure(at, "a known day of an unknown month",
					"write XX for the day too, such as 2018-XX-XX, or the days it may be, such as [2018-01-15,2018-02-15]");
		}
		if (x == 0 || (x == 1 && day.charAt(0) > '3')) {
			throw failure(at, "'%s' is no day".formatted(day),
					"write 01 to 31, 0X to 3X where the last digit is unknown, or XX, such as 2018-01-1X");
		}
		int first = Math.max(1, Integer.parseInt(day.replace('X', '0')));
		int last = Integer.parseInt(day.replace('X', '9'));
		if (last == 0 || last > 39 || (x == 2 && last > 31)) {
			throw failure(at, "day %s does not exist".formatted(day),
					"write 01 to 31, or XX where it is unknown, such as 2017-03-03 or 2017-03-XX");
		}
		int[] years = IntStream.rangeClosed(this.firstYear, this.lastYear)
			.filter((year) -> YearMonth.of(year, month).lengthOfMonth() >= first)
			.toArray();
		if (years.length == 0) {
			YearMonth longest = YearMonth.of(this.lastYear, month);
			throw failure(at,
					"day %s does not exist in %s %s".formatted(day,
							longest.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH), yearText()),
					"its last day is %1$s; write 01 to %1$s, or XX where it is unknown, such as %2$s or %3$s-XX"
						.formatted(longest.lengthOfMonth(), longest.atEndOfMonth(), longest));
		}
		YearMonth end = YearMonth.of(years[years.length - 1], month);
		return span(LocalDate.of(years[0], month, first), end.atDay(Math.min(last, end.lengthOfMonth())));
	}

	private EdtfSpan months(int month) {
		if (month < SPRING) {
			return span(LocalDate.of(this.firstYear, month, 1), YearMonth.of(this.lastYear, month).atEndOfMonth());
		}
		IntFunction<LocalDate> firstDay = (year) -> LocalDate.of(year, 3 * (month - SPRING) + 3, 1);
		LocalDate last = firstDay.apply(this.lastYear).plusMonths(3).minusDays(1);
		return span(firstDay.apply(this.firstYear), last.isAfter(Edtf.MAX) ? Edtf.MAX : last);
	}

	private EdtfSpan years() {
		return span(LocalDate.of(this.firstYear, 1, 1), LocalDate.of(this.lastYear, 12, 31));
	}

	private EdtfSpan span(LocalDate first, LocalDate last) {
		return new EdtfSpan(this.text.substring(start(), this.to) + this.qualifier, first, last,
				this.qualifier.equals("~") || this.qualifier.equals("%"),
				this.qualifier.equals("?") || this.qualifier.equals("%"));
	}

	private String yearText() {
		return this.text.substring(start(), start() + 4);
	}

	/**
	 * Checks that a part has only digits and X.
	 * @return where its first X is, its length where it has none
	 */
	private int specified(String part, int at, String example) {
		for (int i = 0; i < part.length(); i++) {
			char character = part.charAt(i);
			if ((character < '0' || character > '9') && character != 'X') {
				throw failure(at + i,
						(character == 'x') ? "a small x" : "'%s' does not belong in a date".formatted(character),
						((character == 'x') ? "an unknown digit is a capital X: write " : "write digits, such as ")
								+ example);
			}
		}
		int x = part.indexOf('X');
		return (x < 0) ? part.length() : x;
	}

	private EdtfException failure(int at, String wrong, String expected) {
		return new EdtfException(this.text, at + 1, wrong, expected);
	}

}
