// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.backchannel.extract.text.Sentence;

/** The words of an office, and what they say. */
final class OfficePhrase {

	int from;

	int to;

	int head;

	boolean outside;

	boolean group;

	boolean faction;

	boolean plural;

	boolean joint;

	boolean nearest;

	int possessor = Sentence.NONE;

	final Set<String> before = new LinkedHashSet<>();

	final Set<String> after = new LinkedHashSet<>();

	List<String> principals() {
		return List.copyOf(this.before.isEmpty() ? this.after : this.before);
	}

}
