// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.util.ArrayList;
import java.util.List;

import org.backchannel.extract.Span;

/**
 * Paragraphs whose lines are broken at a fixed width, as e-mails and old wire copy have
 * them: neighbouring lines of about the same length, of which many begin in lower case.
 */
final class WrappedParagraphs {

	private static final int NARROWEST = 30;

	private static final int WIDEST = 130;

	private final List<Line> lines;

	WrappedParagraphs(List<Line> lines) {
		this.lines = lines;
	}

	/**
	 * Finds them.
	 * @return each as indexes into the lines, the second after the last line
	 */
	List<Span> find() {
		List<Span> found = new ArrayList<>();
		for (int start = 0; start < this.lines.size();) {
			int end = start + 1;
			while (end < this.lines.size() && this.lines.get(end).number() == this.lines.get(end - 1).number() + 1) {
				end++;
			}
			if (isWrapped(start, end)) {
				found.add(new Span(start, end));
			}
			start = end;
		}
		return found;
	}

	private boolean isWrapped(int start, int end) {
		List<Line> paragraph = this.lines.subList(start, end);
		List<Line> full = paragraph.subList(0, paragraph.size() - 1);
		long continued = paragraph.stream().skip(1).filter(Line::isLowerCase).count();
		return !full.isEmpty() && continued * 3 >= full.size()
				&& full.stream().allMatch((line) -> line.bare().length() >= NARROWEST && line.bare().length() <= WIDEST)
				&& Line.endsSentence(paragraph.getLast().bare());
	}

}
