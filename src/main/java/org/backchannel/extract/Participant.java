// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract;

import org.backchannel.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part in a contact, or would have, as the article names them.
 *
 * @param nature whether this is a person, people known by their role only, or a state or
 * other organisation
 * @param name the fullest name that the article gives; null for people known by their
 * role only
 * @param office what they are, such as {@code Foreign Minister}; null where the article
 * does not say
 * @param actsFor the state or organisation that they act for; null where the article does
 * not say, and for a state itself
 * @param part what they did in the contact
 * @param head whether the contact would be another one without them
 */
public record Participant(Nature nature, @Nullable String name, @Nullable String office, @Nullable String actsFor,
		Role part, boolean head) {

	/** Refuses what is none. */
	public Participant {
		if (name == null && office == null) {
			throw new IllegalArgumentException("A participant needs a name or an office");
		}
	}

	/** What sort of actor a participant is. */
	public enum Nature {

		/** A person known by name. */
		PERSON,
		/** One or more people known by their role only. */
		UNNAMED,
		/** A state, or another organisation. */
		ORGANISATION

	}

}
