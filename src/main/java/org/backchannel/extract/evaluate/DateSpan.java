// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Earliest and latest day of an EDTF date as the reference scorer computes them. Kept
 * apart from the model's dates on purpose: figures are comparable only where this agrees
 * with the scorer in its shortcuts too (a season is northern, its February has 28 days).
 *
 * @param earliest null for no bound
 * @param latest null for no bound
 */
record DateSpan(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

	private static final DateSpan OPEN = new DateSpan(null, null);

	private static final Pattern DATE = Pattern
		.compile("(\\p{Nd}{4}|\\p{Nd}{2,3}X{1,2}|X{4})(?:-(\\p{Nd}{2}|XX|[0-3]X))?(?:-(\\p{Nd}{2}|XX|[0-3]X))?");

	private static final Pattern MARKS = Pattern.compile("[?~%]");

	private static final Pattern BETWEEN = Pattern.compile(",|\\.\\.");

	private static final List<Integer> SEASON_STARTS = List.of(3, 6, 9, 12);

	private static final List<Integer> SEASON_ENDS = List.of(5, 8, 11, 2);

	/**
	 * Reads a date.
	 * @param edtf null means unknown
	 * @return its bounds
	 * @throws IllegalArgumentException where the scorer reads no such date
	 */
	static DateSpan of(@Nullable String edtf) {
		String text = (edtf == null || edtf.isEmpty()) ? ".." : edtf.strip();
		if (text.isEmpty() || text.equals("..") || text.equals("unknown")) {
			return OPEN;
		}
		if (text.charAt(0) == '[' || text.charAt(0) == '{') {
			return oneOf(text);
		}
		int slash = text.indexOf('/');
		if (slash >= 0) {
			return new DateSpan(of(text.substring(0, slash)).earliest, of(text.substring(slash + 1)).latest);
		}
		try {
			return single(text);
		}
		catch (DateTimeException ex) {
			throw unreadable(text);
		}
	}

	boolean isOpen() {
		return this.earliest == null && this.latest == null;
	}

	boolean meets(DateSpan other) {
		return !before(this.latest, other.earliest) && !before(other.latest, this.earliest);
	}

	private static boolean before(@Nullable LocalDate end, @Nullable LocalDate start) {
		return end != null && start != null && end.isBefore(start);
	}

	private static DateSpan oneOf(String text) {
		List<DateSpan> parts = Arrays.stream(BETWEEN.split(text.replaceAll("^[\\[\\]{}]+|[\\[\\]{}]+$", "")))
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.map(DateSpan::of)
			.toList();
		return new DateSpan(
				parts.stream()
					.map(DateSpan::earliest)
					.filter(Objects::nonNull)
					.min(Comparator.naturalOrder())
					.orElse(null),
				parts.stream()
					.map(DateSpan::latest)
					.filter(Objects::nonNull)
					.max(Comparator.naturalOrder())
					.orElse(null));
	}

	private static DateSpan single(String text) {
		String bare = MARKS.matcher(text).replaceAll("");
		Matcher matcher = DATE.matcher(bare.substring(0, Math.min(10, bare.length())));
		if (!matcher.matches()) {
			throw unreadable(text);
		}
		String year = Objects.requireNonNull(matcher.group(1));
		if (year.equals("XXXX")) {
			return OPEN;
		}
		int first = digits(year, '0');
		int last = digits(year, '9');
		String month = matcher.group(2);
		if (month != null && digits(month, '0') >= 21 && digits(month, '0') <= 24) {
			return season(first, last, digits(month, '0') - 21);
		}
		boolean anyMonth = month == null || month.contains("X");
		int from = (month == null || anyMonth) ? 1 : digits(month, '0');
		int to = (month == null || anyMonth) ? 12 : digits(month, '0');
		return days(LocalDate.of(first, from, 1), LocalDate.of(last, to, 1), matcher.group(3));
	}

	private static DateSpan days(LocalDate firstMonth, LocalDate lastMonth, @Nullable String day) {
		int length = lastMonth.lengthOfMonth();
		if (day == null || day.equals("XX")) {
			return new DateSpan(firstMonth, lastMonth.withDayOfMonth(length));
		}
		if (day.contains("X")) {
			int tens = Character.digit(day.charAt(0), 10) * 10;
			return new DateSpan(firstMonth.withDayOfMonth(Math.max(1, tens)),
					lastMonth.withDayOfMonth(Math.min(length, tens + 9)));
		}
		return new DateSpan(firstMonth.withDayOfMonth(digits(day, '0')), lastMonth.withDayOfMonth(digits(day, '0')));
	}

	private static DateSpan season(int firstYear, int lastYear, int index) {
		return new DateSpan(LocalDate.of(firstYear, SEASON_STARTS.get(index), 1),
				LocalDate.of((index == 3) ? lastYear + 1 : lastYear, SEASON_ENDS.get(index), 28));
	}

	private static int digits(String text, char unknown) {
		return Integer.parseInt(text.replace('X', unknown));
	}

	private static IllegalArgumentException unreadable(String text) {
		return new IllegalArgumentException(
				"'%s' is not an EDTF date that the scorer reads; write one as 2017-03-03, 2017-03 or 2017-02-28/2017-03-01"
					.formatted(text));
	}

}
