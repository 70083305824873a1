// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import org.backchannel.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Where a contact is: the place named after "in" or "at" in its clause. */
final class PlaceResolver {

	@Nullable String resolve(Frame frame) {
		Sentence sentence = frame.scene.sentence();
		String best = null;
		int distance = Integer.MAX_VALUE;
		for (int i = 0; i < sentence.size(); i++) {
			boolean place = sentence.token(i).entity().equals("LOCATION") && sentence.token(i).isProper();
			if (!place || !sentence.preposition(i).matches("in|at|to|near") || sentence.tag(i).equals("POS")) {
				continue;
			}
			int governor = sentence.governor(i);
			boolean own = governor == frame.token || governor == frame.verb
					|| (governor >= 0 && sentence.governor(governor) == frame.token);
			if (own && Math.abs(i - frame.token) < distance) {
				distance = Math.abs(i - frame.token);
				best = name(sentence, i);
			}
		}
		return best;
	}

	private static String name(Sentence sentence, int head) {
		int from = head;
		while (from > 0 && sentence.token(from - 1).entity().equals("LOCATION")
				&& sentence.relation(from - 1).equals("compound")) {
			from--;
		}
		return sentence.words(from, head + 1);
	}

}
