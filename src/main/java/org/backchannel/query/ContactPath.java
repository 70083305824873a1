// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.backchannel.graph.Row;

/**
 * A shortest path through contacts: the rows of {@code contact-path} that have one
 * number.
 *
 * @param steps from the one actor to the other, at least one
 */
public record ContactPath(List<ContactPair> steps) {

	/** Copies the lists, which may then not be changed. */
	public ContactPath {
		steps = List.copyOf(steps);
	}

	static List<ContactPath> of(List<Row> rows) {
		Map<Integer, List<ContactPair>> paths = new TreeMap<>();
		rows.forEach((row) -> paths.computeIfAbsent(row.count("path"), (path) -> new ArrayList<>())
			.add(ContactPair.of(row, "step")));
		return paths.values().stream().map(ContactPath::new).toList();
	}

}
