// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What scoring counted. Shares and means are computed from the counts, so that scores of
 * parts can be added.
 *
 * @param articles articles with a gold file
 * @param matched firm gold contacts that were found
 * @param wrong found contacts that no gold file has
 * @param missed firm gold contacts that were not found
 * @param weak vague contacts that were found: neither right nor wrong
 * @param rightStatus of those matched, how many have the right status
 * @param dated of those matched, how many have a date in the gold file
 * @param rightDate of those dated, how many have the right date
 * @param allHeads of those matched, how many have every head participant
 * @param strict of those matched, how many are right in status, date and heads
 * @param evidenced of those matched, how many have a quote that shows them
 * @param quotes found contacts in articles whose text is at hand
 * @param standing of those, how many have a quote that stands in the text
 */
public record Score(int articles, int matched, int wrong, int missed, int weak, int rightStatus, int dated,
		int rightDate, int allHeads, int strict, int evidenced, int quotes, int standing) {

	/** Nothing was scored. */
	public static final Score NONE = new Score(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

	/**
	 * The score of both together.
	 * @param other another score
	 * @return the sums
	 */
	public Score plus(Score other) {
		return new Score(this.articles + other.articles, this.matched + other.matched, this.wrong + other.wrong,
				this.missed + other.missed, this.weak + other.weak, this.rightStatus + other.rightStatus,
				this.dated + other.dated, this.rightDate + other.rightDate, this.allHeads + other.allHeads,
				this.strict + other.strict, this.evidenced + other.evidenced, this.quotes + other.quotes,
				this.standing + other.standing);
	}

	/**
	 * Share of the found contacts that are right.
	 * @return 0 where nothing was found
	 */
	public double precision() {
		return ratio(this.matched, this.matched + this.wrong);
	}

	/**
	 * Share of the firm gold contacts that were found.
	 * @return 0 where there are none
	 */
	public double recall() {
		return ratio(this.matched, this.matched + this.missed);
	}

	/**
	 * Harmonic mean of precision and recall.
	 * @return 0 where both are
	 */
	public double f1() {
		double sum = precision() + recall();
		return (sum > 0) ? 2 * precision() * recall() / sum : 0;
	}

	/**
	 * The same where only a contact right in status, date and all heads counts as found.
	 * @return 0 where nothing was to be found and nothing was found
	 */
	public double strictF1() {
		return ratio(2 * this.strict, 2 * this.matched + this.wrong + this.missed);
	}

	/**
	 * Share of the matched contacts whose quote shows them.
	 * @return 0 where nothing matched
	 */
	public double evidence() {
		return ratio(this.evidenced, this.matched);
	}

	/**
	 * The line with which the reference scorer ends, to the letter.
	 * @return one line
	 */
	public String summary() {
		return "articles %d  contacts %d  found %d  missed %d  wrong %d  weak %d  ".formatted(this.articles,
				this.matched + this.missed, this.matched, this.missed, this.wrong, this.weak)
				+ "P %s  R %s  F1 %s  strict-F1 %s  ".formatted(rounded(precision(), 3), rounded(recall(), 3),
						rounded(f1(), 3),
						(this.matched + this.wrong + this.missed > 0) ? rounded(strictF1(), 3) : "0.000")
				+ "status %s  date %s  all-heads %s  evidence %s  quotes %d/%d".formatted(
						share(this.rightStatus, this.matched), share(this.rightDate, this.dated),
						share(this.allHeads, this.matched), share(this.evidenced, this.matched), this.standing,
						this.quotes);
	}

	private static double ratio(int part, int whole) {
		return (whole > 0) ? (double) part / whole : 0;
	}

	private static String share(int part, int whole) {
		return (whole > 0) ? rounded(ratio(part, whole), 2) : "-";
	}

	/** Rounds the exact binary value, as the reference scorer does. */
	private static String rounded(double value, int digits) {
		return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
	}

}
