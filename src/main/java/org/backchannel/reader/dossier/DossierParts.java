// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.backchannel.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Puts the files of one dossier together.
 */
class DossierParts {

	private static final String HEAD = "dossier";

	private static final List<String> SECTIONS = List.of("actors", "sources", "events", "reports");

	private final Path named;

	private final Utf8Files texts;

	private final Problems problems;

	private final List<ActorRow> actors = new ArrayList<>();

	private final List<SourceRow> sources = new ArrayList<>();

	private final List<EventRow> events = new ArrayList<>();

	private final List<ReportRow> reports = new ArrayList<>();

	private final Unread unread = new Unread();

	private @Nullable Head head;

	private boolean headless = true;

	DossierParts(Path named, Utf8Files texts, Problems problems) {
		this.named = named;
		this.texts = texts;
		this.problems = problems;
	}

	/** Notes that a file could not be read at all, which is reported. */
	void addUnread() {
		SECTIONS.forEach(this.unread::addEntries);
		this.headless = false;
	}

	void add(YamlFile file, Faults faults) {
		if (faults.isAt(Location.ROOT)) {
			addUnread();
			return;
		}
		Entry root = new Entry(file, faults, this.unread);
		addHead(root);
		SourceEntries sourceEntries = new SourceEntries(folder(), this.texts);
		add(root, "actors", this.actors, ActorEntries::read);
		add(root, "sources", this.sources, sourceEntries::read);
		add(root, "events", this.events, ReportEntries::readEvent);
		add(root, "reports", this.reports, ReportEntries::read);
	}

	/**
	 * The dossier.
	 * @return what could be read
	 */
	Dossier toDossier() {
		Head known = this.head;
		if (known == null) {
			Place place = new Place(Names.of(this.named), 0);
			if (this.headless) {
				this.problems.add(place, "missing-head",
						"no head; add to one of the dossier's files: dossier: {id: my-dossier, title: What it is about}");
			}
			known = new Head(new Cell<>("", place), "", "");
		}
		return new Dossier(known.id, known.title, known.madeBy, this.actors, this.sources, this.events, this.reports,
				this.unread.isEmpty() ? Unread.NOTHING : this.unread);
	}

	private Path folder() {
		if (Files.isDirectory(this.named)) {
			return this.named;
		}
		return Objects.requireNonNullElse(this.named.getParent(), Path.of("."));
	}

	private void addHead(Entry root) {
		this.headless &= !root.isUnread(HEAD);
		Entry entry = root.entry(HEAD);
		if (entry == null) {
			return;
		}
		if (this.head != null) {
			this.problems.add(entry.place(), "second-head",
					"a second 'dossier:', the first is at %s; a folder holds one dossier"
						.formatted(this.head.id.place()));
			return;
		}
		this.head = new Head(entry.text("id"), entry.text("title").value(),
				entry.isUnread("made-by") ? "" : entry.words("made-by", Dossier.ANALYST));
	}

	private <R> void add(Entry root, String section, List<R> rows, Function<Entry, R> read) {
		if (root.hasUnread(section)) {
			root.unreadItems(section).forEach((written) -> this.unread.addEntry(section, written));
		}
		for (Entry entry : root.entries(section)) {
			rows.add(read.apply(entry));
			if (entry.isUnread("id")) {
				this.unread.addEntry(section, entry.written("id"));
			}
		}
	}

	private record Head(Cell<String> id, String title, String madeBy) {
	}

}
