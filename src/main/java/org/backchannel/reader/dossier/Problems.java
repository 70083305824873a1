// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.util.ArrayList;
import java.util.List;

import org.backchannel.model.Place;
import org.backchannel.model.Problem;

/**
 * The problems met so far.
 */
class Problems {

	private final List<Problem> list = new ArrayList<>();

	void add(Place place, String code, String message) {
		this.list.add(new Problem(place, code, message));
	}

	/**
	 * All of them.
	 * @return each once, sorted by place
	 */
	List<Problem> sorted() {
		return this.list.stream().sorted().distinct().toList();
	}

}
