// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.date;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backchannel.extract.date.DateExpression.Form;
import org.backchannel.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a sentence that mean a day or a period. Since-dates and durations
 * ("since 2014", "for three years") are no dates of a contact and are left out.
 */
final class DateGrammar {

	private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("january", 1),
			Map.entry("feb", 2), Map.entry("february", 2), Map.entry("mar", 3), Map.entry("march", 3),
			Map.entry("apr", 4), Map.entry("april", 4), Map.entry("may", 5), Map.entry("jun", 6), Map.entry("june", 6),
			Map.entry("jul", 7), Map.entry("july", 7), Map.entry("aug", 8), Map.entry("august", 8), Map.entry("sep", 9),
			Map.entry("sept", 9), Map.entry("september", 9), Map.entry("oct", 10), Map.entry("october", 10),
			Map.entry("nov", 11), Map.entry("november", 11), Map.entry("dec", 12), Map.entry("december", 12));

	private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(Map.entry("monday", DayOfWeek.MONDAY),
			Map.entry("tuesday", DayOfWeek.TUESDAY), Map.entry("wednesday", DayOfWeek.WEDNESDAY),
			Map.entry("thursday", DayOfWeek.THURSDAY), Map.entry("friday", DayOfWeek.FRIDAY),
			Map.entry("saturday", DayOfWeek.SATURDAY), Map.entry("sunday", DayOfWeek.SUNDAY));

	private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("a", 1), Map.entry("one", 1),
			Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
			Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
			Map.entry("twelve", 12));

	private static final Set<String> RANGE = Set.of("-", "–", "—", "to", "until", "through", "and", "till");

	private static final Set<String> UNITS = Set.of("day", "week", "month", "year", "weekend");

	private DateGrammar() {
	}

	static List<DateExpression> find(Sentence sentence) {
		List<DateExpression> found = new ArrayList<>();
		int i = 0;
		while (i < sentence.size()) {
			DateExpression date = at(sentence, i);
			if (date == null) {
				i++;
				continue;
			}
			DateExpression last = range(sentence, date);
			DateExpression whole = (last != null) ? date.until(last) : date;
			if (!isSince(sentence, whole.from())) {
				found.add(whole);
			}
			i = whole.to();
		}
		return found;
	}

	private static boolean isSince(Sentence sentence, int from) {
		for (int i = from - 1; i >= Math.max(0, from - 2); i--) {
			String word = sentence.lower(i);
			if (word.equals("since")) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable DateExpression range(Sentence sentence, DateExpression first) {
		int link = first.to();
		if (!RANGE.contains(sentence.lower(link))) {
			return null;
		}
		int start = link + 1;
		boolean bare = sentence.lower(link).matches("[-–—]|and") || sentence.lower(first.from() - 1).equals("from");
		int number = number(sentence, start);
		if (first.form() == Form.CALENDAR && first.day() > 0 && number > 0 && number <= 31 && bare) {
			int to = start + 1;
			int year = first.year();
			if (sentence.lower(to).equals(",") && year(sentence, to + 1) > 0) {
				year = year(sentence, to + 1);
				to += 2;
			}
			return DateExpression.calendar(year, first.month(), number, start, to);
		}
		DateExpression last = at(sentence, start);
		if (last == null || last.form() != first.form() || (last.day() == 0 && first.day() > 0)) {
			return null;
		}
		return last;
	}

	private static @Nullable DateExpression at(Sentence sentence, int i) {
		DateExpression date = calendar(sentence, i);
		if (date == null) {
			date = weekday(sentence, i);
		}
		return (date != null) ? date : offset(sentence, i);
	}

	private static int month(Sentence sentence, int i) {
		String word = sentence.lower(i);
		Integer month = MONTHS.get(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
		if (month == null || !Character.isUpperCase(sentence.token(i).word().charAt(0)) || sentence.tag(i).equals("MD")
				|| sentence.token(i).entity().equals("PERSON")) {
			return 0;
		}
		if (word.equals("may") && number(sentence, i + 1) == 0 && year(sentence, i + 1) == 0
				&& number(sentence, i - 1) == 0
				&& !sentence.lower(i - 1).matches("in|of|last|next|this|by|early|late|mid|until|since")) {
			return 0;
		}
		return month;
	}

	private static int year(Sentence sentence, int i) {
		String word = sentence.lower(i);
		return word.matches("(19|20)\\d\\d") ? Integer.parseInt(word) : 0;
	}

	private static int number(Sentence sentence, int i) {
		String word = sentence.lower(i).replaceFirst("(st|nd|rd|th)$", "");
		return word.matches("\\d{1,2}") ? Integer.parseInt(word) : 0;
	}

	private static int dayOfMonth(Sentence sentence, int i) {
		int number = number(sentence, i);
		return (number <= 31) ? number : 0;
	}

	private static @Nullable DateExpression calendar(Sentence sentence, int i) {
		String word = sentence.lower(i);
		if (word.matches("(19|20)\\d\\d-\\d\\d-\\d\\d")) {
			return DateExpression.calendar(Integer.parseInt(word.substring(0, 4)),
					Integer.parseInt(word.substring(5, 7)), Integer.parseInt(word.substring(8)), i, i + 1);
		}
		int month = month(sentence, i);
		if (month > 0) {
			return monthFirst(sentence, i, month);
		}
		int day = dayOfMonth(sentence, i);
		int next = sentence.lower(i + 1).equals("of") ? i + 2 : i + 1;
		if (day > 0 && next < sentence.size() && month(sentence, next) > 0) {
			int to = next + 1;
			int year = year(sentence, sentence.lower(to).equals(",") ? to + 1 : to);
			if (year > 0) {
				to += sentence.lower(to).equals(",") ? 2 : 1;
			}
			return DateExpression.calendar(year, month(sentence, next), day, i, to);
		}
		if (year(sentence, i) > 0 && sentence.lower(i - 1).matches("in|of|during|early|late|mid")) {
			return DateExpression.calendar(year(sentence, i), 0, 0, i, i + 1);
		}
		return null;
	}

	private static DateExpression monthFirst(Sentence sentence, int i, int month) {
		int day = dayOfMonth(sentence, i + 1);
		int to = (day > 0) ? i + 2 : i + 1;
		int comma = sentence.lower(to).equals(",") ? 1 : 0;
		int year = year(sentence, to + comma);
		if (year > 0) {
			to += comma + 1;
		}
		else if (day == 0 && sentence.lower(to).equals("of") && year(sentence, to + 1) > 0) {
			year = year(sentence, to + 1);
			to += 2;
		}
		return DateExpression.calendar(year, month, day, i, to);
	}

	private static @Nullable DateExpression weekday(Sentence sentence, int i) {
		DayOfWeek weekday = WEEKDAYS.get(sentence.lower(i));
		if (weekday == null) {
			return null;
		}
		int next = sentence.lower(i + 1).equals(",") ? i + 2 : i + 1;
		DateExpression calendar = (next < sentence.size()) ? calendar(sentence, next) : null;
		if (calendar != null && calendar.day() > 0) {
			return DateExpression.calendar(calendar.year(), calendar.month(), calendar.day(), i, calendar.to());
		}
		int offset = switch (sentence.lower(i - 1)) {
			case "next" -> 1;
			case "last", "past" -> -1;
			default -> 0;
		};
		return DateExpression.weekday(weekday, offset, i, i + 1);
	}

	private static @Nullable DateExpression offset(Sentence sentence, int i) {
		switch (sentence.lower(i)) {
			case "that" -> {
				boolean same = sentence.lower(i + 1).matches("day|date") && sentence.lower(i - 1).equals("on");
				return same ? DateExpression.offset(Form.AFTER, 0, "day", i, i + 2) : null;
			}
			case "same" -> {
				boolean same = sentence.lower(i + 1).matches("day|date|morning|afternoon|evening|night");
				return same ? DateExpression.offset(Form.AFTER, 0, "day", i, i + 2) : null;
			}
			case "weekend" -> {
				boolean near = sentence.lower(i - 1).equals("the") && sentence.lower(i - 2).matches("over|at|during");
				return near ? DateExpression.offset(Form.OFFSET, 0, "weekend", i, i + 1) : null;
			}
			case "today", "tonight" -> {
				return DateExpression.offset(Form.OFFSET, 0, "day", i, i + 1);
			}
			case "yesterday" -> {
				return DateExpression.offset(Form.OFFSET, -1, "day", i, i + 1);
			}
			case "tomorrow" -> {
				return DateExpression.offset(Form.OFFSET, 1, "day", i, i + 1);
			}
			case "this" -> {
				if (sentence.lower(i + 1).matches("morning|afternoon|evening")) {
					return DateExpression.offset(Form.OFFSET, 0, "day", i, i + 2);
				}
				return unit(sentence, i, 0, Form.OFFSET);
			}
			case "last", "previous" -> {
				return unit(sentence, i, -1, Form.OFFSET);
			}
			case "next" -> {
				boolean after = sentence.lower(i - 1).equals("the") && sentence.lower(i + 1).equals("day");
				return unit(sentence, i, 1, after ? Form.AFTER : Form.OFFSET);
			}
			case "following" -> {
				return sentence.lower(i - 1).equals("the") ? unit(sentence, i, 1, Form.AFTER) : null;
			}
			case "ago" -> {
				return ago(sentence, i);
			}
			case "earlier" -> {
				return sentence.lower(i + 1).equals("this") ? unit(sentence, i + 1, 0, Form.OFFSET) : null;
			}
			default -> {
				return null;
			}
		}
	}

	private static @Nullable DateExpression unit(Sentence sentence, int i, int offset, Form form) {
		String unit = sentence.lower(i + 1);
		int month = (i + 1 < sentence.size()) ? month(sentence, i + 1) : 0;
		if (month > 0 && form == Form.OFFSET) {
			return DateExpression.calendar(0, month, 0, i, i + 2);
		}
		if (!UNITS.contains(unit)) {
			return null;
		}
		return DateExpression.offset(form, offset, unit, i, i + 2);
	}

	private static @Nullable DateExpression ago(Sentence sentence, int i) {
		String unit = sentence.lemma(i - 1);
		String count = sentence.lower(i - 2);
		Integer number = NUMBERS.get(count);
		if (number == null && count.matches("\\d{1,3}")) {
			number = Integer.valueOf(count);
		}
		if (number == null || !UNITS.contains(unit)) {
			return null;
		}
		return DateExpression.offset(Form.OFFSET, -number, unit, i - 2, i + 1);
	}

}
