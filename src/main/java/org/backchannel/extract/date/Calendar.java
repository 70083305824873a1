// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

import org.backchannel.extract.date.DateExpression.Form;
import org.jspecify.annotations.Nullable;

/**
 * Puts date words against the day of publication and the tense. Without such a day,
 * weekdays have no date, and a month and day have none but the year of the text.
 */
final class Calendar {

	/** For how long after a month-day a future one still means this year's. */
	private static final int NEAR = 60;

	private final @Nullable LocalDate today;

	private final int year;

	/**
	 * A calendar.
	 * @param today the day of publication, or null where it is not known
	 * @param year the year in which the article appeared where the day is not known; 0
	 * for none
	 */
	Calendar(@Nullable LocalDate today, int year) {
		this.today = today;
		this.year = (today != null) ? today.getYear() : year;
	}

	@Nullable String resolve(DateExpression date, Tense tense, @Nullable LocalDate before) {
		LocalDate first = null;
		DateExpression last = date.end();
		if (last != null) {
			first = day(date, tense, before);
			LocalDate second = day(last, tense, before);
			if (first == null || second == null) {
				return resolve(new DateExpression(date.form(), date.year(), date.month(), date.day(), date.weekday(),
						date.offset(), date.unit(), null, date.from(), date.to()), tense, before);
			}
			if (date.form() == Form.WEEKDAY && second.isBefore(first)) {
				if (tense == Tense.PAST) {
					first = first.minusWeeks(1);
				}
				else {
					second = second.plusWeeks(1);
				}
			}
			return second.isBefore(first) ? first.toString() : first + "/" + second;
		}
		if (date.form() == Form.CALENDAR && date.day() == 0) {
			return partial(date, tense);
		}
		if (date.form() == Form.OFFSET && !date.unit().equals("day")) {
			return period(date, tense);
		}
		first = day(date, tense, before);
		return (first != null) ? first.toString() : null;
	}

	private @Nullable LocalDate day(DateExpression date, Tense tense, @Nullable LocalDate before) {
		return switch (date.form()) {
			case CALENDAR -> calendarDay(date, tense);
			case WEEKDAY -> weekday(date, tense);
			case OFFSET -> (this.today != null) ? shift(this.today, date) : null;
			case AFTER -> (before != null) ? shift(before, date) : null;
		};
	}

	private static LocalDate shift(LocalDate from, DateExpression date) {
		return switch (date.unit()) {
			case "week", "weekend" -> from.plusWeeks(date.offset());
			case "month" -> from.plusMonths(date.offset());
			case "year" -> from.plusYears(date.offset());
			default -> from.plusDays(date.offset());
		};
	}

	private @Nullable LocalDate calendarDay(DateExpression date, Tense tense) {
		int length = YearMonth.of(2024, date.month()).lengthOfMonth();
		if (date.day() < 1 || date.day() > length) {
			return null;
		}
		if (date.year() > 0) {
			return of(date.year(), date);
		}
		if (this.today == null) {
			return (this.year > 0) ? of(this.year, date) : null;
		}
		LocalDate day = of(this.year, date);
		long ahead = ChronoUnit.DAYS.between(this.today, day);
		if (tense == Tense.PAST && ahead > 1) {
			return of(this.year - 1, date);
		}
		if (tense == Tense.FUTURE && ahead < -NEAR) {
			return of(this.year + 1, date);
		}
		return day;
	}

	private static LocalDate of(int year, DateExpression date) {
		YearMonth month = YearMonth.of(year, date.month());
		return month.atDay(Math.min(date.day(), month.lengthOfMonth()));
	}

	private @Nullable LocalDate weekday(DateExpression date, Tense tense) {
		DayOfWeek weekday = date.weekday();
		if (this.today == null || weekday == null) {
			return null;
		}
		if (date.offset() < 0) {
			return this.today.with(TemporalAdjusters.previous(weekday));
		}
		if (date.offset() > 0) {
			return this.today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
				.with(TemporalAdjusters.nextOrSame(weekday));
		}
		return this.today.with((tense == Tense.PAST) ? TemporalAdjusters.previousOrSame(weekday)
				: TemporalAdjusters.nextOrSame(weekday));
	}

	private @Nullable String partial(DateExpression date, Tense tense) {
		if (date.month() == 0) {
			return (date.year() > 0) ? "%04d".formatted(date.year()) : null;
		}
		int found = date.year();
		if (found == 0 && this.year == 0) {
			return null;
		}
		if (found == 0) {
			found = this.year;
			if (this.today != null && tense == Tense.PAST && date.month() > this.today.getMonthValue()) {
				found--;
			}
			if (this.today != null && tense == Tense.FUTURE && date.month() < this.today.getMonthValue()) {
				found++;
			}
		}
		return "%04d-%02d".formatted(found, date.month());
	}

	private @Nullable String period(DateExpression date, Tense tense) {
		LocalDate now = this.today;
		if (now == null) {
			return null;
		}
		switch (date.unit()) {
			case "week" -> {
				LocalDate monday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
					.plusWeeks(date.offset());
				return monday + "/" + monday.plusDays(6);
			}
			case "weekend" -> {
				LocalDate saturday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
					.plusWeeks(date.offset())
					.plusDays(5);
				if (date.offset() == 0 && tense == Tense.PAST && saturday.isAfter(now)) {
					saturday = saturday.minusWeeks(1);
				}
				return saturday + "/" + saturday.plusDays(1);
			}
			case "month" -> {
				YearMonth month = YearMonth.from(now).plusMonths(date.offset());
				return month.toString();
			}
			default -> {
				return "%04d".formatted(now.getYear() + date.offset());
			}
		}
	}

}
