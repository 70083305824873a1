// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * When something was, as far as is known: a date of the Extended Date/Time Format
 * (<a href="https://www.loc.gov/standards/datetime/">EDTF</a>, part of ISO 8601-2:2019)
 * and the days it can mean.
 * <p>
 * Read are level 0 and level 1, the one-of sets of level 2, and of its unspecified digits
 * the last one of a day ({@code 2018-01-1X}) and those at the right of the year
 * ({@code 20XX-12-10}). Years are 0001 to 9999. Refused are all-of sets, since they are
 * more than one date. A time of day is left out; the day is the one of the zone that the
 * text was written in. {@code ?}, {@code ~} and {@code %} are kept, but widen nothing.
 * Seasons 21 to 24 are those of the northern hemisphere, by whole months: spring from 1
 * March to 31 May, winter from 1 December to the end of February.
 * <p>
 * An <em>interval</em> {@code a/b} lasted: it began on a day of {@code a} and ended on a
 * day of {@code b}. Everything else is <em>one moment</em>, a day that may not be known:
 * {@code 2018-01} is some day of January 2018, not the whole of it.
 *
 * <pre>
 *                         earliest    startLatest  endEarliest  latest
 * 2018-01                 2018-01-01  2018-01-31   2018-01-01   2018-01-31
 * 2017/2018-01            2017-01-01  2017-12-31   2018-01-01   2018-01-31
 * 2014/.. (goes on)       2014-01-01  2014-12-31   9999-12-31   9999-12-31
 * 2014/ (end not known)   2014-01-01  2014-12-31   2014-01-01   9999-12-31
 * .. (nothing known)      0001-01-01  9999-12-31   0001-01-01   9999-12-31
 * </pre>
 *
 * Always {@code earliest <= startLatest <= latest} and
 * {@code earliest <= endEarliest <= latest}: an interval did not begin after it ended, so
 * {@code 2014/2014-03} began on 2014-03-31 at the latest.
 * <p>
 * Two are equal where their {@link #text() texts} are: {@code 2018-01} and
 * {@code 2018-01-XX} have the same bounds and are not equal. The order is by earliest
 * day, latest day, text.
 */
public final class Edtf implements Comparable<Edtf> {

	/** The day that stands for "no lower bound". */
	public static final LocalDate MIN = LocalDate.of(1, 1, 1);

	/** The day that stands for "no upper bound". */
	public static final LocalDate MAX = LocalDate.of(9999, 12, 31);

	/** A moment of which nothing is known, {@code ..}. */
	public static final Edtf UNKNOWN = moment(new EdtfSpan("..", MIN, MAX));

	private static final Comparator<Edtf> ORDER = Comparator.comparing(Edtf::earliest)
		.thenComparing(Edtf::latest)
		.thenComparing(Edtf::text);

	private final EdtfSpan start;

	private final EdtfSpan end;

	private final boolean interval;

	private final String text;

	private Edtf(EdtfSpan start, EdtfSpan end, boolean interval) {
		this.start = start;
		this.end = end;
		this.interval = interval;
		this.text = interval ? start.text() + "/" + end.text() : start.text();
	}

	static Edtf moment(EdtfSpan span) {
		return new Edtf(span, span, false);
	}

	static Edtf interval(EdtfSpan start, EdtfSpan end) {
		return new Edtf(start, end, true);
	}

	/**
	 * Reads a date.
	 * @param text EDTF; nothing, {@code ..} and {@code unknown} mean {@link #UNKNOWN}
	 * @return the date, its text without spaces and time of day
	 * @throws EdtfException if the text is no EDTF, names a day that does not exist, ends
	 * before it begins, or is of a part of EDTF that is not supported
	 */
	public static Edtf parse(String text) {
		return new EdtfParser(text).parse();
	}

	/**
	 * Reads a date that may be none.
	 * @param text as in {@link #parse}
	 * @return the date; empty where {@link #parse} throws
	 */
	public static Optional<Edtf> tryParse(String text) {
		try {
			return Optional.of(parse(text));
		}
		catch (EdtfException ex) {
			return Optional.empty();
		}
	}

	/**
	 * A known day.
	 * @param day from {@link #MIN} to {@link #MAX}
	 * @return the moment, such as {@code 2017-03-03}
	 * @throws EdtfException if the day is not in that range
	 */
	public static Edtf ofDay(LocalDate day) {
		return moment(daySpan(day));
	}

	/**
	 * Some day of a month.
	 * @param month in the years 0001 to 9999
	 * @return the moment, such as {@code 2017-03}
	 * @throws EdtfException if the year is not in that range
	 */
	public static Edtf ofMonth(YearMonth month) {
		checkYear(month.getYear(), month.toString());
		return moment(new EdtfSpan(month.toString(), month.atDay(1), month.atEndOfMonth()));
	}

	/**
	 * Some day of a year.
	 * @param year 1 to 9999
	 * @return the moment, such as {@code 2017}
	 * @throws EdtfException if the year is not in that range
	 */
	public static Edtf ofYear(int year) {
		checkYear(year, Integer.toString(year));
		return moment(new EdtfSpan(String.format(Locale.ROOT, "%04d", year), LocalDate.of(year, 1, 1),
				LocalDate.of(year, 12, 31)));
	}

	/**
	 * What lasted from one day to another.
	 * @param from the first day; {@link #MIN} for an open start
	 * @param to the last day, the first at the earliest; {@link #MAX} for an open end
	 * @return the interval, such as {@code 2017-02-28/2017-03-01} or
	 * {@code 2014-04-01/..}
	 * @throws EdtfException if it ends before it begins, or a day is out of range
	 */
	public static Edtf between(LocalDate from, LocalDate to) {
		EdtfSpan start = from.equals(MIN) ? EdtfSpan.OPEN_START : daySpan(from);
		EdtfSpan end = to.equals(MAX) ? EdtfSpan.OPEN_END : daySpan(to);
		checkOrder(from, to, "/");
		return interval(start, end);
	}

	/**
	 * One day of those from one to another, both inclusive, in the simplest text that
	 * says exactly that: a day, a month, a year, else a one-of set.
	 * @param from the first possible day; {@link #MIN} for no lower bound
	 * @param to the last possible day, the first at the earliest; {@link #MAX} for no
	 * upper bound
	 * @return the moment, such as {@code 2018-01} or {@code [2018-01-30..2018-02-02]}
	 * @throws EdtfException if the last day is before the first, or one is out of range
	 */
	public static Edtf oneOf(LocalDate from, LocalDate to) {
		EdtfSpan first = daySpan(from);
		EdtfSpan last = daySpan(to);
		checkOrder(from, to, "..");
		if (from.equals(to)) {
			return moment(first);
		}
		if (from.equals(MIN) && to.equals(MAX)) {
			return UNKNOWN;
		}
		YearMonth month = YearMonth.from(from);
		if (from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())) {
			return ofMonth(month);
		}
		if (from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31))) {
			return ofYear(from.getYear());
		}
		String range = "[" + (from.equals(MIN) ? "" : first.text()) + ".." + (to.equals(MAX) ? "" : last.text()) + "]";
		return moment(new EdtfSpan(range, from, to));
	}

	/**
	 * What all of several dates allow, whatever their order; for more than two dates use
	 * this rather than {@link #intersect} one after another.
	 * <ul>
	 * <li>Of moments: the days that all have.</li>
	 * <li>Of intervals: from the latest of their starts to the earliest of their ends; of
	 * {@code 2014} and {@code 2014-03-05} as a start the later and more exact one.</li>
	 * <li>Of intervals and moments: the interval where it fits into the days of the
	 * moments ("in September" and "on 4 and 5 September" is 4 and 5 September); else the
	 * moment, and of its days those inside the interval.</li>
	 * </ul>
	 * Where the result has the days of one of the moments, it keeps that one's text, an
	 * unqualified and short one before others.
	 * @param dates any number; of none, {@link #UNKNOWN} is what they allow
	 * @return the common date; empty where two of the dates do not agree
	 */
	public static Optional<Edtf> intersectAll(Collection<Edtf> dates) {
		return EdtfIntersection.of(dates);
	}

	/**
	 * What this date and another allow, by the rules of {@link #intersectAll}. The
	 * earliest and latest day do not depend on the order in which several are
	 * intersected.
	 * @param other any date; with {@link #UNKNOWN} this date remains as it is
	 * @return the common date; empty exactly where the dates do not {@link #agreesWith
	 * agree}
	 */
	public Optional<Edtf> intersect(Edtf other) {
		return intersectAll(List.of(this, other));
	}

	/**
	 * Whether the two may be the same date: their spans, from the earliest to the latest
	 * day, meet.
	 * @param other any date; {@link #UNKNOWN} agrees with all
	 * @return whether at least one day is in both spans
	 */
	public boolean agreesWith(Edtf other) {
		return !latest().isBefore(other.earliest()) && !other.latest().isBefore(earliest());
	}

	/**
	 * Whether no day it can have ended on is before a day.
	 * @param day inclusive
	 * @return whether the end, at the earliest, is that day or later
	 */
	public boolean certainlyOnOrAfter(LocalDate day) {
		return !endEarliest().isBefore(day);
	}

	/**
	 * Whether a day it can have ended on is not before a day.
	 * @param day inclusive
	 * @return whether the end, at the latest, is that day or later
	 */
	public boolean possiblyOnOrAfter(LocalDate day) {
		return !latest().isBefore(day);
	}

	/**
	 * The EDTF text.
	 * @return never empty, without spaces; {@link #parse} reads it back to an equal date
	 */
	public String text() {
		return this.text;
	}

	/**
	 * The first day it can have begun on.
	 * @return {@link #MIN} where there is no lower bound
	 */
	public LocalDate earliest() {
		return this.start.first();
	}

	/**
	 * The last day it can have begun on, for a moment its latest day.
	 * @return not before {@link #earliest}, not after {@link #latest}
	 */
	public LocalDate startLatest() {
		return this.start.last().isBefore(latest()) ? this.start.last() : latest();
	}

	/**
	 * The first day it can have ended on, for a moment its earliest day.
	 * @return not before {@link #earliest}, not after {@link #latest}
	 */
	public LocalDate endEarliest() {
		return this.end.first().isAfter(earliest()) ? this.end.first() : earliest();
	}

	/**
	 * The last day it can have ended on.
	 * @return {@link #MAX} where there is no upper bound
	 */
	public LocalDate latest() {
		return this.end.last();
	}

	/**
	 * Whether it lasted from one date to another, rather than being one moment.
	 * @return whether the text is {@code a/b}
	 */
	public boolean isInterval() {
		return this.interval;
	}

	/**
	 * Whether nothing is known: a moment without bounds, {@code ..} or {@code XXXX}.
	 * @return false for every interval
	 */
	public boolean isUnknown() {
		return !this.interval && this.start.covers(MIN, MAX);
	}

	/**
	 * Whether any part is marked approximate, {@code ~} or {@code %}.
	 * @return whether "about" belongs before it
	 */
	public boolean isApproximate() {
		return this.start.approximate() || this.end.approximate();
	}

	/**
	 * Whether any part is marked uncertain, {@code ?} or {@code %}.
	 * @return whether "possibly" belongs before it
	 */
	public boolean isUncertain() {
		return this.start.uncertain() || this.end.uncertain();
	}

	/**
	 * Whether it is exactly one known day: {@code 2017-03-03}, not {@code 2017-03-03?}.
	 * @return whether {@link #day} is there
	 */
	public boolean isDay() {
		return earliest().equals(latest()) && !isApproximate() && !isUncertain();
	}

	/**
	 * The one known day.
	 * @return empty where the date can mean several days, or is approximate or uncertain
	 */
	public Optional<LocalDate> day() {
		return isDay() ? Optional.of(earliest()) : Optional.empty();
	}

	@Override
	public int compareTo(Edtf other) {
		return ORDER.compare(this, other);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Edtf edtf && this.text.equals(edtf.text);
	}

	@Override
	public int hashCode() {
		return this.text.hashCode();
	}

	@Override
	public String toString() {
		return this.text;
	}

	EdtfSpan start() {
		return this.start;
	}

	EdtfSpan end() {
		return this.end;
	}

	private static EdtfSpan daySpan(LocalDate day) {
		checkYear(day.getYear(), day.toString());
		return new EdtfSpan(day.toString(), day, day);
	}

	private static void checkYear(int year, String text) {
		if (year < MIN.getYear() || year > MAX.getYear()) {
			throw new EdtfException(text, 1, "year %d is not supported".formatted(year),
					"years are 0001 to 9999, such as 2017");
		}
	}

	private static void checkOrder(LocalDate from, LocalDate to, String sign) {
		if (to.isBefore(from)) {
			throw new EdtfException(from + sign + to, from.toString().length() + sign.length() + 1,
					"it ends before it begins", "give the earlier day first, such as 2017-02-28 and 2017-03-01");
		}
	}

}
