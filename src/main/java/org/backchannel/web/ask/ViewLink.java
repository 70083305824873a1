// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.util.Arrays;
import java.util.List;

import org.backchannel.web.ask.Inquiry.View;

/**
 * A way to look at an answer.
 *
 * @param code which view
 * @param label its name
 * @param address where it is
 * @param current whether it is the one that is shown
 */
record ViewLink(String code, String label, String address, boolean current) {

	/**
	 * The views that an answer has: a timeline where its columns have dates, a network
	 * where they have actors or events.
	 * @param inquiry what was asked
	 * @return the table first
	 */
	static List<ViewLink> of(Inquiry inquiry) {
		Columns columns = new Columns(inquiry.question());
		return Arrays.stream(View.values()).filter((view) -> switch (view) {
			case TABLE -> true;
			case TIMELINE -> columns.haveDates();
			case NETWORK -> columns.haveTies();
		})
			.map((view) -> new ViewLink(view.code(), Wording.label(view.code()), inquiry.address(view),
					view == inquiry.view()))
			.toList();
	}

}
