// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.util.Comparator;

/**
 * Something wrong with the input.
 *
 * @param place where it stands
 * @param code the rule that it breaks, as in {@code unknown-actor}; stable, so that it
 * can be looked up
 * @param message what is wrong, what was expected and what to do
 */
public record Problem(Place place, String code, String message) implements Comparable<Problem> {

	private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
		.thenComparing(Problem::code)
		.thenComparing(Problem::message);

	@Override
	public int compareTo(Problem other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return "%s: %s [%s]".formatted(this.place, this.message, this.code);
	}

}
