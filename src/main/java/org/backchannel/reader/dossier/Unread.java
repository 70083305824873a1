// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.backchannel.model.Suggestions;

/**
 * What the files of a dossier hold but could not be read, so that what is checked further
 * can tell it from what they leave out. It goes by the very rows of the dossier, not by
 * rows that are equal to them.
 */
public final class Unread {

	/** Everything was read. */
	public static final Unread NOTHING = new Unread();

	private static final String UNKNOWN = "";

	private final IdentityHashMap<Object, Set<String>> keys = new IdentityHashMap<>();

	private final Map<String, Set<String>> ids = new HashMap<>();

	Unread() {
	}

	/** Notes the keys of a row whose values could not be taken. */
	void addKeys(Object row, Set<String> unread) {
		if (!unread.isEmpty()) {
			this.keys.put(row, unread);
		}
	}

	/**
	 * Notes an entry of a section of whose id no more is known than how it is written, as
	 * in {@code Petr Pavel}.
	 */
	void addEntry(String section, String written) {
		String id = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
		this.ids.computeIfAbsent(section, (any) -> new HashSet<>()).add(id);
	}

	/** Notes that a section may hold entries that nobody has seen. */
	void addEntries(String section) {
		addEntry(section, UNKNOWN);
	}

	/**
	 * Whether everything was read.
	 * @return true where a dossier is whole
	 */
	public boolean isEmpty() {
		return this.keys.isEmpty() && this.ids.isEmpty();
	}

	/**
	 * Whether the files give a value that could not be taken, and that reads as left out.
	 * @param row a row of the dossier, or a part of one
	 * @param keys keys of its entry, as in {@code date-basis}
	 * @return true where it is so for one of them
	 */
	public boolean has(Object row, String... keys) {
		Set<String> unread = this.keys.getOrDefault(row, Set.of());
		return Stream.of(keys).anyMatch(unread::contains);
	}

	/**
	 * Whether that is so anywhere in the dossier.
	 * @param keys keys of any entry
	 * @return true where there is a row that {@link #has has} one
	 */
	public boolean hasAnywhere(String... keys) {
		return this.keys.values().stream().anyMatch((unread) -> Arrays.stream(keys).anyMatch(unread::contains));
	}

	/**
	 * Whether entries of a section may be missing.
	 * @param section as in {@code reports}
	 * @return true where some could not be seen at all, or not their ids
	 */
	public boolean hasEntries(String section) {
		return this.ids.containsKey(section);
	}

	/**
	 * Whether an id may be that of an entry that could not be read.
	 * @param section as in {@code actors}
	 * @param id an id that no entry that was read has
	 * @return true where nothing can be said about what refers to it
	 */
	public boolean mayBe(String section, String id) {
		Set<String> written = this.ids.getOrDefault(section, Set.of());
		return written.contains(UNKNOWN) || !Suggestions.of(id, written).isEmpty();
	}

}
