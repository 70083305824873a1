// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.List;

import org.backchannel.extract.date.When;
import org.backchannel.model.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The date of a contact that an article dates several times: that of the best statement,
 * or one within it that says more: a day of the month that it names.
 */
final class Sharpest {

	private Sharpest() {
	}

	static @Nullable When of(List<When> whens) {
		When best = null;
		for (When when : whens) {
			if (best == null || isWithin(when, best)) {
				best = when;
			}
		}
		return best;
	}

	private static boolean isWithin(When inner, When outer) {
		Edtf day = Edtf.parse(inner.edtf());
		Edtf span = Edtf.parse(outer.edtf());
		boolean sharper = !day.earliest().equals(span.earliest()) || !day.latest().equals(span.latest());
		return sharper && !outer.edtf().contains("/") && !day.earliest().isBefore(span.earliest())
				&& !day.latest().isAfter(span.latest());
	}

}
