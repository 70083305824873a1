// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.date;

import java.time.DayOfWeek;

import org.jspecify.annotations.Nullable;

/**
 * Words that mean a day or a period, before they are put against the day of publication.
 *
 * @param form what sort of words
 * @param year the year that they print, or 0
 * @param month the month, or 0
 * @param day the day of the month, or 0
 * @param weekday the day of the week, or null
 * @param offset days, weeks, months or years from the day of publication, or from the day
 * before in the text
 * @param unit {@code day}, {@code week}, {@code month}, {@code year}; empty where there
 * is none
 * @param end the last day of a range, or null
 * @param from first token
 * @param to token after the last
 */
record DateExpression(Form form, int year, int month, int day, @Nullable DayOfWeek weekday, int offset, String unit,
		@Nullable DateExpression end, int from, int to) {

	enum Form {

		/** A calendar date, with or without its year: "March 3", "June 2021". */
		CALENDAR,
		/** A weekday: "on Friday". */
		WEEKDAY,
		/** A distance from the day of publication: "yesterday", "last week". */
		OFFSET,
		/** A distance from the day before in the text: "the following day". */
		AFTER

	}

	DateExpression until(DateExpression last) {
		return new DateExpression(this.form, (this.year == 0 && last.form == Form.CALENDAR) ? last.year : this.year,
				this.month, this.day, this.weekday, this.offset, this.unit, last, this.from, last.to);
	}

	static DateExpression calendar(int year, int month, int day, int from, int to) {
		return new DateExpression(Form.CALENDAR, year, month, day, null, 0, "", null, from, to);
	}

	static DateExpression weekday(DayOfWeek weekday, int offset, int from, int to) {
		return new DateExpression(Form.WEEKDAY, 0, 0, 0, weekday, offset, "", null, from, to);
	}

	static DateExpression offset(Form form, int offset, String unit, int from, int to) {
		return new DateExpression(form, 0, 0, 0, null, offset, unit, null, from, to);
	}

}
