// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backchannel.importer.ImportReport;
import org.backchannel.importer.ImportReport.Counts;
import org.backchannel.importer.ImportReport.Outcome;
import org.backchannel.model.Problem;

/** Writes what an import did. */
final class ReportWriter {

	private static final List<String> COLUMNS = List.of("dossier", "section", "read", "new", "unchanged", "changed",
			"withdrawn");

	private final Context context;

	private final Set<Problem> told = new HashSet<>();

	ReportWriter(Context context) {
		this.context = context;
	}

	/**
	 * Writes problems to the complaints, before more is known.
	 * @param problems the first of them
	 */
	void tell(List<Problem> problems) {
		PrintWriter err = this.context.console().err();
		problems.stream().filter(this.told::add).forEach(err::println);
		err.flush();
	}

	/**
	 * Writes the counts to the answers, and to the complaints the problems that are not
	 * told yet.
	 * @param report what an import did
	 * @return the exit code
	 */
	int write(ImportReport report) {
		if (this.context.format() == Format.JSON) {
			Json.write(this.context.console().out(), object(report));
		}
		else if (!report.dossiers().isEmpty()) {
			table(report);
		}
		tell(report.problems());
		if (!report.problems().isEmpty()) {
			this.context.console()
				.err()
				.println("backchannel: %d %s; nothing was written.".formatted(report.problems().size(),
						(report.problems().size() == 1) ? "problem" : "problems"));
			return ExitCode.INPUT;
		}
		if (report.dryRun() && this.context.format() == Format.TABLE) {
			this.context.console().out().println("A dry run: nothing was written.");
		}
		return ExitCode.OK;
	}

	private void table(ImportReport report) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Outcome outcome : report.dossiers()) {
			outcome.counts().forEach((section, counts) -> rows.add(row(outcome.id(), section, counts)));
		}
		Rows table = new Rows(COLUMNS, rows);
		if (this.context.format() == Format.CSV) {
			table.csv(this.context.console().out());
		}
		else {
			this.context.print(table.table());
		}
	}

	private static Map<String, Object> row(String dossier, String section, Counts counts) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("dossier", dossier);
		row.put("section", section);
		row.putAll(counts(counts));
		return row;
	}

	private static Map<String, Object> counts(Counts counts) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("read", counts.read());
		map.put("new", counts.created());
		map.put("unchanged", counts.unchanged());
		map.put("changed", counts.changed());
		map.put("withdrawn", counts.withdrawn());
		return map;
	}

	private static Map<String, Object> object(ImportReport report) {
		List<Map<String, Object>> dossiers = new ArrayList<>();
		for (Outcome outcome : report.dossiers()) {
			Map<String, Object> sections = new LinkedHashMap<>();
			outcome.counts().forEach((section, counts) -> sections.put(section, counts(counts)));
			Map<String, Object> dossier = new LinkedHashMap<>();
			dossier.put("id", outcome.id());
			dossier.put("title", outcome.title());
			dossier.put("counts", sections);
			dossiers.add(dossier);
		}
		List<Map<String, Object>> problems = report.problems()
			.stream()
			.map((problem) -> Map.<String, Object>of("file", problem.place().file(), "line", problem.place().line(),
					"code", problem.code(), "message", problem.message()))
			.toList();
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("dryRun", report.dryRun());
		object.put("dossiers", dossiers);
		object.put("problems", problems);
		return object;
	}

}
