// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.backchannel.importer.check.DossierChecks;
import org.backchannel.model.Problem;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.DossierReader;

/**
 * Dossiers with everything that is wrong with them as far as that can be said without a
 * database: in themselves, and among each other.
 *
 * @param dossiers what was read of them
 * @param problems sorted by place; empty where there are none
 */
public record Checked(List<Dossier> dossiers, List<Problem> problems) {

	private static final String CHECKING = "checking quotes and names";

	/** Copies the lists, which may then not be changed. */
	public Checked {
		dossiers = List.copyOf(dossiers);
		problems = problems.stream().sorted().distinct().toList();
	}

	/**
	 * Reads and checks dossiers.
	 * @param paths files and folders; a file is a dossier, a folder holds one or more
	 * @param progress who wants to see how far it is
	 * @return the dossiers and all problems
	 */
	public static Checked of(List<Path> paths, Progress progress) {
		return of(new DossierReader().read(paths), progress);
	}

	/**
	 * Checks dossiers that are read already.
	 * @param read the dossiers, and what was wrong with reading them
	 * @param progress who wants to see how far it is
	 * @return the dossiers and all problems, those of reading among them
	 */
	static Checked of(DossierReader.ReadResult read, Progress progress) {
		List<Problem> problems = new ArrayList<>(read.problems());
		DossierChecks checks = new DossierChecks();
		long total = read.dossiers().stream().mapToLong(DossierChecks::steps).sum();
		AtomicLong done = new AtomicLong();
		progress.report(CHECKING, 0, total);
		for (Dossier dossier : read.dossiers()) {
			problems.addAll(checks.check(dossier, () -> progress.report(CHECKING, done.incrementAndGet(), total)));
		}
		problems.addAll(new StoreChecks((ids) -> List.of()).check(read.dossiers()));
		return new Checked(read.dossiers(), problems);
	}

	/**
	 * A dry run into a store that is not there yet.
	 * @return what would become of the dossiers in an empty store
	 */
	public ImportReport rehearse() {
		List<ImportReport.Outcome> outcomes = this.dossiers.stream()
			.filter((dossier) -> this.problems.isEmpty())
			.map((dossier) -> Difference.between(Entries.of(dossier, Progress.NONE), Map.of()).outcome(dossier))
			.toList();
		return new ImportReport(true, outcomes, this.problems);
	}

}
