// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backchannel.model.Edtf;

/**
 * The day on which an article appeared, as files and pages write it. Dates in numbers
 * only are read where they start with the year: {@code 03/04/2017} is two days.
 */
final class PublicationDate {

	private static final Pattern ISO_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:$|[T ].*)");

	private static final Pattern PARTIAL = Pattern.compile("\\d{4}(-\\d{2}|-XX)?(-XX)?[?~%]?");

	private static final Pattern WRITTEN = Pattern.compile("(?:[A-Za-z]{3,9},?\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+"
			+ "([A-Za-z]{3,9})\\.?,?|([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?)\\s+(\\d{4})\\b.*");

	private static final DateTimeFormatter WORDS = new DateTimeFormatterBuilder().parseCaseInsensitive()
		.appendPattern("d [MMMM][MMM] uuuu")
		.toFormatter(Locale.ENGLISH)
		.withResolverStyle(ResolverStyle.STRICT);

	private PublicationDate() {
	}

	/**
	 * Reads a date.
	 * @param text ISO 8601 with or without a time, an EDTF date of less than a day, RFC
	 * 1123, or English words
	 * @return the day, or the month or year; empty where it is none of these
	 */
	static Optional<Edtf> parse(String text) {
		String stripped = text.strip();
		Matcher iso = ISO_DAY.matcher(stripped);
		if (iso.matches()) {
			return Edtf.tryParse(iso.group(1));
		}
		if (PARTIAL.matcher(stripped).matches()) {
			return Edtf.tryParse(stripped);
		}
		Matcher written = WRITTEN.matcher(stripped);
		return written.matches() ? written(written) : Optional.empty();
	}

	private static Optional<Edtf> written(Matcher written) {
		boolean dayFirst = written.group(1) != null;
		String month = dayFirst ? written.group(2) : written.group(3);
		String text = "%s %s %s".formatted(dayFirst ? written.group(1) : written.group(4),
				month.equalsIgnoreCase("sept") ? "Sep" : month, written.group(5));
		try {
			return Optional.of(Edtf.ofDay(LocalDate.parse(text, WORDS)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
