// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.backchannel.graph.ColumnType;
import org.backchannel.query.Thing;
import org.backchannel.query.Surroundings;

/** What a row is about, in a few words: its event, else its actors, else its source. */
final class RowLabels {

	private static final List<ColumnType> BY_RANK = List.of(ColumnType.EVENT, ColumnType.ACTOR, ColumnType.SOURCE,
			ColumnType.ACTORS);

	private final List<String> ids;

	private final String kind;

	private final Names names;

	private RowLabels(List<String> ids, String kind, Names names) {
		this.ids = ids;
		this.kind = kind;
		this.names = names;
	}

	static RowLabels of(Columns columns, List<Map<String, Object>> rows, Surroundings surroundings) {
		for (ColumnType type : BY_RANK) {
			List<String> ids = ranked(columns, type);
			if (!ids.isEmpty()) {
				return new RowLabels(ids, Columns.kind(type), new Names(surroundings.names(columns.ids(rows, type))));
			}
		}
		return new RowLabels(List.of(), "", new Names(List.of()));
	}

	/** An event alone says what a row is about; of actors and sources all do. */
	private static List<String> ranked(Columns columns, ColumnType type) {
		List<String> ids = columns.of(type);
		if (type == ColumnType.EVENT) {
			boolean pairs = columns.of(ColumnType.ACTOR).size() > 1;
			return pairs ? List.of() : ids.stream().limit(1).toList();
		}
		return ids.stream().limit(2).toList();
	}

	String label(Map<String, Object> row) {
		List<String> words = new ArrayList<>();
		each(row).forEach((named) -> words.add(named.name()));
		return words.isEmpty() ? "" : String.join(" – ", words);
	}

	String address(Map<String, Object> row) {
		List<Thing> all = each(row);
		return (all.size() == 1) ? Names.address(all.getFirst()) : "";
	}

	private List<Thing> each(Map<String, Object> row) {
		List<Thing> all = new ArrayList<>();
		this.ids.forEach((column) -> Columns.texts(row.get(column))
			.forEach((id) -> this.names.find(this.kind, id).ifPresent(all::add)));
		return all;
	}

}
