// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.actor;

import java.util.Locale;
import java.util.Objects;

import org.backchannel.extract.Participant.Nature;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a mention means.
 *
 * @param nature a person, somebody known by office only, or an organisation
 * @param name the fullest name that the article gives, or null
 * @param office the fullest office, or null
 * @param principal for whom they act, or null
 */
public record Actor(Nature nature, @Nullable String name, @Nullable String office, @Nullable String principal) {

	/**
	 * The side on which this actor is: two of one side make no contact.
	 * @return the principal, else the name or office, in lower case
	 */
	public String side() {
		String side = (this.principal != null) ? this.principal : (this.name != null) ? this.name : this.office;
		return Objects.requireNonNullElse(side, "").toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether the two may mean one: the same name, or one names only the side of the
	 * other.
	 * @param other another actor of the same article
	 * @return false for two people of different names
	 */
	public boolean agreesWith(Actor other) {
		if (this.nature == Nature.PERSON && other.nature == Nature.PERSON) {
			return Objects.equals(this.name, other.name);
		}
		return side().equals(other.side());
	}

}
