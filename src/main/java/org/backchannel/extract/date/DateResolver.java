// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backchannel.extract.date.DateExpression.Form;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.jspecify.annotations.Nullable;

/** The dates of one article. */
public final class DateResolver {

	private static final Pattern YEARS_AGO = Pattern
		.compile("\\b(?:in|for the first time in)(?: the)? (two|three|four|five|six|seven|eight|nine|ten) years\\b"
				+ "|\\b(two|three|four|five|six|seven|eight|nine|ten) years ago\\b");

	private static final Pattern YEAR = Pattern.compile("\\b(19[5-9]\\d|20\\d\\d)\\b");

	private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten");

	private final Calendar calendar;

	private final boolean inferredYear;

	private final @Nullable LocalDate published;

	/** For each sentence the last day that the text before it names. */
	private final IdentityHashMap<Sentence, LocalDate> before = new IdentityHashMap<>();

	/**
	 * The dates of an article.
	 * @param published when it was published; unknown or partial dates are fine
	 * @param sentences the article
	 */
	public DateResolver(Edtf published, List<Sentence> sentences) {
		boolean known = published.earliest().equals(published.latest());
		this.published = known ? published.earliest() : null;
		int year = (published.earliest().getYear() == published.latest().getYear()) ? published.earliest().getYear()
				: 0;
		this.inferredYear = year == 0;
		this.calendar = new Calendar(this.published, (year > 0) ? year : yearOf(sentences));
		LocalDate last = null;
		for (Sentence sentence : sentences) {
			if (last != null) {
				this.before.put(sentence, last);
			}
			for (DateExpression date : DateGrammar.find(sentence)) {
				LocalDate day = day(this.calendar.resolve(date, Tense.PAST, last));
				last = (day != null) ? day : last;
			}
		}
	}

	private static @Nullable LocalDate day(@Nullable String edtf) {
		return (edtf != null && edtf.length() == 10 && edtf.charAt(4) == '-') ? LocalDate.parse(edtf) : null;
	}

	/** The last day that the text names before some words. */
	private @Nullable LocalDate before(Sentence sentence, DateExpression words, Tense tense) {
		LocalDate last = this.before.get(sentence);
		for (DateExpression date : DateGrammar.find(sentence)) {
			if (date.to() <= words.from() && date.form() != Form.AFTER) {
				LocalDate day = day(this.calendar.resolve(date, tense, last));
				last = (day != null) ? day : last;
			}
		}
		return last;
	}

	/**
	 * The year in which an undated article appeared, where it counts the years since an
	 * event whose year it prints: "three years ago" and "in 2014".
	 */
	private static int yearOf(List<Sentence> sentences) {
		int count = 0;
		int latest = 0;
		for (Sentence sentence : sentences) {
			String text = sentence.toString();
			Matcher ago = YEARS_AGO.matcher(text);
			if (count == 0 && ago.find()) {
				count = NUMBERS.indexOf((ago.group(1) != null) ? ago.group(1) : ago.group(2));
			}
			Matcher year = YEAR.matcher(text);
			while (year.find()) {
				latest = Math.max(latest, Integer.parseInt(year.group(1)));
			}
		}
		return (count > 0 && latest > 0) ? latest + count : 0;
	}

	/**
	 * The words of a sentence that mean dates.
	 * @param sentence the sentence
	 * @return their places, in order
	 */
	public List<Words> words(Sentence sentence) {
		List<Words> words = new ArrayList<>();
		for (DateExpression date : DateGrammar.find(sentence)) {
			words.add(new Words(date));
		}
		return words;
	}

	/**
	 * Puts date words against the day of publication.
	 * @param sentence the sentence
	 * @param words words of it
	 * @param tense whether they speak of what is over or to come
	 * @return the date, or null where it can't be known
	 */
	public @Nullable When resolve(Sentence sentence, Words words, Tense tense) {
		DateExpression date = words.date;
		LocalDate last = (date.form() == Form.AFTER) ? before(sentence, date, tense) : null;
		String edtf = this.calendar.resolve(date, tense, last);
		if (edtf == null) {
			return null;
		}
		DateBasis basis = (date.form() != Form.CALENDAR || date.year() == 0) ? DateBasis.RELATIVE : DateBasis.EXPLICIT;
		if (date.form() == Form.CALENDAR && date.year() == 0 && this.inferredYear) {
			basis = DateBasis.INFERRED;
		}
		else if (date.form() == Form.CALENDAR && date.day() > 0) {
			basis = DateBasis.EXPLICIT;
		}
		return new When(edtf, sentence.words(date.from(), date.to()), basis, date.from(), date.to());
	}

	/**
	 * The day of publication.
	 * @return null where it is not known to the day
	 */
	public @Nullable LocalDate published() {
		return this.published;
	}

	/** Words that mean a date. */
	public static final class Words {

		private final DateExpression date;

		private Words(DateExpression date) {
			this.date = date;
		}

		public int from() {
			return this.date.from();
		}

		public int to() {
			return this.date.to();
		}

	}

}
