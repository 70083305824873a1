// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import org.backchannel.extract.Span;
import org.backchannel.extract.actor.Mention;
import org.backchannel.extract.text.Sentence;

/**
 * Cuts the words that show a contact: its sentence, or the part around it of a long one.
 */
final class QuoteCutter {

	private static final int LONGEST = 300;

	Span cut(Frame frame) {
		Sentence sentence = frame.scene.sentence();
		Span whole = sentence.span();
		if (whole.end() - whole.start() <= LONGEST) {
			return whole;
		}
		int from = Math.min(frame.token, frame.verb);
		int to = Math.max(frame.token, frame.verb) + 1;
		boolean grown = true;
		while (grown) {
			grown = false;
			if (to < sentence.size() && fits(sentence, from, to + 1)) {
				to++;
				grown = true;
			}
			if (from > 0 && fits(sentence, from - 1, to)) {
				from--;
				grown = true;
			}
		}
		for (Mention mention : frame.scene.mentions()) {
			if (mention.from() < from && from < mention.to() && mention.to() <= frame.token) {
				from = mention.to();
			}
		}
		return sentence.span(from, to);
	}

	private static boolean fits(Sentence sentence, int from, int to) {
		Span span = sentence.span(from, to);
		return span.end() - span.start() <= LONGEST;
	}

}
