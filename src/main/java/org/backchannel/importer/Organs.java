// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which organisation is an organ of which, who speaks for which, and who is media.
 *
 * @param partOf organisation to the one that it is part of
 * @param offices person to the organisations of the offices it held
 * @param media outlets and agencies, which never speak for a side
 */
record Organs(Map<String, String> partOf, Map<String, Set<String>> offices, Set<String> media) {

	/**
	 * The organisation and everything that it is part of, upwards.
	 * @param organisation its id
	 * @return the organisation first, its principal last
	 */
	List<String> upwards(String organisation) {
		Set<String> seen = new LinkedHashSet<>();
		for (String at = organisation; at != null && seen.add(at);) {
			at = this.partOf.get(at);
		}
		return new ArrayList<>(seen);
	}

	/**
	 * The state or alliance, or whatever stands at the top, of which an organisation is
	 * an organ.
	 * @param organisation its id
	 * @return its own id where it is part of nothing
	 */
	String principal(String organisation) {
		return upwards(organisation).getLast();
	}

	/**
	 * Whom a speaker speaks for. Media speak for themselves only; a person speaks for the
	 * one principal of all offices held, or for itself where there are none or several.
	 * @param speaker the id of a person or an organisation
	 * @return the id of the principal, or the speaker's own
	 */
	String origin(String speaker) {
		if (this.media.contains(speaker)) {
			return speaker;
		}
		Set<String> held = this.offices.getOrDefault(speaker, Set.of());
		if (held.isEmpty()) {
			return principal(speaker);
		}
		Set<String> principals = new LinkedHashSet<>();
		for (String organisation : held) {
			principals.add(this.media.contains(organisation) ? organisation : principal(organisation));
		}
		return (principals.size() == 1) ? principals.iterator().next() : speaker;
	}

}
