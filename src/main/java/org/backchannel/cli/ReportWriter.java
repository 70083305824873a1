// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backchannel.importer.ImportReport;
import org.backchannel.importer.ImportReport.Counts;
import org.backchannel.importer.ImportReport.Outcome;

/** Writes what an import did. */
final class ReportWriter {

	private static final List<String> COLUMNS = List.of("dossier", "section", "read", "new", "unchanged", "changed",
			"withdrawn");

	private final Context context;

	ReportWriter(Context context) {
		this.context = context;
	}

	/**
	 * Writes the counts to the answers and the problems to the complaints.
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
		PrintWriter err = this.context.console().err();
		report.problems().forEach(err::println);
		if (!report.problems().isEmpty()) {
			err.println("backchannel: %d %s; nothing was written.".formatted(report.problems().size(),
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
