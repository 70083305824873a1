// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.backchannel.query.Gathering;
import org.backchannel.query.Thing;

/**
 * Who and what is tied to whom and what.
 *
 * @param nodes the strongest, in that order
 * @param links between these nodes
 * @param total number of nodes that there were
 * @param measured what the size of nodes shows; empty where it is the number of their
 * links
 */
record Network(List<Node> nodes, List<Link> links, int total, String measured) {

	static final int MOST = 300;

	/**
	 * Something.
	 *
	 * @param key what links name it by
	 * @param id its id
	 * @param type person, organisation, contact, event or source
	 * @param label its name or title
	 * @param address where its page is
	 * @param strength what its size shows
	 * @param group number of the group that it belongs to; empty for none
	 * @param status of an event; empty for others
	 * @param date of an event, in words; empty for others
	 */
	record Node(String key, String id, String type, String label, String address, double strength,
			Optional<Integer> group, String status, String date) {
	}

	/**
	 * A tie of two.
	 *
	 * @param one the key of one
	 * @param other the key of the other
	 * @param strength what its width shows, at least 1
	 * @param kind part for who took part, contact for a pair, tie for anything else
	 */
	record Link(String one, String other, double strength, String kind) {
	}

	/** Collects nodes and links, each once. */
	static final class Builder {

		private final Map<String, Node> nodes = new LinkedHashMap<>();

		private final Map<String, Link> links = new LinkedHashMap<>();

		private final Map<String, Double> measures = new HashMap<>();

		private final Map<String, Integer> groups = new HashMap<>();

		private String measured = "";

		static String key(Thing named) {
			return switch (named.type()) {
				case "person", "organisation" -> "actor " + named.id();
				case "source" -> "source " + named.id();
				default -> "event " + named.id();
			};
		}

		void node(Thing named, String status, String date) {
			this.nodes.putIfAbsent(key(named), new Node(key(named), named.id(), named.type(), named.name(),
					Names.address(named), 0, Optional.empty(), status, date));
		}

		void node(Thing named) {
			node(named, "", "");
		}

		void gathering(Gathering gathering) {
			node(gathering.event(), gathering.status(), ShortDate.of(gathering.date()));
			gathering.actors().forEach((actor) -> {
				node(actor);
				link(key(actor), key(gathering.event()), 1, "part");
			});
		}

		void link(String one, String other, double strength, String kind) {
			if (!one.equals(other)) {
				String key = (one.compareTo(other) < 0) ? one + "\n" + other : other + "\n" + one;
				this.links.merge(key, new Link(one, other, strength, kind),
						(before, again) -> new Link(before.one(), before.other(),
								before.strength() + (kind.equals("part") ? 0 : again.strength()), before.kind()));
			}
		}

		void measure(String key, String name, double value) {
			this.measured = name;
			this.measures.merge(key, value, Math::max);
		}

		void group(String key, int number) {
			this.groups.putIfAbsent(key, number);
		}

		Network build(int most) {
			Map<String, Double> degrees = degrees(this.links.values());
			Comparator<Node> strongest = Comparator.comparingDouble(Node::strength).reversed();
			List<Node> kept = this.nodes.values()
				.stream()
				.map((node) -> weighed(node, degrees.getOrDefault(node.key(), 0.0)))
				.sorted(strongest)
				.limit(most)
				.toList();
			Set<String> keys = kept.stream().map(Node::key).collect(Collectors.toSet());
			List<Link> between = this.links.values()
				.stream()
				.filter((link) -> keys.contains(link.one()) && keys.contains(link.other()))
				.toList();
			return new Network(kept, between, this.nodes.size(), this.measured);
		}

		private Node weighed(Node node, double degree) {
			double strength = this.measures.getOrDefault(node.key(), this.measured.isEmpty() ? degree : 0);
			return new Node(node.key(), node.id(), node.type(), node.label(), node.address(), strength,
					Optional.ofNullable(this.groups.get(node.key())), node.status(), node.date());
		}

		private static Map<String, Double> degrees(Collection<Link> links) {
			Map<String, Double> degrees = new HashMap<>();
			links.forEach((link) -> IntStream.range(0, 2)
				.forEach((end) -> degrees.merge((end == 0) ? link.one() : link.other(), link.strength(), Double::sum)));
			return degrees;
		}

	}

}
