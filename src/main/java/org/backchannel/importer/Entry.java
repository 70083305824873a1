// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a dossier, as rows for the Cypher files that write it.
 *
 * @param section where it stands in the dossier
 * @param id its id in the graph
 * @param hash equal for entries that say the same
 * @param rows file of {@code cypher/import} to its rows, without nulls
 */
record Entry(Section section, String id, String hash, Map<String, List<Map<String, Object>>> rows) {

	/** A row for a Cypher file, in which what is null is left out. */
	static final class Fields {

		private final Map<String, Object> values = new LinkedHashMap<>();

		Fields with(String name, @Nullable Object value) {
			if (value != null) {
				this.values.put(name, value);
			}
			return this;
		}

		Fields with(org.backchannel.model.Edtf date, String text, String... bounds) {
			this.values.put(text, date.text());
			this.values.put(bounds[0], date.earliest());
			this.values.put(bounds[1], date.startLatest());
			this.values.put(bounds[2], date.endEarliest());
			this.values.put(bounds[3], date.latest());
			return this;
		}

		Map<String, Object> map() {
			return this.values;
		}

	}

	/** Collects the rows of an entry by file. */
	static final class Rows {

		private final Map<String, List<Map<String, Object>>> byFile = new LinkedHashMap<>();

		Rows add(String file, Fields row) {
			this.byFile.computeIfAbsent(file, (name) -> new ArrayList<>()).add(row.map());
			return this;
		}

		Map<String, List<Map<String, Object>>> map() {
			return this.byFile;
		}

	}

}
