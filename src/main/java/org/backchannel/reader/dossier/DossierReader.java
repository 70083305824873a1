// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backchannel.model.Place;
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
			read(files, problems).ifPresent(dossiers::add);
		}
		reportSecond(dossiers, problems);
		return new ReadResult(dossiers, problems.sorted());
	}

	private Optional<Dossier> read(DossierFinder.DossierFiles files, Problems problems) {
		Utf8Files utf8 = new Utf8Files(this.mostYaml, problems);
		DossierParts parts = new DossierParts(files.named(), new Utf8Files(this.mostText, problems), problems);
		boolean whole = true;
		for (Path path : files.files()) {
			String name = Names.of(path);
			Optional<YamlFile> file = utf8.read(path, name).flatMap((text) -> YamlFile.parse(name, text, problems));
			file.ifPresent((yaml) -> {
				Faults faults = new Faults(problems);
				this.schema.check(yaml, faults);
				parts.add(yaml, faults);
			});
			whole &= file.isPresent();
		}
		return whole ? parts.toDossier() : Optional.empty();
	}

	private static void reportSecond(List<Dossier> dossiers, Problems problems) {
		Map<String, Place> first = new HashMap<>();
		for (Dossier dossier : dossiers) {
			Cell<String> id = dossier.id();
			Place before = id.value().isEmpty() ? null : first.putIfAbsent(id.value(), id.place());
			if (before != null) {
				problems.add(id.place(), "duplicate-dossier",
						"a second dossier '%s', the first is at %s; give each its own id".formatted(id.value(),
								before));
			}
		}
	}

	/**
	 * What was read.
	 *
	 * @param dossiers the dossiers whose files are all YAML. Where there are problems,
	 * entries that could not be read are missing from them ({@link Dossier#unread()}), so
	 * that they can be checked further in the same run but must not be stored
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
