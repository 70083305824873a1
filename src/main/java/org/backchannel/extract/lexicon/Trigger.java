// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.lexicon;

import java.util.Set;

import org.backchannel.model.EventKind;

/**
 * A word that names a contact.
 *
 * @param lemma the word
 * @param verb whether it is a verb; else a noun
 * @param kind what sort of contact it names
 * @param sides where a verb's other side stands: {@code obj}, {@code mutual}, or a
 * preposition
 * @param flags what else is to be known of it
 */
public record Trigger(String lemma, boolean verb, EventKind kind, Set<String> sides, Set<String> flags) {

	public boolean is(String flag) {
		return this.flags.contains(flag);
	}

}
