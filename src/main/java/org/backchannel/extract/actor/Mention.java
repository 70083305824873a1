// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.actor;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that mean somebody.
 *
 * @param sort what sort of words
 * @param from first token
 * @param to token after the last
 * @param name the name in it, or null
 * @param office the office in it, or null
 * @param principals the states and organisations that it acts for, as far as the words
 * say; for an organisation the organisation itself
 * @param plural whether it means several
 */
public record Mention(Sort sort, int from, int to, @Nullable String name, @Nullable String office,
		List<String> principals, boolean plural) {

	public Mention {
		principals = List.copyOf(principals);
	}

	/**
	 * Whether a token is part of it.
	 * @param token index of the token
	 * @return whether it is
	 */
	public boolean covers(int token) {
		return this.from <= token && token < this.to;
	}

	Mention withOffice(int start, int end, @Nullable String title, List<String> for_) {
		return new Mention(this.sort, Math.min(this.from, start), Math.max(this.to, end), this.name, title,
				for_.isEmpty() ? this.principals : for_, this.plural);
	}

	/** Sorts of words that mean somebody. */
	public enum Sort {

		/** A person's name, with or without an office. */
		PERSON,
		/** An office without a name. */
		OFFICE,
		/** People who report or comment: never a side of a contact. */
		OUTSIDE,
		/** A state or organisation by its name. */
		ORGANISATION,
		/** The seat of a government, or just a place. */
		SEAT,
		/** An adjective of nationality: a side only in "Russian-American talks". */
		NATIONALITY,
		/** A pronoun, or "the two sides". */
		ANAPHOR

	}

}
