// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What was found in articles, held against their gold files. Gives the figures of the
 * reference scorer.
 *
 * @param score the counts
 * @param differences what makes them less than perfect, article by article
 */
public record Evaluation(Score score, List<Difference> differences) {

	/** Nothing was evaluated. */
	public static final Evaluation NONE = new Evaluation(Score.NONE, List.of());

	public Evaluation {
		differences = List.copyOf(differences);
	}

	/**
	 * Evaluates one article.
	 * @param name the article's name
	 * @param gold its contacts as they should be
	 * @param found its contacts as a reader has them
	 * @param text its text, in which quotes are looked up; null where it is not at hand
	 * @return the score of this article and the differences
	 * @throws IllegalArgumentException for a date that the scorer cannot read
	 */
	public static Evaluation of(String name, List<GoldContact> gold, List<GoldContact> found, @Nullable String text) {
		return of(name, gold, found, text, Set.of());
	}

	/**
	 * Evaluates one article, some of whose dates are known from elsewhere.
	 * @param name the article's name
	 * @param gold its contacts as they should be
	 * @param found its contacts as a reader has them
	 * @param text its text, in which quotes are looked up; null where it is not at hand
	 * @param datedElsewhere ids of contacts in {@code gold} whose date the article alone
	 * does not give: a reader may not contradict it, and need not find it
	 * @return the score of this article and the differences
	 * @throws IllegalArgumentException for a date that the scorer cannot read
	 */
	public static Evaluation of(String name, List<GoldContact> gold, List<GoldContact> found, @Nullable String text,
			Set<String> datedElsewhere) {
		return new Comparison(name, gold, found, text, datedElsewhere).evaluation();
	}

	/**
	 * Both together.
	 * @param other of other articles
	 * @return the sums, and the differences of this one first
	 */
	public Evaluation plus(Evaluation other) {
		List<Difference> both = new ArrayList<>(this.differences);
		both.addAll(other.differences);
		return new Evaluation(this.score.plus(other.score), both);
	}

	private static final class Comparison {

		private final String name;

		private final List<GoldContact> gold;

		private final List<GoldContact> found;

		private final @Nullable String text;

		private final Set<String> datedElsewhere;

		private final List<Difference> differences = new ArrayList<>();

		Comparison(String name, List<GoldContact> gold, List<GoldContact> found, @Nullable String text,
				Set<String> datedElsewhere) {
			this.name = name;
			this.gold = gold;
			this.found = found;
			this.text = text;
			this.datedElsewhere = Set.copyOf(datedElsewhere);
		}

		Evaluation evaluation() {
			Map<Integer, Integer> assigned = Agreement.assign(this.gold, this.found);
			Score score = new Score(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (this.text != null) ? this.found.size() : 0,
					standing());
			for (int j = 0; j < this.found.size(); j++) {
				if (!assigned.containsValue(j)) {
					score = score.plus(unassigned(this.found.get(j)));
				}
			}
			for (int i = 0; i < this.gold.size(); i++) {
				Integer j = assigned.get(i);
				score = score.plus(expected(this.gold.get(i), (j != null) ? this.found.get(j) : null));
			}
			return new Evaluation(score, this.differences);
		}

		private int standing() {
			String words = this.text;
			return (words == null) ? 0
					: (int) this.found.stream().filter((contact) -> Evidence.stands(contact, words)).count();
		}

		private Score unassigned(GoldContact contact) {
			if (this.gold.stream().anyMatch((other) -> other.weak() && Agreement.of(other, contact) > 0)) {
				return new Score(0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
			}
			note(Difference.Sort.NOT_IN_GOLD, null, contact);
			return new Score(0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
		}

		private Score expected(GoldContact contact, @Nullable GoldContact match) {
			if (contact.weak()) {
				return new Score(0, 0, 0, 0, (match != null) ? 1 : 0, 0, 0, 0, 0, 0, 0, 0, 0);
			}
			if (match == null) {
				note(Difference.Sort.MISSED, contact, null);
				return new Score(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
			}
			return matched(contact, match);
		}

		private Score matched(GoldContact contact, GoldContact match) {
			DateSpan date = DateSpan.of(contact.date());
			boolean dated = !date.isOpen() && !this.datedElsewhere.contains(contact.id());
			boolean status = check(Objects.equals(contact.status(), match.status()), Difference.Sort.STATUS, contact,
					match);
			boolean rightDate = check(!dated || date.equals(DateSpan.of(match.date())), Difference.Sort.DATE, contact,
					match);
			boolean heads = check(Agreement.pairs(contact.heads(), match.participants(), Agreement::sameActor)
				.size() == contact.heads().size(), Difference.Sort.HEADS, contact, match);
			boolean shown = check(Evidence.shows(match, contact, this.text), Difference.Sort.EVIDENCE, contact, match);
			return new Score(0, 1, 0, 0, 0, one(status), one(dated), one(dated && rightDate), one(heads),
					one(status && rightDate && heads), one(shown), 0, 0);
		}

		private boolean check(boolean right, Difference.Sort sort, GoldContact contact, GoldContact match) {
			if (!right) {
				note(sort, contact, match);
			}
			return right;
		}

		private void note(Difference.Sort sort, @Nullable GoldContact contact, @Nullable GoldContact match) {
			this.differences.add(new Difference(this.name, sort, contact, match));
		}

		private static int one(boolean counts) {
			return counts ? 1 : 0;
		}

	}

}
