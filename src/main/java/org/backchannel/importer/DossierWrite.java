// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.backchannel.graph.Row;
import org.backchannel.graph.Write;
import org.backchannel.reader.dossier.Dossier;

/**
 * Writes what a dossier says anew, takes back what it no longer says, and derives what
 * depends on it, within one transaction.
 */
final class DossierWrite {

	/** Nodes first, then what ties them, reports last. */
	private static final List<String> FILES = List.of("person", "organisation", "source", "event", "named-in",
			"held-office", "part-of", "member-of", "published-by", "credits", "reproduces", "planned-as", "report");

	private final Write write;

	private final Progress progress;

	DossierWrite(Write write, Progress progress) {
		this.write = write;
		this.progress = progress;
	}

	void apply(Dossier dossier, Difference difference) {
		this.write.each("dossier", List.of(Entries.head(dossier)), (done) -> {
		});
		if (difference.isEmpty()) {
			return;
		}
		Set<String> events = new LinkedHashSet<>(difference.touched(Section.EVENTS));
		Set<String> sources = new LinkedHashSet<>(difference.touched(Section.SOURCES));
		ofReports(difference, events, sources);
		Set<String> affected = affected(difference, events);
		forget(dossier.id().value(), difference);
		write(difference.toWrite());
		this.write.run("settle-actors", Map.of("ids", difference.touched(Section.ACTORS)));
		this.write.run("settle-sources", Map.of("ids", difference.touched(Section.SOURCES)));
		this.write.run("settle-events", Map.of("ids", difference.touched(Section.EVENTS)));
		this.write.run("sweep", Map.of());
		affected.addAll(inForce(sources));
		affected.addAll(affected(difference, events));
		new EventWrite(this.write, this.progress).derive(affected);
	}

	/** Adds the events and the sources of reports that are new, changed or withdrawn. */
	private void ofReports(Difference difference, Set<String> events, Set<String> sources) {
		for (Entry entry : difference.toWrite()) {
			entry.rows().getOrDefault("report", List.of()).forEach((row) -> {
				events.add((String) row.get("event"));
				sources.add((String) row.get("source"));
			});
		}
		List<String> gone = difference.toForget()
			.stream()
			.filter((key) -> key.section() == Section.REPORTS)
			.map(Difference.Key::id)
			.toList();
		this.write.run("events-of-reports", Map.of("ids", gone)).forEach((row) -> {
			events.add(row.text("id"));
			sources.add(row.text("source"));
		});
	}

	/**
	 * Settles which statements of these sources count; gives the events that this
	 * changes.
	 */
	private List<String> inForce(Set<String> sources) {
		Map<String, Object> parameters = Map.of("sources", List.copyOf(sources), "analyst", Dossier.ANALYST);
		List<String> events = new ArrayList<>(ids(this.write.run("set-aside", parameters)));
		events.addAll(ids(this.write.run("put-back", parameters)));
		return events;
	}

	private Set<String> affected(Difference difference, Set<String> events) {
		return this.write
			.run("affected-events",
					Map.of("events", List.copyOf(events), "sources", difference.touched(Section.SOURCES), "actors",
							difference.touched(Section.ACTORS)))
			.stream()
			.map((row) -> row.text("id"))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private void forget(String dossier, Difference difference) {
		for (Section section : Section.values()) {
			List<Map<String, Object>> rows = difference.toForget()
				.stream()
				.filter((key) -> key.section() == section)
				.map((key) -> Map.<String, Object>of("dossier", dossier, "id", key.id()))
				.toList();
			this.write.each(section.forget(), rows, (done) -> {
			});
		}
	}

	private void write(List<Entry> entries) {
		Map<String, List<Map<String, Object>>> byFile = new HashMap<>();
		for (Entry entry : entries) {
			entry.rows()
				.forEach((file, rows) -> byFile.computeIfAbsent(file, (name) -> new ArrayList<>()).addAll(rows));
		}
		long total = byFile.values().stream().mapToLong(List::size).sum();
		long[] written = { 0 };
		for (String file : FILES) {
			this.write.each(file, byFile.getOrDefault(file, List.of()), (done) -> {
				written[0] += done;
				this.progress.report("writing statements", written[0], total);
			});
		}
	}

	/** The ids in a column of rows. */
	static List<String> ids(List<Row> rows) {
		return rows.stream().map((row) -> row.text("id")).toList();
	}

}
