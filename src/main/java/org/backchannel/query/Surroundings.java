// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.backchannel.graph.Graph;
import org.backchannel.graph.Row;

/**
 * What stands around the ids of an answer: names, who took part, who else was in contact.
 * It is what a drawing needs beside the rows. Safe for many threads.
 */
public final class Surroundings {

	private final Graph graph;

	/**
	 * Looks into a graph.
	 * @param graph the graph; not closed by this
	 */
	public Surroundings(Graph graph) {
		this.graph = graph;
	}

	/**
	 * How much there is.
	 * @return all 0 for an empty graph
	 */
	public Contents contents() {
		return Contents.of(this.graph.look("contents", Map.of()).getFirst());
	}

	/**
	 * What ids are called.
	 * @param ids of people, organisations, events and sources
	 * @return those that there are, in no order; of an id that is both an actor's and an
	 * event's, both
	 */
	public List<Thing> names(Collection<String> ids) {
		return ids.isEmpty() ? List.of()
				: this.graph.look("names", Map.of("ids", List.copyOf(ids))).stream().map(Thing::of).toList();
	}

	/**
	 * Events with the actors whom they tie together.
	 * @param events ids of events
	 * @return those that there are, in the order of time
	 */
	public List<Gathering> gatherings(Collection<String> events) {
		return events.isEmpty() ? List.of()
				: gatherings(this.graph.look("gatherings", Map.of("events", List.copyOf(events))));
	}

	/**
	 * The events of an actor; of an event, itself.
	 * @param id of a person, an organisation or an event
	 * @param limit at most so many
	 * @return contacts and those of most reports first; empty where there are none
	 */
	public List<Gathering> around(String id, int limit) {
		return gatherings(this.graph.look("gatherings-around", Map.of("id", id, "limit", limit)));
	}

	private static List<Gathering> gatherings(List<Row> rows) {
		return rows.stream().map(Gathering::of).toList();
	}

	/**
	 * Who of some actors was in contact with whom of them.
	 * @param actors ids of people and organisations
	 * @param events ids of the contacts that count; all where empty
	 * @param limit at most so many pairs
	 * @return those of most contacts first
	 */
	public List<Bond> bonds(Collection<String> actors, Collection<String> events, int limit) {
		return this.graph
			.look("contacts-among",
					Map.of("actors", List.copyOf(actors), "events", List.copyOf(events), "limit", limit))
			.stream()
			.map(Bond::of)
			.toList();
	}

	/**
	 * Events that one may count from, between two days.
	 * @param asked ids of those that a question counts from
	 * @param from the first day
	 * @param to the last day
	 * @param limit at most so many
	 * @return those that were asked for first, then decisions, those of most reports
	 * first
	 */
	public List<Landmark> landmarks(Collection<String> asked, LocalDate from, LocalDate to, int limit) {
		return this.graph.look("landmarks", Map.of("ids", List.copyOf(asked), "from", from, "to", to, "limit", limit))
			.stream()
			.map(Landmark::of)
			.toList();
	}

}
