// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EdtfTests {

	/**
	 * The expected values are what {@code span()} of the scorer of found contacts gives,
	 * MIN and MAX where it gives none. Left out are the texts that it reads otherwise: it
	 * lets seasons end on the 28th, takes the sets {@code [..d]} and {@code [d..]} for
	 * the day itself, and passes over {@code XXXX} in a set.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2017-03-03                | 2017-03-03 | 2017-03-03
			2017-02                   | 2017-02-01 | 2017-02-28
			2016-02                   | 2016-02-01 | 2016-02-29
			2018                      | 2018-01-01 | 2018-12-31
			0001                      | 0001-01-01 | 0001-12-31
			201X                      | 2010-01-01 | 2019-12-31
			20XX                      | 2000-01-01 | 2099-12-31
			XXXX                      | 0001-01-01 | 9999-12-31
			XXXX-XX                   | 0001-01-01 | 9999-12-31
			XXXX-XX-XX                | 0001-01-01 | 9999-12-31
			2018-XX                   | 2018-01-01 | 2018-12-31
			2018-XX-XX                | 2018-01-01 | 2018-12-31
			2018-01-XX                | 2018-01-01 | 2018-01-31
			2016-02-XX                | 2016-02-01 | 2016-02-29
			2018-01-0X                | 2018-01-01 | 2018-01-09
			2018-01-1X                | 2018-01-10 | 2018-01-19
			2018-02-2X                | 2018-02-20 | 2018-02-28
			2016-02-2X                | 2016-02-20 | 2016-02-29
			2018-01-3X                | 2018-01-30 | 2018-01-31
			2018-04-3X                | 2018-04-30 | 2018-04-30
			201X-03                   | 2010-03-01 | 2019-03-31
			201X-02                   | 2010-02-01 | 2019-02-28
			20XX-12-10                | 2000-12-10 | 2099-12-10
			20XX-12-1X                | 2000-12-10 | 2099-12-19
			2018~                     | 2018-01-01 | 2018-12-31
			2022-02-13?               | 2022-02-13 | 2022-02-13
			2018-01%                  | 2018-01-01 | 2018-01-31
			2017-02-28/2017-03-01     | 2017-02-28 | 2017-03-01
			2014/2016-03              | 2014-01-01 | 2016-03-31
			2018-01-XX/2018-02        | 2018-01-01 | 2018-02-28
			2019-06-01~/2019-06-03?   | 2019-06-01 | 2019-06-03
			/2022-03-07               | 0001-01-01 | 2022-03-07
			2014/                     | 2014-01-01 | 9999-12-31
			2014/unknown              | 2014-01-01 | 9999-12-31
			../2014-03                | 0001-01-01 | 2014-03-31
			2014-03/..                | 2014-03-01 | 9999-12-31
			../..                     | 0001-01-01 | 9999-12-31
			[2017-03-03, 2017-03-04]  | 2017-03-03 | 2017-03-04
			[2017-03-04,2017-03-03]   | 2017-03-03 | 2017-03-04
			[2017-02..2017-04]        | 2017-02-01 | 2017-04-30
			[2016,2018-03..2018-05]   | 2016-01-01 | 2018-05-31
			[2014..2014-03]           | 2014-01-01 | 2014-12-31
			..                        | 0001-01-01 | 9999-12-31
			''                        | 0001-01-01 | 9999-12-31
			unknown                   | 0001-01-01 | 9999-12-31
			2017-03-03T10:20:30Z      | 2017-03-03 | 2017-03-03
			2017-03-03T23:30:00-05:00 | 2017-03-03 | 2017-03-03
			""")
	void spansAreThoseOfTheScorer(String text, LocalDate earliest, LocalDate latest) {
		Edtf date = Edtf.parse(text);
		assertThat(date.earliest()).isEqualTo(earliest);
		assertThat(date.latest()).isEqualTo(latest);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2017-21           | 2017-03-01 | 2017-05-31
			2017-22           | 2017-06-01 | 2017-08-31
			2017-23           | 2017-09-01 | 2017-11-30
			2017-24           | 2017-12-01 | 2018-02-28
			2019-24           | 2019-12-01 | 2020-02-29
			9999-24           | 9999-12-01 | 9999-12-31
			201X-21           | 2010-03-01 | 2019-05-31
			[..2021-03-31]    | 0001-01-01 | 2021-03-31
			[2021-03-31..]    | 2021-03-31 | 9999-12-31
			[2016,2018..]     | 2016-01-01 | 9999-12-31
			20XX-02-29        | 2000-02-29 | 2096-02-29
			190X-02-29        | 1904-02-29 | 1908-02-29
			2016-02-29        | 2016-02-29 | 2016-02-29
			000X              | 0001-01-01 | 0009-12-31
			1XXX              | 1000-01-01 | 1999-12-31
			9999              | 9999-01-01 | 9999-12-31
			""")
	void spansBeyondTheScorerAreRight(String text, LocalDate earliest, LocalDate latest) {
		Edtf date = Edtf.parse(text);
		assertThat(date.earliest()).isEqualTo(earliest);
		assertThat(date.latest()).isEqualTo(latest);
		assertThat(date.startLatest()).isEqualTo(latest);
		assertThat(date.endEarliest()).isEqualTo(earliest);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2017-03-03            | 2017-03-03 | 2017-03-03 | 2017-03-03 | 2017-03-03
			2018-01               | 2018-01-01 | 2018-01-31 | 2018-01-01 | 2018-01-31
			2017-02-28/2017-03-01 | 2017-02-28 | 2017-02-28 | 2017-03-01 | 2017-03-01
			2017/2018-01          | 2017-01-01 | 2017-12-31 | 2018-01-01 | 2018-01-31
			2017/2017             | 2017-01-01 | 2017-12-31 | 2017-01-01 | 2017-12-31
			2014/2014-03          | 2014-01-01 | 2014-03-31 | 2014-03-01 | 2014-03-31
			2014-03-05/2014       | 2014-03-05 | 2014-03-05 | 2014-03-05 | 2014-12-31
			2014/..               | 2014-01-01 | 2014-12-31 | 9999-12-31 | 9999-12-31
			2014/                 | 2014-01-01 | 2014-12-31 | 2014-01-01 | 9999-12-31
			../2014               | 0001-01-01 | 0001-01-01 | 2014-01-01 | 2014-12-31
			/2014                 | 0001-01-01 | 2014-12-31 | 2014-01-01 | 2014-12-31
			/..                   | 0001-01-01 | 9999-12-31 | 9999-12-31 | 9999-12-31
			../                   | 0001-01-01 | 0001-01-01 | 0001-01-01 | 9999-12-31
			../..                 | 0001-01-01 | 0001-01-01 | 9999-12-31 | 9999-12-31
			XXXX/2014             | 0001-01-01 | 2014-12-31 | 2014-01-01 | 2014-12-31
			2014-21/2014-22       | 2014-03-01 | 2014-05-31 | 2014-06-01 | 2014-08-31
			[..2021-03-31]        | 0001-01-01 | 2021-03-31 | 0001-01-01 | 2021-03-31
			..                    | 0001-01-01 | 9999-12-31 | 0001-01-01 | 9999-12-31
			""")
	void boundsTellAMomentFromWhatLasted(String text, LocalDate earliest, LocalDate startLatest, LocalDate endEarliest,
			LocalDate latest) {
		Edtf date = Edtf.parse(text);
		assertThat(List.of(date.earliest(), date.startLatest(), date.endEarliest(), date.latest()))
			.containsExactly(earliest, startLatest, endEarliest, latest);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			2017-03-03                     | 2017-03-03
			"  2017-03-03 "                | 2017-03-03
			2017-03-03T10:20:30Z           | 2017-03-03
			2017-03-03T23:30               | 2017-03-03
			2017-03-03T23:59:60.123+0130   | 2017-03-03
			2017-02-28T10:00Z/2017-03-01   | 2017-02-28/2017-03-01
			"2017-02-28 / 2017-03-01"      | 2017-02-28/2017-03-01
			2017/unknown                   | 2017/
			"[2017-03-03, 2017-03-04]"     | [2017-03-03,2017-03-04]
			"[ 2017-02 .. 2017-04? , 2018~..]" | [2017-02..2017-04?,2018~..]
			"[ .. 2017]"                   | [..2017]
			Y2017                          | 2017
			Y2017?                         | 2017?
			2018-01-XX                     | 2018-01-XX
			XXXX                           | XXXX
			""                             | ..
			unknown                        | ..
			"  "                           | ..
			""")
	void textIsEdtfWithoutSpacesAndTimeOfDay(String text, String canonical) {
		assertThat(Edtf.parse(text).text()).isEqualTo(canonical);
		assertThat(Edtf.parse(text)).hasToString(canonical);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			2017-13-01            |  6 | month 13 does not exist | write 01 to 12
			2017-00               |  6 | month 00 does not exist | write 01 to 12
			2017-25               |  6 | month 25 does not exist | 21 to 24 for spring to winter
			2017-02-29            |  9 | day 29 does not exist in February 2017 | its last day is 28
			1900-02-29            |  9 | day 29 does not exist in February 1900 | its last day is 28
			2017-04-31            |  9 | day 31 does not exist in April 2017 | such as 2017-04-30 or 2017-04-XX
			201X-02-30            |  9 | day 30 does not exist in February 201X | its last day is 28
			2017-02-3X            |  9 | day 3X does not exist in February 2017 | its last day is 28
			2017-03-32            |  9 | day 32 does not exist | write 01 to 31
			2017-03-00            |  9 | day 00 does not exist | write 01 to 31
			2017-03-4X            |  9 | '4X' is no day | 0X to 3X
			2017-03-X3            |  9 | 'X3' is no day | 2018-01-1X
			2017-0X               |  6 | a half known month '0X' | [2017-01..2017-09]
			2017-X1               |  6 | a half known month 'X1' | write XX
			2018-XX-15            |  9 | a known day of an unknown month | 2018-XX-XX
			1XXX-XX-03            |  9 | a known day of an unknown month | 2018-XX-XX
			XXXX-XX-03            |  9 | a known day of an unknown month | 2018-XX-XX
			XXXX-03-03            |  6 | a month of an unknown year | 20XX-03-03
			2X1X                  |  3 | a known digit after an unknown one | 201X or 20XX
			2017-21-03            |  9 | a day of a season | 2017-21
			2017-3-3              |  6 | the month '3' has not two digits | 2017-03
			2017-03-3             |  9 | the day '3' has not two digits | 2017-03-03
			2017-                 |  6 | the month '' has not two digits | 2017-03
			2017-03-              |  9 | the day '' has not two digits | 2017-03-03
			2017-03-03-04         | 11 | a fourth part | written with '/'
			20170303              |  1 | the year '20170303' has not four digits | 2017-03-03
			17                    |  1 | the year '17' has not four digits | 2017-03-03
			03-03-2017            |  1 | the year '03' has not four digits | write the year first
			0000                  |  1 | year 0000 is not supported | 0001 to 9999
			-0500                 |  1 | a date that begins with '-' | years before 0001 are not supported
			Y170000               |  1 | a year with the prefix Y | after 9999 are not supported
			Y-0500                |  1 | a year with the prefix Y | after 9999 are not supported
			Y2017-03              |  1 | a year with the prefix Y | without a prefix
			Y                     |  1 | a year with the prefix Y | without a prefix
			201x                  |  4 | a small x | capital X
			2017–03               |  5 | '–' does not belong in a date | 2017
			March 2017            |  1 | 'M' does not belong in a date | 2017
			2017-Mar              |  6 | 'M' does not belong in a date | 03
			2017-03-o3            |  9 | 'o' does not belong in a date | 03
			2017-03-03 10:00      | 11 | ' ' does not belong in a date | 03
			2017-03~-03           |  8 | '~' inside a date | end the whole date
			?2017                 |  1 | '?' inside a date | end the whole date
			2017?~                |  5 | '?' inside a date | % (both)
			?                     |  1 | a date is missing | 2017-03-03
			2017-03T10:00         |  8 | a time of day after something other than a whole day | 2017-03-03T10:20:30Z
			2017-03-XXT10:00      | 11 | a time of day after something other than a whole day | 2017-03-03T10:20:30Z
			2017-03-03T           | 12 | not a time of day | 2017-03-03T10:20:30Z
			2017-03-03T25:00      | 12 | not a time of day | 2017-03-03T10:20:30Z
			2017-03-03/2017-03-02 | 12 | the interval ends before it begins | write the earlier date first
			2017/03/03            |  8 | a second '/' | parted by '-'
			/                     |  1 | neither end is known | 2014/
			2017/[2018,2019]      |  6 | '[' does not belong in a date | 2017
			2017-02..2017-04      |  8 | '..' inside a date | [2017-02..2017-04]
			{2017,2018}           |  1 | an all-of set {…} | a report for each date
			[2017,2018            | 11 | the one-of set is not closed | ends the text with ']'
			[                     |  2 | the one-of set is not closed | ends the text with ']'
			[2017]/2018           |  7 | something follows the one-of set | ends the text with ']'
			[]                    |  2 | a date is missing | 2017-03-03
			[2017,]               |  7 | a date is missing | 2017-03-03
			[2017, ,2018]         |  8 | a date is missing | 2017-03-03
			[2017/2018]           |  6 | '/' does not belong in a date | 2017
			[..]                  |  2 | a range without an end | [..2021-03-31]
			[2017-04..2017-02]    | 11 | the range ends before it begins | [2017-02..2017-04]
			"  2017-13"           |  8 | month 13 does not exist | write 01 to 12
			""")
	void refusalsSayWhatWhereAndWhatIsRight(String text, int position, String wrong, String expected) {
		assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.parse(text))
			.withMessageStartingWith("'%s': ", text)
			.withMessageContaining(wrong)
			.withMessageContaining("(character %d); ", position)
			.withMessageContaining(expected)
			.satisfies((ex) -> assertThat(ex.position()).isEqualTo(position));
		assertThat(Edtf.tryParse(text)).isEmpty();
	}

	@Test
	void messageReadsAsOneSentence() {
		assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.parse("2017-13-01"))
			.withMessage("'2017-13-01': month 13 does not exist (character 6); write 01 to 12, XX where it is "
					+ "unknown, or 21 to 24 for spring to winter, such as 2017-03 or 2017-XX");
	}

	@Test
	void longTextsAreShortenedInMessages() {
		assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.parse("n".repeat(1000)))
			.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(300).contains("n…'"));
	}

	@Test
	void longSetsAreReadInLinearTime() {
		String members = String.join(",", Collections.nCopies(100_000, "2017-03-03"));
		assertThat(Edtf.parse("[" + members + "]").latest()).isEqualTo("2017-03-03");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2017-03-03            | day
			[2017-03-03]          | day
			2017-03-03/2017-03-03 | day, interval
			2017-04-3X            | day
			2017-03-03?           | uncertain
			2017-03-03~           | approximate
			2017-03-03%           | approximate, uncertain
			2017-03               |
			XXXX                  | unknown
			..                    | unknown
			../..                 | interval
			2014/                 | interval
			2014~/2016?           | approximate, uncertain, interval
			[2014,2016~]          | approximate
			[2014?..2016]         | uncertain
			""")
	void flagsSayWhatIsKnown(String text, @Nullable String flags) {
		Edtf date = Edtf.parse(text);
		String said = Stream
			.of(date.isDay() ? "day" : "", date.isApproximate() ? "approximate" : "",
					date.isUncertain() ? "uncertain" : "", date.isInterval() ? "interval" : "",
					date.isUnknown() ? "unknown" : "")
			.filter((flag) -> !flag.isEmpty())
			.collect(Collectors.joining(", "));
		assertThat(said).isEqualTo(Objects.requireNonNullElse(flags, ""));
		assertThat(date.day()).isEqualTo(date.isDay() ? Optional.of(date.earliest()) : Optional.empty());
	}

	@Test
	void unknownIsOneValue() {
		assertThat(Edtf.parse("..")).isSameAs(Edtf.UNKNOWN).isSameAs(Edtf.parse("")).hasToString("..");
	}

	@Test
	void equalityAndOrderAreThoseOfTheText() {
		assertThat(Edtf.parse("2018-01")).isEqualTo(Edtf.ofMonth(YearMonth.of(2018, 1)))
			.hasSameHashCodeAs(Edtf.ofMonth(YearMonth.of(2018, 1)))
			.isNotEqualTo(Edtf.parse("2018-01-XX"))
			.isNotEqualTo("2018-01");
		assertThat(
				Stream.of("2018", "..", "2018-01-XX", "2017-03/2018", "2018-01", "2017-03").map(Edtf::parse).sorted())
			.extracting(Edtf::text)
			.containsExactly("..", "2017-03", "2017-03/2018", "2018-01", "2018-01-XX", "2018");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2017-03-03 | 2017-03-03 | 2017-03-03
			2018-01-01 | 2018-01-31 | 2018-01
			2016-02-01 | 2016-02-29 | 2016-02
			2016-02-01 | 2016-02-28 | [2016-02-01..2016-02-28]
			2018-01-01 | 2018-12-31 | 2018
			2018-01-01 | 2019-12-31 | [2018-01-01..2019-12-31]
			2018-01-30 | 2018-02-02 | [2018-01-30..2018-02-02]
			0001-01-01 | 2021-03-31 | [..2021-03-31]
			2021-03-31 | 9999-12-31 | [2021-03-31..]
			0001-01-01 | 9999-12-31 | ..
			0001-01-01 | 0001-12-31 | 0001
			9999-12-01 | 9999-12-31 | 9999-12
			0001-01-01 | 0001-01-01 | 0001-01-01
			""")
	void oneOfHasTheSimplestText(LocalDate from, LocalDate to, String text) {
		assertThat(Edtf.oneOf(from, to)).hasToString(text).isEqualTo(Edtf.parse(text));
		assertThat(Edtf.parse(text).earliest()).isEqualTo(from);
		assertThat(Edtf.parse(text).latest()).isEqualTo(to);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2017-02-28 | 2017-03-01 | 2017-02-28/2017-03-01
			2017-02-28 | 2017-02-28 | 2017-02-28/2017-02-28
			2014-04-01 | 9999-12-31 | 2014-04-01/..
			0001-01-01 | 2014-04-01 | ../2014-04-01
			0001-01-01 | 9999-12-31 | ../..
			""")
	void betweenIsAnInterval(LocalDate from, LocalDate to, String text) {
		assertThat(Edtf.between(from, to)).hasToString(text).isEqualTo(Edtf.parse(text));
		assertThat(Edtf.between(from, to).isInterval()).isTrue();
	}

	@Test
	void factoriesRefuseWhatEdtfOfFourDigitYearsCannotSay() {
		LocalDate day = LocalDate.of(2017, 3, 3);
		assertThat(Edtf.ofDay(day)).hasToString("2017-03-03");
		assertThat(Edtf.ofYear(987)).hasToString("0987");
		assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.ofYear(0))
			.withMessageContaining("years are 0001 to 9999");
		assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.ofMonth(YearMonth.of(10000, 1)));
		assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.ofDay(LocalDate.MAX));
		assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.between(day, day.minusDays(1)))
			.withMessage("'2017-03-03/2017-03-02': it ends before it begins (character 12); "
					+ "give the earlier day first, such as 2017-02-28 and 2017-03-01");
		assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.oneOf(day, day.minusDays(1)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2017-03-03            | 2017-03               | 2017-03-03
			2017-03-03?           | 2017-03               | 2017-03-03?
			2017-03-03?           | 2017-03-03            | 2017-03-03
			2018-01               | 2018-01-XX            | 2018-01
			2018-01               | 2018-01~              | 2018-01
			[..2021-03-31]        | [2021-03-01..]        | 2021-03
			[..2021-03-31]        | [2021-03-05..]        | [2021-03-05..2021-03-31]
			[..2021-03-31]        | 2021                  | [2021-01-01..2021-03-31]
			2017-03-03            | 2017-03-04            |
			2017                  | 2018                  |
			2014-04/2020          | 2017-03               | 2017-03
			2014-04/2020          | 2014                  | [2014-04-01..2014-12-31]
			2014-09-04/2014-09-05 | 2014-09               | 2014-09-04/2014-09-05
			2014-09-04/2014-09-05 | 2014-09-05            | 2014-09-05
			2014-09-04/2014-09-05 | [2014-09-05..]        | 2014-09-05
			2014-09-04/2014-09-05 | 2014-09-06            |
			2014/..               | 2022-03-07            | 2022-03-07
			2014/                 | 2022-03-07            | 2022-03-07
			2014/2020             | 2016/2022             | 2016/2020
			2014/2020             | 2014-03-05/..         | 2014-03-05/2020
			2014/2020~            | 2014/2020             | 2014/2020
			2014~/2020            | 2014/2020             | 2014/2020
			2014/                 | /2020                 | 2014/2020
			2014/                 | 2014/..               | 2014/..
			/2014                 | ../2014               | ../2014
			2014/2015             | 2016/2017             |
			2014/2020             | ..                    | 2014/2020
			XXXX                  | ..                    | XXXX
			2017-03-03%           | ..                    | 2017-03-03%
			..                    | ..                    | ..
			../..                 | 2017                  | 2017
			../..                 | XXXX                  | ../..
			""")
	void intersectionIsWhatBothAllow(String one, String other, @Nullable String both) {
		Edtf a = Edtf.parse(one);
		Edtf b = Edtf.parse(other);
		assertThat(a.intersect(b).map(Edtf::text)).isEqualTo(Optional.ofNullable(both));
		assertThat(b.intersect(a).map(Edtf::text)).isEqualTo(Optional.ofNullable(both));
		assertThat(a.agreesWith(b)).isEqualTo(both != null);
		assertThat(b.agreesWith(a)).isEqualTo(both != null);
	}

	@Test
	void intersectionOfManyIsTheSameInEveryOrder() {
		List<Edtf> dates = Stream.of("2014-01/2014-10", "2014-05/2014-12", "[2014-03..2014-12]")
			.map(Edtf::parse)
			.toList();
		assertThat(Edtf.intersectAll(dates)).hasToString("Optional[2014-05/2014-10]");
		assertThat(Edtf.intersectAll(dates.reversed())).hasToString("Optional[2014-05/2014-10]");
		assertThat(Edtf.intersectAll(List.of())).contains(Edtf.UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2017-03-03            | 2017-03-03 | true  | true
			2017-03-03            | 2017-03-04 | false | false
			2017-03               | 2017-03-15 | false | true
			2017-03               | 2017-03-01 | true  | true
			2014-04/2020-01       | 2019-12-31 | true  | true
			2014-04/2020-01       | 2020-01-02 | false | true
			2014/..               | 2030-01-01 | true  | true
			2014/                 | 2030-01-01 | false | true
			..                    | 2014-04-01 | false | true
			""")
	void onOrAfterCountsFromTheEnd(String text, LocalDate day, boolean certainly, boolean possibly) {
		assertThat(Edtf.parse(text).certainlyOnOrAfter(day)).isEqualTo(certainly);
		assertThat(Edtf.parse(text).possiblyOnOrAfter(day)).isEqualTo(possibly);
	}

}
