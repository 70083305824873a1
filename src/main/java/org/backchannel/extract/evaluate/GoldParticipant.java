// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part in a contact, as a gold file writes it.
 *
 * @param name the person, state or organisation; null for people known by their role only
 * @param actsFor the state or organisation that a person acts for, or null
 * @param role what the person is, or null
 * @param head whether the contact would be another one without this participant
 */
public record GoldParticipant(@Nullable String name, @Nullable String actsFor, @Nullable String role, boolean head) {

	/**
	 * What to call this participant in a message.
	 * @return the name, else the role, else a question mark
	 */
	public String label() {
		if (this.name != null) {
			return this.name;
		}
		return (this.role != null) ? this.role : "?";
	}

}
