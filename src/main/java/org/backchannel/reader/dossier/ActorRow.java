// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.util.List;

import org.backchannel.model.Edtf;
import org.backchannel.model.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation as a dossier declares it.
 *
 * @param id its id
 * @param person true for a person, false for an organisation
 * @param name the usual name, or the role of an unnamed actor
 * @param named false where no text gives a name
 * @param aliases other spellings
 * @param wikidata the Wikidata item, as in {@code Q7184}; null where not given
 * @param kind of an organisation; null for people and where not given
 * @param country ISO 3166-1 alpha-2, of an organisation; null where not given
 * @param basis where the names stand
 * @param offices offices held, of a person
 * @param partOf the organisation of which this one is an organ; null for none
 * @param memberOf organisations of which this one is a member
 */
public record ActorRow(Cell<String> id, boolean person, Cell<String> name, boolean named, List<Alias> aliases,
		@Nullable String wikidata, @Nullable OrganisationKind kind, @Nullable String country, Basis basis,
		List<Office> offices, @Nullable Tie partOf, List<Tie> memberOf) {

	/** Copies the lists, which may then not be changed. */
	public ActorRow {
		aliases = List.copyOf(aliases);
		offices = List.copyOf(offices);
		memberOf = List.copyOf(memberOf);
	}

	/**
	 * Another spelling.
	 *
	 * @param name the spelling
	 * @param basis its own basis; with neither sources nor reason, the actor's basis
	 * counts
	 */
	public record Alias(Cell<String> name, Basis basis) {
	}

	/**
	 * An office.
	 *
	 * @param title as in {@code chief of the General Staff}
	 * @param organisation the id of the organisation whose office it is
	 * @param from when it began; {@link Edtf#UNKNOWN} where not given
	 * @param to when it ended; {@link Edtf#UNKNOWN} where not given
	 * @param basis what it stands on
	 */
	public record Office(Cell<String> title, Cell<String> organisation, Edtf from, Edtf to, Basis basis) {
	}

	/**
	 * A tie to another organisation.
	 *
	 * @param organisation the other one's id
	 * @param from when it began; {@link Edtf#UNKNOWN} where not given
	 * @param to when it ended; {@link Edtf#UNKNOWN} where not given
	 * @param basis what it stands on
	 */
	public record Tie(Cell<String> organisation, Edtf from, Edtf to, Basis basis) {
	}

}
