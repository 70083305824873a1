// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backchannel.importer.ImportReport;
import org.backchannel.web.WebSettings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who imported what, when, from where, and what became of it: a line of JSON when an
 * import is taken and one when it ends, added to a file that is never rewritten.
 */
@Component
public final class AuditLog {

	private final Path file;

	private final JsonMapper json;

	AuditLog(WebSettings settings, JsonMapper json) {
		this.file = settings.auditLog();
		this.json = json;
	}

	void accepted(ImportJob job) {
		write(line(job, "accepted"));
	}

	void ended(ImportJob job) {
		ImportStatus status = job.status();
		Map<String, Object> line = line(job, status.state().code());
		line.put("dossiers", status.dossiers().stream().map(AuditLog::dossier).toList());
		line.put("problems", status.problems().size());
		write(line);
	}

	private static Map<String, Object> line(ImportJob job, String outcome) {
		ImportStatus status = job.status();
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("time", Instant.now().toString());
		line.put("import", status.id());
		line.put("by", job.sender().name());
		line.put("from", job.sender().address());
		line.put("dryRun", status.dryRun());
		line.put("files", status.files());
		line.put("outcome", outcome);
		return line;
	}

	private static Map<String, Object> dossier(ImportReport.Outcome outcome) {
		return Map.of("id", outcome.id(), "counts", outcome.counts());
	}

	private synchronized void write(Map<String, Object> line) {
		try {
			Files.createDirectories(this.file.toAbsolutePath().getParent());
			Files.write(this.file, List.of(this.json.writeValueAsString(line)), StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The record of imports cannot be written: " + this.file, ex);
		}
	}

}
