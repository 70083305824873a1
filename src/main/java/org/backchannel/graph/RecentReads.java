// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What was read from the server in this process, for as long as nothing is written there,
 * by whomever. A page of a long answer, its timeline and its export are one answer, and
 * several readers often ask the same. Safe for use by several threads.
 */
final class RecentReads {

	/** All that is kept has at most so many rows. */
	private static final int MOST_ROWS = 50_000;

	private final Cache<Read, Kept> kept = Caffeine.newBuilder()
		.maximumWeight(MOST_ROWS)
		.weigher((Read read, Kept kept) -> kept.rows().size() + 1)
		.build();

	private final Supplier<OptionalLong> state;

	/**
	 * Remembers nothing yet.
	 * @param state a number that is another after each write, and empty where writes are
	 * under way or cannot be seen
	 */
	RecentReads(Supplier<OptionalLong> state) {
		this.state = state;
	}

	/**
	 * Reads, or gives what was read in the same state of the database.
	 * @param cypher the statement
	 * @param parameters its parameters
	 * @param rows how many rows it may give
	 * @param reading reads
	 * @return rows that cannot be changed
	 */
	List<Row> of(String cypher, Map<String, Object> parameters, int rows, Supplier<List<Row>> reading) {
		OptionalLong before = this.state.get();
		if (before.isEmpty()) {
			return reading.get();
		}
		Read read = new Read(cypher, Collections.unmodifiableMap(new LinkedHashMap<>(parameters)), rows);
		Kept known = this.kept.getIfPresent(read);
		if (known != null && known.state() == before.getAsLong()) {
			return known.rows();
		}
		List<Row> found = List.copyOf(reading.get());
		this.kept.put(read, new Kept(before.getAsLong(), found));
		return found;
	}

	private record Read(String cypher, Map<String, Object> parameters, int rows) {

	}

	private record Kept(long state, List<Row> rows) {

	}

}
