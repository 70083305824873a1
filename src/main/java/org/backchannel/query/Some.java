// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;
import java.util.function.Function;

import org.backchannel.graph.Row;

/**
 * The first of what may be many.
 *
 * @param <T> what they are
 * @param total how many there are
 * @param rows the first of them; empty where there are none, or where what was asked for
 * begins after the last
 */
public record Some<T>(int total, List<T> rows) {

	/** Copies the list, which may then not be changed. */
	public Some {
		rows = List.copyOf(rows);
	}

	/**
	 * How many are not among the rows.
	 * @return 0 where all are
	 */
	public int more() {
		return this.total - this.rows.size();
	}

	/** Rows that each say how many there are. */
	static <T> Some<T> of(List<Row> rows, Function<Row, T> type) {
		int total = rows.isEmpty() ? 0 : rows.getFirst().count("total");
		return new Some<>(total, rows.stream().map(type).toList());
	}

}
