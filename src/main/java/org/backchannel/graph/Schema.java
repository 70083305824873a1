// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.backchannel.model.DatabaseException;
import org.neo4j.driver.Session;

/**
 * Applies the numbered files of {@code cypher/schema} once each, in their order, and
 * refuses a file that was changed after it was applied. The naming is that of
 * neo4j-migrations ({@code V001__name.cypher}).
 */
final class Schema {

	private static final Pattern NAME = Pattern.compile("V(?<version>\\d{3})__(?<description>\\w+)");

	private final Map<String, String> files;

	Schema(Map<String, String> files) {
		this.files = files;
	}

	/**
	 * Brings the database up to the newest version.
	 * @param session a session that may write
	 * @throws DatabaseException where an applied file was changed, or the database is
	 * newer than these files
	 */
	void apply(Session session) {
		Map<String, String> applied = applied(session);
		refuseUnknown(applied);
		boolean changed = false;
		for (Map.Entry<String, String> file : this.files.entrySet()) {
			Matcher name = NAME.matcher(file.getKey());
			if (!name.matches()) {
				throw new IllegalStateException(
						"cypher/schema/%s.cypher is not named V001__name.cypher".formatted(file.getKey()));
			}
			String version = name.group("version");
			String checksum = checksum(file.getValue());
			String before = applied.get(version);
			if (before == null) {
				statements(file.getValue())
					.forEach((statement) -> session.executeWriteWithoutResult((tx) -> tx.run(statement).consume()));
				record(session, version, name.group("description"), checksum);
				changed = true;
			}
			else if (!before.equals(checksum)) {
				throw new DatabaseException(
						"The schema file %s.cypher was changed after it had been applied to this database: undo the change, and put what is new into a file with the next number."
							.formatted(file.getKey()));
			}
		}
		if (changed) {
			session.run("CALL db.awaitIndexes(300)").consume();
		}
	}

	private static Map<String, String> applied(Session session) {
		return session.executeRead((tx) -> tx
			.run("MATCH (schema:`__BackchannelSchema`) RETURN schema.version AS version, schema.checksum AS checksum")
			.list()
			.stream()
			.collect(
					Collectors.toMap((row) -> row.get("version").asString(), (row) -> row.get("checksum").asString())));
	}

	private void refuseUnknown(Map<String, String> applied) {
		List<String> known = this.files.keySet().stream().map((name) -> name.substring(1, 4)).toList();
		List<String> unknown = applied.keySet()
			.stream()
			.filter((version) -> !known.contains(version))
			.sorted()
			.toList();
		if (!unknown.isEmpty()) {
			throw new DatabaseException(
					"This database was written by a newer Backchannel (schema %s, known here up to %s): use that version or a newer one."
						.formatted(String.join(", ", unknown), known.getLast()));
		}
	}

	private static void record(Session session, String version, String description, String checksum) {
		session.executeWriteWithoutResult(
				(tx) -> tx
					.run("""
							MERGE (schema:`__BackchannelSchema` {version: $version})
							SET schema.description = $description, schema.checksum = $checksum""",
							Map.of("version", version, "description", description, "checksum", checksum))
					.consume());
	}

	/**
	 * The statements of a file: text between semicolons at line ends, comments left out.
	 */
	static List<String> statements(String cypher) {
		String code = cypher.lines().filter((line) -> !line.strip().startsWith("//")).collect(Collectors.joining("\n"));
		return Arrays.stream(code.split(";\\s*(\\n|$)")).map(String::strip).filter((text) -> !text.isEmpty()).toList();
	}

	private static String checksum(String text) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
