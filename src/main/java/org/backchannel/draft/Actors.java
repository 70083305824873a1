// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backchannel.extract.lexicon.Gazetteer;
import org.backchannel.extract.lexicon.KnownActor;
import org.backchannel.model.Coded;
import org.backchannel.model.Edtf;
import org.backchannel.model.OrganisationKind;
import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.Basis;
import org.backchannel.reader.dossier.Cell;
import org.jspecify.annotations.Nullable;

/** The people and organisations of a draft, each once however often it is named. */
final class Actors {

	private final Gazetteer gazetteer;

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	Actors(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * A state or organisation.
	 * @param name as the reader writes it
	 * @param cells of the article that names it
	 * @param source the article's id
	 * @return the actor's id
	 */
	String organisation(String name, Cells cells, String source) {
		Optional<KnownActor> known = this.gazetteer.lookUp(name);
		boolean itself = known.isPresent() && known.get().form() != KnownActor.Form.ORGAN;
		String usual = itself ? known.get().actor() : name;
		OrganisationKind kind = itself ? Coded.find(OrganisationKind.class, known.get().kind()).orElse(null) : null;
		Entry entry = entry(Ids.of(usual), false, usual, true, kind, cells);
		if (cells.stands(usual)) {
			entry.sources.add(source);
		}
		return entry.id;
	}

	/**
	 * A person.
	 * @param name the fullest name that the article gives
	 * @param cells of the article
	 * @param source the article's id
	 * @return the actor's id
	 */
	String person(String name, Cells cells, String source) {
		Entry entry = entry(Ids.of(name), true, name, true, null, cells);
		entry.sources.add(source);
		return entry.id;
	}

	/**
	 * People whom an article calls by what they are. Those of another article are others,
	 * as far as anybody can tell.
	 * @param role such as {@code Ukrainian counterpart} or {@code officials}
	 * @param actsFor for whom, or null
	 * @param cells of the article
	 * @param source the article's id
	 * @return the actor's id
	 */
	String unnamed(String role, @Nullable String actsFor, Cells cells, String source) {
		String name = (actsFor != null) ? "%s (%s)".formatted(role, actsFor) : role;
		Entry entry = entry(Ids.of(name) + "-in-" + source, true, name, false, null, cells);
		entry.sources.add(source);
		return entry.id;
	}

	/**
	 * An office that a person holds, as an article says.
	 * @param person the person's id
	 * @param title the office
	 * @param organisation the id of the organisation whose office it is
	 * @param source the article's id
	 */
	void office(String person, String title, String organisation, String source) {
		Entry entry = this.entries.get(person);
		if (entry != null && entry.person) {
			entry.offices.computeIfAbsent(List.of(title, organisation), (key) -> new LinkedHashSet<>()).add(source);
		}
	}

	/**
	 * Whether the vocabulary has a name.
	 * @param name as a text writes it
	 * @return true for a state or organisation that it has
	 */
	boolean knows(String name) {
		return this.gazetteer.lookUp(name).isPresent();
	}

	private Entry entry(String id, boolean person, String name, boolean named, @Nullable OrganisationKind kind,
			Cells cells) {
		String free = id;
		for (int i = 2; this.entries.containsKey(free) && this.entries.get(free).person != person; i++) {
			free = id + "-" + i;
		}
		return this.entries.computeIfAbsent(free, (key) -> new Entry(key, person, name, named, kind, cells));
	}

	List<ActorRow> rows() {
		return this.entries.values().stream().map(Entry::row).toList();
	}

	private static final class Entry {

		private final String id;

		private final boolean person;

		private final String name;

		private final boolean named;

		private final @Nullable OrganisationKind kind;

		private final Cells cells;

		private final Set<String> sources = new LinkedHashSet<>();

		private final Map<List<String>, Set<String>> offices = new LinkedHashMap<>();

		Entry(String id, boolean person, String name, boolean named, @Nullable OrganisationKind kind, Cells cells) {
			this.id = id;
			this.person = person;
			this.name = name;
			this.named = named;
			this.kind = kind;
			this.cells = cells;
		}

		ActorRow row() {
			Basis basis = this.sources.isEmpty()
					? new Basis(List.of(), null, "The reader's vocabulary gives this name to what the article names.")
					: basis(this.sources);
			List<ActorRow.Office> held = new ArrayList<>();
			this.offices.forEach((office, in) -> held.add(new ActorRow.Office(cell(office.getFirst()),
					cell(office.getLast()), Edtf.UNKNOWN, Edtf.UNKNOWN, basis(in))));
			return new ActorRow(cell(this.id), this.person, cell(this.name), this.named, List.of(), null, this.kind,
					null, basis, held, null, List.of());
		}

		private Basis basis(Set<String> in) {
			return new Basis(in.stream().map(this::cell).toList(), null, null);
		}

		private Cell<String> cell(String value) {
			return this.cells.of(value);
		}

	}

}
