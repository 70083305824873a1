// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import java.util.List;

import org.backchannel.model.Place;
import org.backchannel.model.Problem;

/**
 * What one rule has found.
 */
class Findings {

	private final String code;

	private final List<Problem> problems;

	/**
	 * The findings of a rule.
	 * @param code the rule's code
	 * @param problems where they go
	 */
	Findings(String code, List<Problem> problems) {
		this.code = code;
		this.problems = problems;
	}

	@SuppressWarnings("AnnotateFormatMethod") // its annotation would be one more
												// dependency
	void add(Place place, String message, Object... values) {
		this.problems.add(new Problem(place, this.code, message.formatted(values)));
	}

}
