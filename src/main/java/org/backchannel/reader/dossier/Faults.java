// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backchannel.model.Place;

/**
 * What is wrong with the form of one file, and which of its values can't be taken for
 * that.
 */
class Faults {

	private final Problems problems;

	private final Set<Location> values = new HashSet<>();

	private final Map<Location, Set<String>> keys = new HashMap<>();

	Faults(Problems problems) {
		this.problems = problems;
	}

	/** Reports something that leaves all values readable. */
	void add(Place place, String code, String message) {
		this.problems.add(place, code, message);
	}

	/** Reports what is wrong with a value. */
	void add(Location value, Place place, String code, String message) {
		add(place, code, message);
		pass(value);
	}

	/** Passes over a value for a reason that is reported already. */
	void pass(Location value) {
		List<Object> steps = value.steps();
		this.values.add(value);
		int key = steps.size() - 1;
		if (key > 0 && steps.get(key) instanceof Integer) {
			key--;
		}
		if (key >= 0 && steps.get(key) instanceof String name) {
			this.keys.computeIfAbsent(new Location(steps.subList(0, key)), (any) -> new HashSet<>()).add(name);
		}
	}

	/**
	 * Whether a value can't be taken.
	 * @param value where it stands, or should
	 * @return true where something is wrong with it as a whole
	 */
	boolean isAt(Location value) {
		return this.values.contains(value);
	}

	/**
	 * The keys of an entry with which something is wrong: with the value as a whole, or
	 * with an item of its list.
	 * @param entry where it stands
	 * @return the keys; empty where there are none
	 */
	Set<String> keysAt(Location entry) {
		return Set.copyOf(this.keys.getOrDefault(entry, Set.of()));
	}

}
