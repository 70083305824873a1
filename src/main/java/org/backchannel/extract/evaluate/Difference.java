// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * Where what was found is not what the gold file says.
 *
 * @param article the article's name
 * @param sort what is different
 * @param gold the contact as it should be; null where the gold file has none
 * @param found the contact as found; null where it was missed
 */
public record Difference(String article, Sort sort, @Nullable GoldContact gold, @Nullable GoldContact found) {

	/** As one line for people. */
	@Override
	public String toString() {
		String what = switch (this.sort) {
			case MISSED -> "missed";
			case NOT_IN_GOLD -> "not in gold";
			case STATUS -> "status %s, should be %s".formatted(status(this.found), status(this.gold));
			case DATE -> "date %s, should be %s".formatted(date(this.found), date(this.gold));
			case HEADS -> "heads, should be " + label(this.gold);
			case EVIDENCE -> "quote does not show " + label(this.gold);
		};
		GoldContact about = (this.found != null) ? this.found : this.gold;
		return "%s: %s: %s".formatted(this.article, what, label(about));
	}

	private static String label(@Nullable GoldContact contact) {
		return (contact != null) ? contact.label() : "";
	}

	private static @Nullable String status(@Nullable GoldContact contact) {
		return (contact != null) ? contact.status() : null;
	}

	private static @Nullable String date(@Nullable GoldContact contact) {
		return (contact != null) ? contact.date() : null;
	}

	/** What is different. */
	public enum Sort {

		/** A firm contact was not found. */
		MISSED,
		/** The gold file has no such contact. */
		NOT_IN_GOLD,
		/** Another status. */
		STATUS,
		/** Another date. */
		DATE,
		/** Not every head participant was found. */
		HEADS,
		/** The quote is too short or too long, or shows another contact. */
		EVIDENCE

	}

}
