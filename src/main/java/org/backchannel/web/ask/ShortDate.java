// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.backchannel.model.Edtf;

/** Dates in as few words as a cell or a mark has room for. */
final class ShortDate {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

	private ShortDate() {
	}

	/**
	 * A date in words.
	 * @param text EDTF
	 * @return as in "3 Mar 2017", "Jan 2018", "by 31 Mar 2021" or "2014 – 3 Mar 2017";
	 * the text itself where it is no EDTF
	 */
	static String of(String text) {
		return Edtf.tryParse(text).map(ShortDate::of).orElse(text);
	}

	/**
	 * A date in words.
	 * @param date any date
	 * @return "date unknown" where nothing is known
	 */
	static String of(Edtf date) {
		if (date.isUnknown()) {
			return "date unknown";
		}
		String words = date.isInterval() ? interval(date) : moment(date.earliest(), date.latest());
		return (date.isApproximate() ? "about " : "") + words + (date.isUncertain() ? "?" : "");
	}

	private static String interval(Edtf date) {
		String start = date.earliest().equals(Edtf.MIN) ? "…" : moment(date.earliest(), date.startLatest());
		String end = end(date);
		return start + " – " + end;
	}

	private static String end(Edtf date) {
		if (date.endEarliest().equals(Edtf.MAX)) {
			return "still going on";
		}
		return date.latest().equals(Edtf.MAX) ? "…" : moment(date.endEarliest(), date.latest());
	}

	private static String moment(LocalDate from, LocalDate to) {
		if (from.equals(to)) {
			return DAY.format(from);
		}
		if (from.equals(Edtf.MIN)) {
			return "by " + DAY.format(to);
		}
		if (to.equals(Edtf.MAX)) {
			return "from " + DAY.format(from) + " on";
		}
		return whole(from, to).orElseGet(() -> "between " + DAY.format(from) + " and " + DAY.format(to));
	}

	private static Optional<String> whole(LocalDate from, LocalDate to) {
		if (from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31))) {
			return Optional.of(String.valueOf(from.getYear()));
		}
		YearMonth month = YearMonth.from(from);
		return (from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())) ? Optional.of(MONTH.format(from))
				: Optional.empty();
	}

}
