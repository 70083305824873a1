// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.backchannel.model.QuoteLocator;

/**
 * A text cut where quotes begin and end, so that quotes that overlap can be marked one
 * beside the other.
 *
 * @param stretches the whole text, in order
 */
record MarkedText(List<Stretch> stretches) {

	/**
	 * A stretch of the text in which no quote begins or ends.
	 *
	 * @param text its words
	 * @param marks numbers of the quotes that hold it, the shortest quote first; empty
	 * outside of quotes
	 * @param begins numbers of the quotes that begin with it
	 * @param ends numbers of the quotes that end with it
	 */
	record Stretch(String text, List<Integer> marks, List<Integer> begins, List<Integer> ends) {

		public boolean isMarked() {
			return !this.marks.isEmpty();
		}

	}

	/**
	 * Where a quote stands.
	 *
	 * @param number what it is called on the page
	 * @param span in code points
	 */
	record Mark(int number, QuoteLocator.Span span) {
	}

	/**
	 * Cuts a text.
	 * @param text any text
	 * @param marks the quotes, each inside the text and not empty, in any order
	 * @return all of the text
	 */
	static MarkedText of(String text, List<Mark> marks) {
		TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.codePointCount(0, text.length())));
		marks.forEach((mark) -> cuts.addAll(List.of(mark.span().start(), mark.span().end())));
		List<Mark> byStart = marks.stream().sorted(Comparator.comparingInt((mark) -> mark.span().start())).toList();
		List<Mark> open = new ArrayList<>();
		List<Stretch> stretches = new ArrayList<>();
		int next = 0;
		int from = 0;
		int fromIndex = 0;
		for (int to : cuts.tailSet(1)) {
			int at = from;
			open.removeIf((mark) -> mark.span().end() <= at);
			while (next < byStart.size() && byStart.get(next).span().start() <= from) {
				open.add(byStart.get(next++));
			}
			int toIndex = text.offsetByCodePoints(fromIndex, to - from);
			stretches.add(stretch(text.substring(fromIndex, toIndex), open, from, to));
			from = to;
			fromIndex = toIndex;
		}
		return new MarkedText(List.copyOf(stretches));
	}

	private static Stretch stretch(String words, List<Mark> open, int from, int to) {
		List<Integer> marks = open.stream()
			.sorted(Comparator.comparingInt((Mark mark) -> mark.span().end() - mark.span().start())
				.thenComparingInt(Mark::number))
			.map(Mark::number)
			.toList();
		return new Stretch(words, marks,
				open.stream().filter((mark) -> mark.span().start() == from).map(Mark::number).sorted().toList(),
				open.stream().filter((mark) -> mark.span().end() == to).map(Mark::number).sorted().toList());
	}

}
