// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.backchannel.model.Problem;

/**
 * Reads dossiers. What a dossier's files may hold says {@code dossier.schema.json} beside
 * this class.
 * <p>
 * Files are UTF-8; the text of a source is kept as its file holds it, with its line ends,
 * except for a byte order mark at its beginning. Bad input is never thrown but reported.
 */
public class DossierReader {

	private static final long MEGABYTE = 1024L * 1024;

	private final SchemaCheck schema = new SchemaCheck();

	private final long mostYaml;

	private final long mostText;

	/**
	 * A reader that refuses YAML files of more than 16 MB and texts of more than 64 MB.
	 */
	public DossierReader() {
		this(16 * MEGABYTE, 64 * MEGABYTE);
	}

	DossierReader(long mostYaml, long mostText) {
		this.mostYaml = mostYaml;
		this.mostText = mostText;
	}

	/**
	 * Reads all dossiers at some paths.
	 * @param paths each a YAML file, which is a dossier of its own, or a folder: the
	 * {@code *.yaml} and {@code *.yml} directly in it are one dossier; where it has none,
	 * every folder below that has some is a dossier. Hidden files and folders are skipped
	 * @return what was read, and everything that is wrong with its form
	 */
	public ReadResult read(List<Path> paths) {
		Problems problems = new Problems();
		List<Dossier> dossiers = new ArrayList<>();
		for (DossierFinder.DossierFiles files : new DossierFinder(problems).find(paths)) {
			dossiers.add(read(files, problems));
		}
		return new ReadResult(dossiers, problems.sorted());
	}

	private Dossier read(DossierFinder.DossierFiles files, Problems problems) {
		Utf8Files utf8 = new Utf8Files(this.mostYaml, problems);
		DossierParts parts = new DossierParts(files.named(), new Utf8Files(this.mostText, problems), problems);
		for (Path path : files.files()) {
			String name = Names.of(path);
			utf8.read(path, name).flatMap((text) -> YamlFile.parse(name, text, problems)).ifPresentOrElse((yaml) -> {
				Faults faults = new Faults(problems);
				this.schema.check(yaml, faults);
				parts.add(yaml, faults);
			}, parts::addUnread);
		}
		return parts.toDossier();
	}

	/**
	 * What was read.
	 *
	 * @param dossiers the dossiers. Where there are problems, what could not be read is
	 * left out of them ({@link Dossier#unread()}), so that the rest can be checked
	 * further in the same run; they must not be stored
	 * @param problems everything wrong, sorted by place; empty where all was read
	 */
	public record ReadResult(List<Dossier> dossiers, List<Problem> problems) {

		/** Copies the lists, which may then not be changed. */
		public ReadResult {
			dossiers = List.copyOf(dossiers);
			problems = List.copyOf(problems);
		}

	}

}
