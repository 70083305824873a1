// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backchannel.graph.Graph;
import org.backchannel.graph.Row;
import org.backchannel.graph.Write;
import org.backchannel.model.Coded;
import org.backchannel.model.Problem;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.DossierReader;

/**
 * Brings dossiers into the graph. Everything of a run is checked before anything is
 * written, and everything is written in one transaction, so that a run that is stopped at
 * any point leaves the graph as it was. A dossier that is there already is replaced: what
 * it says again stays untouched.
 */
public final class Importer {

	private final Graph graph;

	/**
	 * An importer into a graph.
	 * @param graph the graph; not closed by the importer
	 */
	public Importer(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Imports dossiers.
	 * @param paths files and folders; a file is a dossier, a folder holds one or more
	 * @param dryRun true to check everything and write nothing
	 * @param progress who wants to see how far it is
	 * @return what became of the dossiers; with problems, nothing was written
	 */
	public ImportReport run(List<Path> paths, boolean dryRun, Progress progress) {
		return run(Checked.of(paths, progress), dryRun, progress);
	}

	/**
	 * Imports dossiers that are there already as rows: read earlier, or made by a
	 * program. They are checked like those of files.
	 * @param read the dossiers, and what was wrong with reading them
	 * @param dryRun true to check everything and write nothing
	 * @param progress who wants to see how far it is
	 * @return what became of the dossiers; with problems, nothing was written
	 */
	public ImportReport run(DossierReader.ReadResult read, boolean dryRun, Progress progress) {
		return run(Checked.of(read, progress), dryRun, progress);
	}

	/**
	 * Imports dossiers of which everything is checked but whether they fit to what is in
	 * the store.
	 * @param checked the dossiers, and what is wrong with them
	 * @param dryRun true to check everything and write nothing
	 * @param progress who wants to see how far it is
	 * @return what became of the dossiers; with problems, nothing was written
	 */
	public ImportReport run(Checked checked, boolean dryRun, Progress progress) {
		List<Problem> problems = new ArrayList<>(checked.problems());
		problems.addAll(new StoreChecks((ids) -> this.graph.look("declared-elsewhere", ids)).check(checked.dossiers()));
		return problems.isEmpty() ? bring(checked.dossiers(), dryRun, progress)
				: new ImportReport(dryRun, List.of(), problems);
	}

	/**
	 * Imports dossiers that were made in this process. They must have passed all checks.
	 * @param dossiers the dossiers
	 * @param dryRun true to compare only
	 * @param progress who wants to see how far it is
	 * @return what became of them
	 */
	ImportReport bring(List<Dossier> dossiers, boolean dryRun, Progress progress) {
		if (dryRun) {
			List<ImportReport.Outcome> outcomes = dossiers.stream()
				.map((dossier) -> Difference.between(Entries.of(dossier, progress), before(dossier)).outcome(dossier))
				.toList();
			return new ImportReport(true, outcomes, List.of());
		}
		return this.graph.write((write) -> {
			List<ImportReport.Outcome> outcomes = new ArrayList<>();
			for (Dossier dossier : dossiers) {
				outcomes.add(bring(dossier, write, progress));
			}
			return new ImportReport(false, outcomes, List.of());
		});
	}

	/**
	 * Takes back a source or a dossier: everything that stood on it alone is gone,
	 * everything else stays as it is. An actor of whom others speak keeps its id. In one
	 * transaction, like an import.
	 * @param id of a source, in whatever dossiers it is, or of a dossier;
	 * {@code source:ID} or {@code dossier:ID} where both have the same
	 * @param dryRun true to say what would go, and write nothing
	 * @param progress who wants to see how far it is
	 * @return what became of each dossier: how many entries it still has ({@code read}),
	 * and how many of those that were there changed or were withdrawn
	 * @throws org.backchannel.model.UsageException where neither a source nor a dossier
	 * has this id, with what may have been meant
	 */
	public ImportReport withdraw(String id, boolean dryRun, Progress progress) {
		Withdrawal withdrawal = Withdrawal.of(this.graph, id);
		if (dryRun) {
			return bring(withdrawal.rests(), true, progress);
		}
		return this.graph.write((write) -> {
			List<ImportReport.Outcome> outcomes = withdrawal.rests()
				.stream()
				.map((dossier) -> bring(dossier, write, progress))
				.toList();
			List<Map<String, Object>> emptied = withdrawal.whole()
				.stream()
				.map((dossier) -> Map.<String, Object>of("id", dossier.id().value()))
				.toList();
			write.each("forget-dossier", emptied, (done) -> {
			});
			return new ImportReport(false, outcomes, List.of());
		});
	}

	private ImportReport.Outcome bring(Dossier dossier, Write write, Progress progress) {
		List<Row> rows = write.run("declared", Map.of("dossier", dossier.id().value()));
		Difference difference = Difference.between(Entries.of(dossier, progress), byEntry(rows));
		new DossierWrite(write, progress).apply(dossier, difference);
		return difference.outcome(dossier);
	}

	private Map<Difference.Key, String> before(Dossier dossier) {
		return byEntry(this.graph.look("declared", Map.of("dossier", dossier.id().value())));
	}

	private static Map<Difference.Key, String> byEntry(List<Row> rows) {
		Map<Difference.Key, String> hashes = new LinkedHashMap<>();
		for (Row row : rows) {
			Section section = Coded.of(Section.class, row.text("section"));
			hashes.put(new Difference.Key(section, row.text("id")), row.text("hash"));
		}
		return hashes;
	}

}
