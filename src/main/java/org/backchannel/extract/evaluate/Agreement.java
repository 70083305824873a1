// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;

/** Whether a found contact is the one that a gold file means. */
final class Agreement {

	private static final Set<String> IN_PERSON = Set.of("meeting", "talks", "visit", "summit");

	private Agreement() {
	}

	/**
	 * How well two contacts agree.
	 * @param gold the contact as it should be
	 * @param found the contact as a reader has it
	 * @return 0 where they are two; else the more the better
	 */
	static double of(GoldContact gold, GoldContact found) {
		if (!kindsAgree(gold, found) || !DateSpan.of(gold.date()).meets(DateSpan.of(found.date()))) {
			return 0;
		}
		List<GoldParticipant> heads = gold.heads();
		Set<Integer> got = pairs(heads, found.participants(), Agreement::sameActor).keySet();
		Set<Object> sides = new HashSet<>();
		got.forEach((index) -> sides.add(side(heads.get(index), index)));
		Set<Object> allSides = new HashSet<>();
		for (int i = 0; i < heads.size(); i++) {
			allSides.add(side(heads.get(i), i));
		}
		if (got.isEmpty() || got.size() < Math.min(2, heads.size()) || sides.size() < Math.min(2, allSides.size())) {
			return 0;
		}
		boolean sameStatus = (gold.status() == null) ? found.status() == null : gold.status().equals(found.status());
		return got.size() + (sameStatus ? 0.5 : 0) + (gold.kind().equals(found.kind()) ? 0.25 : 0);
	}

	/**
	 * Pairs the contacts of an article, best pairs first and firm gold contacts before
	 * weak ones.
	 * @param gold the contacts as they should be
	 * @param found the contacts as a reader has them
	 * @return index in {@code gold} to index in {@code found}
	 */
	static Map<Integer, Integer> assign(List<GoldContact> gold, List<GoldContact> found) {
		List<Candidate> candidates = new ArrayList<>();
		for (int i = 0; i < gold.size(); i++) {
			for (int j = 0; j < found.size(); j++) {
				double score = of(gold.get(i), found.get(j));
				if (score > 0) {
					candidates.add(new Candidate(gold.get(i).weak(), score, i, j));
				}
			}
		}
		candidates.sort(Comparator.comparing(Candidate::weak)
			.thenComparing(Comparator.comparingDouble(Candidate::score).reversed()));
		Map<Integer, Integer> assigned = new HashMap<>();
		Set<Integer> taken = new HashSet<>();
		for (Candidate candidate : candidates) {
			if (!assigned.containsKey(candidate.gold()) && taken.add(candidate.found())) {
				assigned.put(candidate.gold(), candidate.found());
			}
		}
		return assigned;
	}

	/**
	 * Pairs off the largest number of equals.
	 * @param <T> what is paired
	 * @param left one side
	 * @param right the other side
	 * @param same whether two may be paired
	 * @return index in {@code left} to index in {@code right}
	 */
	static <T> Map<Integer, Integer> pairs(List<T> left, List<T> right, BiPredicate<T, T> same) {
		Map<Integer, Integer> used = new HashMap<>();
		for (int i = 0; i < left.size(); i++) {
			augment(i, left, right, same, used, new HashSet<>());
		}
		Map<Integer, Integer> pairs = new HashMap<>();
		used.forEach((j, i) -> pairs.put(i, j));
		return pairs;
	}

	private static <T> boolean augment(int i, List<T> left, List<T> right, BiPredicate<T, T> same,
			Map<Integer, Integer> used, Set<Integer> seen) {
		for (int j = 0; j < right.size(); j++) {
			if (!seen.contains(j) && same.test(left.get(i), right.get(j))) {
				seen.add(j);
				Integer other = used.get(j);
				if (other == null || augment(other, left, right, same, used, seen)) {
					used.put(j, i);
					return true;
				}
			}
		}
		return false;
	}

	static boolean sameActor(GoldParticipant gold, GoldParticipant found) {
		if (isPerson(gold) && isPerson(found)) {
			return samePerson(Words.tokens(gold.name()), Words.tokens(found.name()));
		}
		if (isGiven(gold.name()) && isGiven(found.name())
				&& Words.plain(gold.name()).equals(Words.plain(found.name()))) {
			return true;
		}
		String principal = principal(gold);
		return principal != null && principal.equals(principal(found));
	}

	/**
	 * The state or organisation that a participant acts for or is; null where unknown.
	 */
	static @Nullable String principal(GoldParticipant participant) {
		String actsFor = Names.actor(participant.actsFor());
		if (actsFor != null || isPerson(participant)) {
			return actsFor;
		}
		return Names.actor(participant.name());
	}

	private static boolean samePerson(List<String> gold, List<String> found) {
		if (gold.isEmpty() || found.isEmpty()) {
			return false;
		}
		return Words.close(gold.getLast(), found.getLast())
				|| (found.size() == 1 && gold.stream().anyMatch((token) -> Words.close(found.getFirst(), token)))
				|| (gold.size() == 1 && found.stream().anyMatch((token) -> Words.close(gold.getFirst(), token)));
	}

	private static boolean isPerson(GoldParticipant participant) {
		return isGiven(participant.name()) && (isGiven(participant.role()) || isGiven(participant.actsFor()))
				&& !Names.knows(Names.actor(participant.name()));
	}

	private static boolean isGiven(@Nullable String text) {
		return text != null && !text.isEmpty();
	}

	private static Object side(GoldParticipant head, int index) {
		String principal = principal(head);
		if (principal != null) {
			return principal;
		}
		String name = Words.plain(head.name());
		return name.isEmpty() ? Integer.valueOf(index) : name;
	}

	private static boolean kindsAgree(GoldContact gold, GoldContact found) {
		Set<String> right = new HashSet<>(gold.altKinds());
		right.add(gold.kind());
		return right.contains(found.kind())
				|| (IN_PERSON.contains(found.kind()) && right.stream().anyMatch(IN_PERSON::contains));
	}

	private record Candidate(boolean weak, double score, int gold, int found) {

	}

}
