// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backchannel.extract.Span;
import org.jspecify.annotations.Nullable;

/**
 * Marks what a stored text holds beside the article's own words. Rules of shape come
 * first (links, runs of lines that are no sentences, repeated lines), known words second.
 * The text itself is never altered.
 */
final class NoiseMarker {

	/**
	 * That many lines in a row that are no sentences are a menu or a list of headlines.
	 */
	private static final int RUN = 3;

	private final Furniture furniture = Furniture.known();

	private final String text;

	private final List<Line> lines;

	private final BitSet noise = new BitSet();

	private final BitSet wrapped = new BitSet();

	private final @Nullable String title;

	private NoiseMarker(String text, int from, @Nullable String title) {
		this.text = text;
		this.title = title;
		this.lines = Line.of(text, from).stream().filter((line) -> !line.isBlank()).toList();
	}

	/**
	 * Marks a text.
	 * @param text the text as stored
	 * @param head its head lines, which are noise as well
	 * @param title the headline, which stays where it is met; null where it is not known
	 * @return the noise in ascending order, without overlaps; single characters too, such
	 * as the line ends within a hard-wrapped paragraph
	 */
	static List<Span> mark(String text, Span head, @Nullable String title) {
		NoiseMarker marker = new NoiseMarker(text, head.end(), title);
		marker.markWrapped();
		marker.markKnown();
		marker.markTails();
		marker.markRuns();
		marker.markRepeated();
		return marker.spans(head);
	}

	private void markWrapped() {
		new WrappedParagraphs(this.lines).find()
			.forEach((paragraph) -> this.wrapped.set(paragraph.start(), paragraph.end()));
	}

	private void markKnown() {
		for (int i = 0; i < this.lines.size(); i++) {
			Line line = this.lines.get(i);
			if (line.isLinks() || (!this.wrapped.get(i) && this.furniture.holds(line))
					|| this.furniture.isCaption(line)) {
				this.noise.set(i);
			}
		}
	}

	private void markTails() {
		boolean tail = false;
		for (int i = 0; i < this.lines.size(); i++) {
			boolean runs = runs(i) && !this.noise.get(i);
			tail = !runs && (tail || this.furniture.startsTail(this.lines.get(i)));
			if (tail) {
				this.noise.set(i);
			}
		}
	}

	private void markRuns() {
		for (int start = 0; start < this.lines.size();) {
			int end = start;
			while (end < this.lines.size() && (this.noise.get(end) || !runs(end))) {
				end++;
			}
			int until = announcement(start, end);
			if (until - start >= RUN) {
				markButTitle(start, until);
			}
			start = end + 1;
		}
	}

	/**
	 * Where a list begins that a line such as "Taking part were:" announces, right after
	 * running text. Such a list is the article's own.
	 */
	private int announcement(int start, int end) {
		if (start == 0 || this.noise.get(start - 1)) {
			return end;
		}
		boolean before = this.lines.get(start - 1).bare().endsWith(":");
		boolean first = this.lines.get(start).bare().endsWith(":");
		return (before || first) ? start : end;
	}

	private void markButTitle(int start, int end) {
		for (int i = start; i < end; i++) {
			if (!isTitle(i)) {
				this.noise.set(i);
			}
		}
	}

	/**
	 * Without a known title the first line is taken for it, if it has the words of one.
	 */
	private boolean isTitle(int index) {
		String bare = this.lines.get(index).bare();
		if (this.title == null) {
			return index == 0 && bare.split("\\s+").length > 3;
		}
		return bare.equalsIgnoreCase(this.title.strip()) || (bare.length() > 20 && this.title.startsWith(bare));
	}

	/**
	 * The second of two equal lines; both, where it follows at once, as a caption does.
	 */
	private void markRepeated() {
		Map<String, Integer> seen = new HashMap<>();
		for (int i = 0; i < this.lines.size(); i++) {
			Integer earlier = this.wrapped.get(i) ? null : seen.put(this.lines.get(i).bare(), i);
			if (earlier != null) {
				this.noise.set(i);
				if (earlier == i - 1 && !isTitle(i)) {
					this.noise.set(earlier);
				}
			}
		}
	}

	private boolean runs(int index) {
		return this.wrapped.get(index) || this.lines.get(index).isRunning();
	}

	private List<Span> spans(Span head) {
		BitSet characters = new BitSet(this.text.length());
		characters.set(head.start(), head.end());
		for (int i = 0; i < this.lines.size(); i++) {
			Span span = this.lines.get(i).span();
			if (this.noise.get(i)) {
				characters.set(span.start(), span.end());
			}
			else if (this.wrapped.get(i) && this.wrapped.get(i + 1)
					&& span.end() + 1 == this.lines.get(i + 1).span().start()) {
				characters.set(span.end());
			}
		}
		InlineMarks.in(this.text).forEach((span) -> characters.set(span.start(), span.end()));
		DatelineMarks.in(this.text).forEach((span) -> characters.set(span.start(), span.end()));
		return Blanked.spans(characters);
	}

}
