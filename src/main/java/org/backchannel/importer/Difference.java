// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backchannel.reader.dossier.Dossier;

/**
 * What is to be done so that the graph says of a dossier what its files say.
 *
 * @param created entries that are not there
 * @param changed entries that are there and say something else
 * @param unchanged entries that are there as they are
 * @param withdrawn entries that are there and no longer in the dossier
 */
record Difference(List<Entry> created, List<Entry> changed, List<Entry> unchanged, List<Key> withdrawn) {

	/**
	 * An entry's identity within its dossier.
	 *
	 * @param section where it stands
	 * @param id its id in the graph
	 */
	record Key(Section section, String id) {
	}

	static Difference between(List<Entry> entries, Map<Key, String> before) {
		Difference difference = new Difference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>());
		Set<Key> gone = new LinkedHashSet<>(before.keySet());
		for (Entry entry : entries) {
			Key key = new Key(entry.section(), entry.id());
			String hash = before.get(key);
			gone.remove(key);
			if (hash == null) {
				difference.created.add(entry);
			}
			else if (hash.equals(entry.hash())) {
				difference.unchanged.add(entry);
			}
			else {
				difference.changed.add(entry);
			}
		}
		difference.withdrawn.addAll(gone);
		return difference;
	}

	boolean isEmpty() {
		return this.created.isEmpty() && this.changed.isEmpty() && this.withdrawn.isEmpty();
	}

	/** The entries to write. */
	List<Entry> toWrite() {
		List<Entry> entries = new ArrayList<>(this.changed);
		entries.addAll(this.created);
		return entries;
	}

	/** What to take back before writing. */
	List<Key> toForget() {
		List<Key> keys = new ArrayList<>(this.withdrawn);
		this.changed.forEach((entry) -> keys.add(new Key(entry.section(), entry.id())));
		return keys;
	}

	/** Ids of a section that are new, changed or withdrawn. */
	List<String> touched(Section section) {
		List<String> ids = new ArrayList<>();
		toWrite().stream().filter((entry) -> entry.section() == section).map(Entry::id).forEach(ids::add);
		this.withdrawn.stream().filter((key) -> key.section() == section).map(Key::id).forEach(ids::add);
		return ids;
	}

	ImportReport.Outcome outcome(Dossier dossier) {
		Map<String, ImportReport.Counts> counts = new LinkedHashMap<>();
		for (Section section : Section.values()) {
			int created = count(this.created, section);
			int changed = count(this.changed, section);
			int unchanged = count(this.unchanged, section);
			int withdrawn = (int) this.withdrawn.stream().filter((key) -> key.section() == section).count();
			counts.put(section.code(),
					new ImportReport.Counts(created + changed + unchanged, created, unchanged, changed, withdrawn));
		}
		return new ImportReport.Outcome(dossier.id().value(), dossier.title(), counts);
	}

	private static int count(List<Entry> entries, Section section) {
		return (int) entries.stream().filter((entry) -> entry.section() == section).count();
	}

}
