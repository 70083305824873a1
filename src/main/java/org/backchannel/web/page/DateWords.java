// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.backchannel.model.Edtf;

/** Says dates as people do, with what is left open. */
final class DateWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

	private DateWords() {
	}

	/**
	 * A date in words.
	 * @param date any date
	 * @return as in "3 March 2017", "some day in January 2018", "2014 to 9 January 2018",
	 * "on or before 31 March 2021", "not known"
	 */
	static String of(Edtf date) {
		if (date.isUnknown()) {
			return "not known";
		}
		String words = date.isInterval() ? interval(date) : moment(date);
		return (date.isApproximate() ? "about " : "") + words + (date.isUncertain() ? ", uncertain" : "");
	}

	/**
	 * When something began or ended, in words.
	 * @param date any date
	 * @return as in "1949", where it is not known on which of its days
	 */
	static String limit(Edtf date) {
		boolean open = date.earliest().equals(Edtf.MIN) || date.latest().equals(Edtf.MAX);
		return (open || date.isInterval()) ? of(date) : point(date.earliest(), date.latest());
	}

	private static String moment(Edtf date) {
		LocalDate first = date.earliest();
		LocalDate last = date.latest();
		if (first.equals(Edtf.MIN)) {
			return "on or before " + DAY.format(last);
		}
		if (last.equals(Edtf.MAX)) {
			return "on or after " + DAY.format(first);
		}
		String span = span(first, last);
		return first.equals(last) ? span : isWhole(first, last) ? "some day in " + span : "some day from " + span;
	}

	private static String interval(Edtf date) {
		String from = date.earliest().equals(Edtf.MIN) ? "an unknown day" : point(date.earliest(), date.startLatest());
		if (date.latest().equals(Edtf.MAX)) {
			return date.endEarliest().equals(Edtf.MAX) ? "since " + from : "from " + from + " to an unknown day";
		}
		return from + " to " + point(date.endEarliest(), date.latest());
	}

	/** One end of an interval: the year or month where it is open within that. */
	private static String point(LocalDate first, LocalDate last) {
		return (first.equals(last) || isWhole(first, last)) ? span(first, last) : DAY.format(last);
	}

	private static boolean isWhole(LocalDate first, LocalDate last) {
		return isYear(first, last) || isMonth(first, last);
	}

	private static boolean isYear(LocalDate first, LocalDate last) {
		return first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31));
	}

	private static boolean isMonth(LocalDate first, LocalDate last) {
		return first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth());
	}

	private static String span(LocalDate first, LocalDate last) {
		if (first.equals(last)) {
			return DAY.format(first);
		}
		if (isYear(first, last)) {
			return Integer.toString(first.getYear());
		}
		return isMonth(first, last) ? MONTH.format(first) : DAY.format(first) + " to " + DAY.format(last);
	}

}
