// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A person in the graph.
 *
 * @param id its id
 * @param name the usual name; of an unnamed person the role
 * @param named false where no source gives a name
 * @param aliases other spellings, sorted; empty where there are none
 * @param wikidata the Wikidata item; null where not known
 */
public record Person(String id, String name, boolean named, List<String> aliases, @Nullable String wikidata) {

	/** Copies the lists, which may then not be changed. */
	public Person {
		aliases = List.copyOf(aliases);
	}

}
