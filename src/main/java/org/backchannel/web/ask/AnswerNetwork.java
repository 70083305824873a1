// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.backchannel.graph.ColumnType;
import org.backchannel.query.Thing;
import org.backchannel.query.Surroundings;

/**
 * Draws rows as a network, by what their columns stand for: an event with those who took
 * part, a pair of actors, or single actors with the contacts that they had.
 */
final class AnswerNetwork {

	private static final int MOST_BONDS = 3_000;

	private final Columns columns;

	private final Surroundings surroundings;

	private final Network.Builder network = new Network.Builder();

	AnswerNetwork(Columns columns, Surroundings surroundings) {
		this.columns = columns;
		this.surroundings = surroundings;
	}

	Network of(List<Map<String, Object>> rows) {
		List<String> single = this.columns.of(ColumnType.ACTOR);
		boolean pairs = single.size() > 1;
		boolean events = !this.columns.of(ColumnType.EVENT).isEmpty() && !pairs;
		if (events) {
			events(rows);
		}
		else if (!single.isEmpty()) {
			Names names = new Names(this.surroundings.names(this.columns.ids(rows, ColumnType.ACTOR)));
			rows.forEach((row) -> actors(row, single, names));
			if (!pairs) {
				bonds(rows);
			}
		}
		return this.network.build(Network.MOST);
	}

	private void events(List<Map<String, Object>> rows) {
		Set<String> ids = this.columns.ids(rows, ColumnType.EVENT);
		this.surroundings.gatherings(ids).forEach(this.network::gathering);
		Names names = new Names(this.surroundings.names(all(rows, ids)));
		List<String> tied = new ArrayList<>(this.columns.of(ColumnType.EVENT));
		tied.addAll(this.columns.of(ColumnType.SOURCE).stream().limit(1).toList());
		for (Map<String, Object> row : rows) {
			List<Thing> ends = named(row, tied, names);
			for (int i = 1; i < ends.size(); i++) {
				this.network.node(ends.get(i));
				this.network.link(Network.Builder.key(ends.getFirst()), Network.Builder.key(ends.get(i)), 1, "tie");
			}
		}
	}

	private Set<String> all(List<Map<String, Object>> rows, Set<String> events) {
		Set<String> ids = new TreeSet<>(events);
		ids.addAll(this.columns.ids(rows, ColumnType.SOURCE));
		return ids;
	}

	private void actors(Map<String, Object> row, List<String> single, Names names) {
		List<Thing> ends = named(row, single, names);
		ends.forEach(this.network::node);
		Optional<String> column = this.columns.first(ColumnType.MEASURE);
		Optional<Double> measure = column.map(row::get).map((value) -> ((Number) value).doubleValue());
		if (ends.size() > 1) {
			this.network.link(Network.Builder.key(ends.getFirst()), Network.Builder.key(ends.get(1)),
					Math.max(1, measure.orElse(1.0)), measure.isPresent() ? "contact" : "tie");
		}
		else if (ends.size() == 1) {
			String key = Network.Builder.key(ends.getFirst());
			measure.ifPresent((value) -> this.network.measure(key, Wording.label(column.orElseThrow()), value));
			this.columns.first(ColumnType.GROUP)
				.map(row::get)
				.ifPresent((group) -> this.network.group(key, ((Number) group).intValue()));
		}
	}

	private void bonds(List<Map<String, Object>> rows) {
		this.surroundings
			.bonds(this.columns.ids(rows, ColumnType.ACTOR), this.columns.ids(rows, ColumnType.EVENTS), MOST_BONDS)
			.forEach((bond) -> this.network.link("actor " + bond.one(), "actor " + bond.other(), bond.contacts(),
					"contact"));
	}

	private List<Thing> named(Map<String, Object> row, List<String> ids, Names names) {
		List<Thing> found = new ArrayList<>();
		for (String column : ids) {
			String kind = Columns.kind(this.columns.type(column).orElseThrow());
			Columns.texts(row.get(column)).forEach((id) -> names.find(kind, id).ifPresent(found::add));
		}
		return found;
	}

}
