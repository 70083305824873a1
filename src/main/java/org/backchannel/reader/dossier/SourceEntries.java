// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.backchannel.model.DateBasis;
import org.backchannel.model.Place;
import org.backchannel.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of {@code sources:} with their texts.
 */
class SourceEntries {

	private static final String TEXT = "text";

	private final Path folder;

	private final Utf8Files files;

	/**
	 * Sources of the files of a folder.
	 * @param folder in which the dossier's files are
	 * @param files reads the texts
	 */
	SourceEntries(Path folder, Utf8Files files) {
		this.folder = folder;
		this.files = files;
	}

	SourceRow read(Entry entry) {
		Cell<String> textFile = entry.optional(TEXT);
		return entry.made(new SourceRow(entry.text("id"), entry.code(SourceKind.class, "kind", SourceKind.ARTICLE),
				entry.text("title"), entry.optional("outlet"), entry.list("credits"), entry.words("url"),
				entry.date("published"), entry.code(DateBasis.class, "published-basis"),
				entry.words("published-because"), entry.words("language", "en"), textFile,
				(textFile != null) ? text(entry, textFile) : null, entry.optional("reproduces")));
	}

	private @Nullable String text(Entry entry, Cell<String> cell) {
		Place place = cell.place();
		if (cell.value().isBlank()) {
			return null;
		}
		try {
			Path path = this.folder.resolve(cell.value());
			Path absolute = path.toAbsolutePath().normalize();
			if (Path.of(cell.value()).isAbsolute() || !absolute.startsWith(this.folder.toAbsolutePath().normalize())) {
				entry.fault(TEXT, place, "text-outside",
						"the text file '%s' is outside the dossier's folder; move it there and name it relative to this file"
							.formatted(Names.shown(cell.value())));
				return null;
			}
			if (!Files.exists(path)) {
				entry.fault(TEXT, place, "no-text-file",
						"no text file '%s'; expected at %s".formatted(Names.shown(cell.value()), Names.of(path)));
				return null;
			}
			if (!path.toRealPath().startsWith(this.folder.toRealPath())) {
				entry.fault(TEXT, place, "text-outside",
						"the text file '%s' is a link out of the dossier's folder; put the file itself there"
							.formatted(Names.shown(cell.value())));
				return null;
			}
			return text(entry, cell, path);
		}
		catch (InvalidPathException ex) {
			entry.fault(TEXT, place, "no-text-file",
					"'%s' is not the name of a file".formatted(Names.shown(cell.value())));
		}
		catch (IOException ex) {
			entry.fault(TEXT, place, "no-text-file",
					"the text file '%s' can't be read: %s".formatted(Names.shown(cell.value()), ex.getMessage()));
		}
		return null;
	}

	private @Nullable String text(Entry entry, Cell<String> cell, Path path) {
		if (!Files.isRegularFile(path)) {
			entry.fault(TEXT, cell.place(), "no-text-file", "'%s' is %s; expected a text file"
				.formatted(Names.shown(cell.value()), Files.isDirectory(path) ? "a folder" : "no plain file"));
			return null;
		}
		Optional<String> text = this.files.read(path, Names.of(path));
		if (text.isEmpty()) {
			entry.pass(TEXT);
			return null;
		}
		if (text.get().isBlank()) {
			entry.fault(TEXT, cell.place(), "empty-text",
					"the text file '%s' is empty; put the words of the source there"
						.formatted(Names.shown(cell.value())));
			return null;
		}
		return text.get();
	}

}
