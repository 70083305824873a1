// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An organisation in the graph: a state, an alliance, a ministry, an outlet.
 *
 * @param id its id
 * @param name the usual name
 * @param aliases other spellings, sorted; empty where there are none
 * @param kind what sort of organisation; null where no dossier says
 * @param country ISO 3166-1 alpha-2; null where no dossier says
 * @param wikidata the Wikidata item; null where not known
 */
public record Organisation(String id, String name, List<String> aliases, @Nullable OrganisationKind kind,
		@Nullable String country, @Nullable String wikidata) {

	/** Copies the lists, which may then not be changed. */
	public Organisation {
		aliases = List.copyOf(aliases);
	}

}
