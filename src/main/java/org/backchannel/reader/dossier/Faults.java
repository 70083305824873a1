// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.backchannel.model.Place;

/**
 * What is wrong with the form of one file, and which of its entries can't be read for
 * that.
 */
class Faults {

	private final Problems problems;

	private final Set<Location> spoilt = new HashSet<>();

	Faults(Problems problems) {
		this.problems = problems;
	}

	void add(Location location, Place place, String code, String message) {
		this.problems.add(place, code, message);
		spoil(location);
	}

	void spoil(Location location) {
		this.spoilt.add(location.entry());
	}

	/**
	 * Whether something is wrong within an entry, or with a whole section.
	 * @param entry a section, or a section and a position
	 * @return true where nothing should be read from there
	 */
	boolean isSpoilt(Location entry) {
		return this.spoilt.contains(entry);
	}

	/**
	 * Whether a section other than the head can't be read as a whole.
	 * @return true where entries may be missing that nobody knows of
	 */
	boolean spoilSection() {
		return this.spoilt.stream()
			.anyMatch((location) -> location.steps().size() < 2 && !location.steps().equals(List.of("dossier")));
	}

}
