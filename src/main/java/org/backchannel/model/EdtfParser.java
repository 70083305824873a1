// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads what a date is made of: an interval's two ends, or the members of a one-of set.
 * One parser reads one text; its positions count from 0, those of messages from 1.
 */
final class EdtfParser {

	private final String text;

	EdtfParser(String text) {
		this.text = text;
	}

	Edtf parse() {
		int from = skipSpaces(0, this.text.length());
		int to = skipSpacesBack(from, this.text.length());
		String value = this.text.substring(from, to);
		if (value.isEmpty() || value.equals("..") || value.equals("unknown")) {
			return Edtf.UNKNOWN;
		}
		if (value.startsWith("{")) {
			throw failure(from, "an all-of set {…} says that something happened on each of several dates",
					"write a report for each date, or a one-of set where it was one of them, such as [2017-03-03,2017-03-04]");
		}
		if (value.startsWith("[")) {
			return Edtf.moment(oneOf(from, to));
		}
		int slash = this.text.indexOf('/', from);
		return (slash < 0) ? Edtf.moment(date(from, to)) : interval(from, slash, to);
	}

	private Edtf interval(int from, int slash, int to) {
		int second = this.text.indexOf('/', slash + 1);
		if (second >= 0) {
			throw failure(second, "a second '/'",
					"an interval has one, such as 2017-02-28/2017-03-01; year, month and day are parted by '-', such as 2017-03-03");
		}
		EdtfSpan start = end(from, slash, EdtfSpan.OPEN_START);
		EdtfSpan end = end(slash + 1, to, EdtfSpan.OPEN_END);
		if (start.text().isEmpty() && end.text().isEmpty()) {
			throw failure(slash, "an interval of which neither end is known",
					"write .. for an unknown date, or one of the ends, such as 2014/ or /2014");
		}
		if (end.last().isBefore(start.first())) {
			throw failure(slash + 1, "the interval ends before it begins",
					"write the earlier date first, such as 2017-02-28/2017-03-01");
		}
		return Edtf.interval(start, end);
	}

	private EdtfSpan end(int rawFrom, int rawTo, EdtfSpan open) {
		int from = skipSpaces(rawFrom, rawTo);
		int to = skipSpacesBack(from, rawTo);
		return switch (this.text.substring(from, to)) {
			case "", "unknown" -> EdtfSpan.UNKNOWN_END;
			case ".." -> open;
			default -> date(from, to);
		};
	}

	private EdtfSpan oneOf(int from, int to) {
		int close = to - 1;
		int firstClose = this.text.indexOf(']', from);
		if (firstClose != close) {
			throw failure((firstClose < 0) ? to : firstClose + 1,
					(firstClose < 0) ? "the one-of set is not closed" : "something follows the one-of set",
					"it ends the text with ']', such as [2017-03-03,2017-03-04]");
		}
		List<EdtfSpan> members = new ArrayList<>();
		int start = from + 1;
		while (start <= close) {
			int comma = this.text.indexOf(',', start);
			int end = (comma < 0) ? close : comma;
			members.add(member(start, end));
			start = end + 1;
		}
		return hull(members.stream().map(EdtfSpan::text).collect(Collectors.joining(",", "[", "]")), members);
	}

	/** From the first day of any to the last day of any. */
	private static EdtfSpan hull(String text, List<EdtfSpan> spans) {
		return new EdtfSpan(text, Collections.min(spans, Comparator.comparing(EdtfSpan::first)).first(),
				Collections.max(spans, Comparator.comparing(EdtfSpan::last)).last(),
				spans.stream().anyMatch(EdtfSpan::approximate), spans.stream().anyMatch(EdtfSpan::uncertain));
	}

	private EdtfSpan member(int rawFrom, int rawTo) {
		int from = skipSpaces(rawFrom, rawTo);
		int to = skipSpacesBack(from, rawTo);
		int dots = this.text.indexOf("..", from, to);
		if (dots < 0) {
			return date(from, to);
		}
		int afterDots = skipSpaces(dots + 2, to);
		int beforeDots = skipSpacesBack(from, dots);
		if (from == beforeDots && afterDots == to) {
			throw failure(from, "a range without an end",
					"write .. alone for an unknown date, or one of the ends, such as [..2021-03-31]");
		}
		EdtfSpan start = (from == beforeDots) ? EdtfSpan.OPEN_START : date(from, beforeDots);
		EdtfSpan end = (afterDots == to) ? EdtfSpan.OPEN_END : date(afterDots, to);
		if (end.last().isBefore(start.first())) {
			throw failure(afterDots, "the range ends before it begins",
					"write the earlier date first, such as [2017-02..2017-04]");
		}
		String range = ((from == beforeDots) ? "" : start.text()) + ".." + ((afterDots == to) ? "" : end.text());
		return hull(range, List.of(start, end));
	}

	private EdtfSpan date(int from, int to) {
		int dots = this.text.indexOf("..", from, to);
		if (dots >= 0) {
			throw failure(dots, "'..' inside a date",
					"write a range of which one day is meant as [2017-02..2017-04], and what lasted as 2017-02/2017-04");
		}
		return new EdtfDateParser(this.text, from, to).parse();
	}

	private int skipSpaces(int from, int to) {
		int at = from;
		while (at < to && Character.isWhitespace(this.text.charAt(at))) {
			at++;
		}
		return at;
	}

	private int skipSpacesBack(int from, int to) {
		int at = to;
		while (at > from && Character.isWhitespace(this.text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	private EdtfException failure(int at, String wrong, String expected) {
		return new EdtfException(this.text, at + 1, wrong, expected);
	}

}
