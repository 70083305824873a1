// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.generated;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.backchannel.generated.World.Happening;
import org.backchannel.generated.World.Party;

/** Page rank, modularity and betweenness as their textbooks define them. */
final class Centralities {

	private final World world;

	private final List<Happening> contacts;

	Centralities(World world, List<Happening> contacts) {
		this.world = world;
		this.contacts = contacts;
	}

	/** Who had how many contacts with whom, both ways. */
	Map<String, Map<String, Integer>> ties(boolean principals) {
		Map<String, Map<String, Integer>> ties = new TreeMap<>();
		for (Happening contact : this.contacts) {
			Set<List<String>> once = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
			for (Party left : contact.took()) {
				for (Party right : contact.took()) {
					if (!left.principal().equals(right.principal())) {
						once.add(principals ? List.of(left.principal(), right.principal())
								: List.of(left.actor(), right.actor()));
					}
				}
			}
			once.forEach((pair) -> ties.computeIfAbsent(pair.getFirst(), (any) -> new TreeMap<>())
				.merge(pair.getLast(), 1, Integer::sum));
		}
		return ties;
	}

	Map<String, Double> pageRank(boolean principals) {
		Map<String, Map<String, Integer>> ties = ties(principals);
		Map<String, Double> ranks = new HashMap<>();
		ties.keySet().forEach((actor) -> ranks.put(actor, 1.0));
		for (int round = 0; round < 500; round++) {
			Map<String, Double> next = new HashMap<>();
			ties.keySet().forEach((actor) -> next.put(actor, 0.15));
			ties.forEach((actor, partners) -> partners.forEach((partner, times) -> next.merge(partner,
					0.85 * ranks.get(actor) * times / strength(partners), Double::sum)));
			ranks.putAll(next);
		}
		return ranks;
	}

	/** How much more ties run within communities than if they were drawn at random. */
	static double modularity(Map<String, Map<String, Integer>> ties, Map<String, Integer> communities) {
		double all = ties.values().stream().mapToInt(Centralities::strength).sum();
		Map<Integer, Double> strengths = new HashMap<>();
		double inside = 0;
		for (Map.Entry<String, Map<String, Integer>> entry : ties.entrySet()) {
			int community = communities.get(entry.getKey());
			strengths.merge(community, (double) strength(entry.getValue()), Double::sum);
			for (Map.Entry<String, Integer> tie : entry.getValue().entrySet()) {
				inside += (communities.get(tie.getKey()) == community) ? tie.getValue() : 0;
			}
		}
		return inside / all - strengths.values().stream().mapToDouble((sum) -> sum * sum).sum() / (all * all);
	}

	/**
	 * From everybody alone, to where no actor gains by moving to a partner's community.
	 */
	static Map<String, Integer> moved(Map<String, Map<String, Integer>> ties) {
		double all = ties.values().stream().mapToInt(Centralities::strength).sum();
		Map<String, Integer> communities = new LinkedHashMap<>();
		Map<Integer, Double> strengths = new HashMap<>();
		ties.forEach((actor, partners) -> {
			strengths.put(communities.size(), (double) strength(partners));
			communities.put(actor, communities.size());
		});
		for (boolean moving = true; moving;) {
			moving = false;
			for (String actor : ties.keySet()) {
				double own = strength(ties.get(actor));
				Map<Integer, Double> towards = new TreeMap<>();
				towards.put(communities.get(actor), 0.0);
				ties.get(actor)
					.forEach((partner, times) -> towards.merge(communities.get(partner), (double) times, Double::sum));
				strengths.merge(communities.get(actor), -own, Double::sum);
				int best = communities.get(actor);
				for (int community : towards.keySet()) {
					if (towards.get(community) - own * strengths.get(community) / all > towards.get(best)
							- own * strengths.get(best) / all + 1e-9) {
						best = community;
					}
				}
				moving |= best != communities.put(actor, best);
				strengths.merge(best, own, Double::sum);
			}
		}
		return communities;
	}

	/** Whether from each member every other can be reached without leaving. */
	static boolean isConnected(Map<String, Map<String, Integer>> ties, Collection<String> members) {
		Set<String> reached = new TreeSet<>();
		Deque<String> next = new ArrayDeque<>(List.of(members.iterator().next()));
		while (!next.isEmpty()) {
			String actor = next.remove();
			if (reached.add(actor)) {
				ties.get(actor).keySet().stream().filter(members::contains).forEach(next::add);
			}
		}
		return reached.containsAll(members);
	}

	private static int strength(Map<String, Integer> partners) {
		return partners.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** For each pair of ends all shortest chains, counted one actor after the other. */
	Map<String, Double> betweenness(Set<String> between, Set<String> and, boolean members) {
		Set<String> here = ends(between, members);
		Set<String> there = ends(and, members);
		there.removeAll(here);
		Set<String> sides = new TreeSet<>(here);
		sides.addAll(ends(and, members));
		Map<String, Set<String>> from = new TreeMap<>();
		Map<String, Set<String>> to = new TreeMap<>();
		Map<String, Set<String>> links = new TreeMap<>();
		for (Happening contact : this.contacts) {
			for (Party party : contact.took()) {
				for (String side : this.world.standsFor(party)) {
					Set<String> actors = side.equals(party.actor()) ? partners(contact, party) : Set.of(party.actor());
					if (here.contains(side) && isEnd(side, between, members, contact)) {
						add(from, side, actors, sides);
					}
					if (there.contains(side) && isEnd(side, and, members, contact)) {
						add(to, side, actors, sides);
					}
				}
				if (!sides.contains(party.actor())) {
					add(links, party.actor(), partners(contact, party), sides);
				}
			}
		}
		Map<String, Double> scores = new TreeMap<>();
		from.values().forEach((first) -> to.values().forEach((last) -> chains(first, last, links, scores)));
		return scores;
	}

	private Set<String> ends(Set<String> named, boolean members) {
		Set<String> ends = new TreeSet<>(named);
		if (members) {
			this.world.actors.keySet()
				.stream()
				.filter((actor) -> this.world.isMember(actor, named, null))
				.forEach(ends::add);
		}
		return ends;
	}

	private boolean isEnd(String side, Set<String> named, boolean members, Happening contact) {
		return named.contains(side) || (members && this.world.isMember(side, named, contact.date()));
	}

	private static Set<String> partners(Happening contact, Party party) {
		Set<String> partners = new TreeSet<>();
		contact.took()
			.stream()
			.filter((other) -> !other.principal().equals(party.principal()))
			.forEach((other) -> partners.add(other.actor()));
		return partners;
	}

	private static void add(Map<String, Set<String>> links, String from, Set<String> to, Set<String> sides) {
		to.stream()
			.filter((actor) -> !sides.contains(actor))
			.forEach((actor) -> links.computeIfAbsent(from, (any) -> new TreeSet<>()).add(actor));
	}

	private static void chains(Set<String> first, Set<String> last, Map<String, Set<String>> links,
			Map<String, Double> scores) {
		Map<String, Double> ways = new HashMap<>();
		List<Map<String, Double>> steps = new ArrayList<>();
		Map<String, Double> step = new TreeMap<>();
		first.forEach((actor) -> step.put(actor, 1.0));
		for (Map<String, Double> at = step; !at.isEmpty();) {
			steps.add(at);
			ways.putAll(at);
			if (at.keySet().stream().anyMatch(last::contains)) {
				break;
			}
			Map<String, Double> next = new TreeMap<>();
			at.forEach((actor, count) -> links.getOrDefault(actor, Set.of())
				.stream()
				.filter((partner) -> !ways.containsKey(partner))
				.forEach((partner) -> next.merge(partner, count, Double::sum)));
			at = next;
		}
		if (steps.isEmpty() || steps.getLast().keySet().stream().noneMatch(last::contains)) {
			return;
		}
		Map<String, Double> onwards = new HashMap<>();
		steps.getLast().keySet().stream().filter(last::contains).forEach((actor) -> onwards.put(actor, 1.0));
		double all = onwards.keySet().stream().mapToDouble(ways::get).sum();
		for (int i = steps.size() - 2; i >= 0; i--) {
			Set<String> after = steps.get(i + 1).keySet();
			for (String actor : steps.get(i).keySet()) {
				double count = links.getOrDefault(actor, Set.of())
					.stream()
					.filter(after::contains)
					.mapToDouble((partner) -> onwards.getOrDefault(partner, 0.0))
					.sum();
				onwards.put(actor, count);
			}
		}
		onwards.forEach((actor, count) -> {
			if (count > 0) {
				scores.merge(actor, count * ways.get(actor) / all, Double::sum);
			}
		});
	}

}
