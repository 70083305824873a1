// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.backchannel.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Puts the files of one dossier together.
 */
class DossierParts {

	private final Path named;

	private final Utf8Files texts;

	private final Problems problems;

	private final List<ActorRow> actors = new ArrayList<>();

	private final List<SourceRow> sources = new ArrayList<>();

	private final List<EventRow> events = new ArrayList<>();

	private final List<ReportRow> reports = new ArrayList<>();

	private final Set<String> unread = new HashSet<>();

	private @Nullable Head head;

	private boolean whole = true;

	DossierParts(Path named, Utf8Files texts, Problems problems) {
		this.named = named;
		this.texts = texts;
		this.problems = problems;
	}

	void add(YamlFile file, Faults faults) {
		Entry root = new Entry(file, Location.ROOT, file.root(), faults);
		addHead(root, faults);
		this.whole &= !faults.spoilSection();
		SourceEntries sourceEntries = new SourceEntries(folder(), this.texts);
		add(root, "actors", this.actors, ActorEntries::read);
		add(root, "sources", this.sources, sourceEntries::read);
		add(root, "events", this.events, ReportEntries::readEvent);
		add(root, "reports", this.reports, ReportEntries::read);
	}

	/**
	 * The dossier.
	 * @return what could be read; empty where a whole section could not
	 */
	Optional<Dossier> toDossier() {
		Head known = this.head;
		if (known == null) {
			Place place = new Place(Names.of(this.named), 0);
			this.problems.add(place, "missing-head",
					"no head; add to one of the dossier's files: dossier: {id: my-dossier, title: What it is about}");
			known = new Head(new Cell<>("", place), "", Dossier.ANALYST);
		}
		return this.whole ? Optional.of(new Dossier(known.id, known.title, known.madeBy, this.actors, this.sources,
				this.events, this.reports, this.unread)) : Optional.empty();
	}

	private Path folder() {
		if (Files.isDirectory(this.named)) {
			return this.named;
		}
		return Objects.requireNonNullElse(this.named.getParent(), Path.of("."));
	}

	private void addHead(Entry root, Faults faults) {
		Entry entry = root.entry("dossier");
		if (entry == null) {
			if (faults.isSpoilt(Location.ROOT.child("dossier"))) {
				this.head = new Head(new Cell<>("", root.place()), "", Dossier.ANALYST);
			}
			return;
		}
		if (this.head != null) {
			entry.fault(entry.place(), "second-head",
					"a second 'dossier:', the first is at %s; a folder holds one dossier"
						.formatted(this.head.id.place()));
			return;
		}
		this.head = new Head(entry.text("id"), entry.text("title").value(), entry.words("made-by", Dossier.ANALYST));
	}

	private <R> void add(Entry root, String section, List<R> rows, Function<Entry, R> read) {
		for (Entry.Item item : root.items(section)) {
			Entry entry = item.entry();
			if (entry == null) {
				this.unread.add("");
				continue;
			}
			R row = read.apply(entry);
			if (entry.isSpoilt()) {
				this.unread.add(entry.words("id", ""));
			}
			else {
				rows.add(row);
			}
		}
	}

	private record Head(Cell<String> id, String title, String madeBy) {
	}

}
