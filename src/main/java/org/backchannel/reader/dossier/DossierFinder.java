// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.backchannel.model.Place;

/**
 * Finds which files make which dossier.
 */
class DossierFinder {

	private final Problems problems;

	private final Set<Path> seen = new HashSet<>();

	private final List<DossierFiles> found = new ArrayList<>();

	DossierFinder(Problems problems) {
		this.problems = problems;
	}

	/**
	 * The dossiers at the given paths.
	 * @param paths files and folders
	 * @return the files of each dossier, in the order of the paths; a file that is named
	 * twice counts once
	 */
	List<DossierFiles> find(List<Path> paths) {
		for (Path path : paths) {
			Path named = path.toString().isEmpty() ? Path.of(".") : path;
			try {
				find(named);
			}
			catch (IOException ex) {
				unreadable(named, ex);
			}
		}
		return List.copyOf(this.found);
	}

	private void find(Path path) throws IOException {
		if (!Files.exists(path)) {
			this.problems.add(new Place(Names.of(path), 0), "no-such-path",
					"no such file or folder; expected a dossier's YAML file, or a folder with some");
		}
		else if (!Files.isDirectory(path) && !Files.isRegularFile(path)) {
			this.problems.add(new Place(Names.of(path), 0), "unreadable",
					"no plain file; expected a dossier's YAML file, or a folder with some");
		}
		else if (!Files.isDirectory(path)) {
			add(path, List.of(path));
		}
		else if (!search(path)) {
			this.problems.add(new Place(Names.of(path), 0), "no-dossier",
					"no dossier: neither here nor in the folders below is a file *.yaml or *.yml; begin one with: backchannel init "
							+ Names.of(path.resolve("my-dossier").normalize()));
		}
	}

	private boolean search(Path folder) {
		try (Stream<Path> list = Files.list(folder)) {
			List<Path> children = list.filter((child) -> !child.getFileName().toString().startsWith("."))
				.sorted(Comparator.comparing((child) -> child.getFileName().toString()))
				.toList();
			List<Path> files = children.stream().filter(DossierFinder::isYaml).toList();
			if (!files.isEmpty()) {
				files.stream().filter((file) -> !Files.isRegularFile(file)).forEach(this::reportNoFile);
				add(folder, files.stream().filter(Files::isRegularFile).toList());
				return true;
			}
			boolean any = false;
			for (Path child : children) {
				if (Files.isDirectory(child) && !Files.isSymbolicLink(child)) {
					any |= search(child);
				}
			}
			return any;
		}
		catch (IOException ex) {
			unreadable(folder, ex);
			return true;
		}
	}

	private void add(Path named, List<Path> files) throws IOException {
		List<Path> fresh = new ArrayList<>();
		for (Path file : files) {
			if (this.seen.add(file.toRealPath())) {
				fresh.add(file);
			}
		}
		if (!fresh.isEmpty()) {
			this.found.add(new DossierFiles(named, fresh));
		}
	}

	private void reportNoFile(Path path) {
		this.problems.add(new Place(Names.of(path), 0), "unreadable", Files.isSymbolicLink(path)
				? "a link to nothing; remove it, or put there what it leads to" : "no plain file; remove it");
	}

	private void unreadable(Path path, IOException ex) {
		this.problems.add(new Place(Names.of(path), 0), "unreadable",
				"the folder can't be read (%s); allow it, as in: chmod u+rx %s"
					.formatted(ex.getClass().getSimpleName().replace("Exception", ""), Names.of(path)));
	}

	private static boolean isYaml(Path path) {
		String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
		return (name.endsWith(".yaml") || name.endsWith(".yml")) && !Files.isDirectory(path);
	}

	/**
	 * The files of one dossier.
	 *
	 * @param named the folder or the file that stands for it
	 * @param files its YAML files, sorted by name
	 */
	record DossierFiles(Path named, List<Path> files) {
	}

}
