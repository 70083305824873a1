// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backchannel.model.DatabaseException;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Applies the numbered files of {@code cypher/schema} once each, in their order, and
 * refuses a file that was changed after it was applied. The naming is that of
 * neo4j-migrations ({@code V001__name.cypher}). All that is missing is made in one
 * transaction of its own, so that a user who may not make it is told before anything is
 * written.
 */
final class Schema {

	private static final Pattern FILE = Pattern.compile("V(?<version>\\d{3})__(?<description>\\w+)");

	private static final Pattern NAMED = Pattern.compile("CREATE (?:\\w+ )?(?:CONSTRAINT|INDEX) (\\w+) IF NOT EXISTS.*",
			Pattern.DOTALL);

	private final Map<String, String> files;

	Schema(Map<String, String> files) {
		this.files = files;
	}

	/**
	 * Brings the database up to the newest version.
	 * @param session a session that may write
	 * @throws DatabaseException where an applied file was changed, the database is newer
	 * than these files, or the user may not make what is missing
	 */
	void apply(Session session) {
		Map<String, String> applied = applied(session);
		refuseUnknown(applied);
		Set<String> there = there(session);
		List<String> missing = new ArrayList<>();
		List<Version> unapplied = new ArrayList<>();
		for (Map.Entry<String, String> file : this.files.entrySet()) {
			Version version = Version.of(file.getKey(), file.getValue());
			String before = applied.get(version.number());
			if (before != null && !before.equals(version.checksum())) {
				throw new DatabaseException(
						"The schema file %s.cypher was changed after it had been applied to this database: undo the change, and put what is new into a file with the next number."
							.formatted(file.getKey()));
			}
			if (before == null) {
				unapplied.add(version);
			}
			statements(file.getValue()).stream()
				.filter((statement) -> name(statement).map((name) -> !there.contains(name)).orElse(before == null))
				.forEach(missing::add);
		}
		make(session, missing);
		unapplied.forEach((version) -> record(session, version));
	}

	private record Version(String number, String description, String checksum) {

		static Version of(String file, String text) {
			Matcher name = FILE.matcher(file);
			if (!name.matches()) {
				throw new IllegalStateException(
						"cypher/schema/%s.cypher is not named V001__name.cypher".formatted(file));
			}
			return new Version(name.group("version"), name.group("description"), Schema.checksum(text));
		}

	}

	private static Optional<String> name(String statement) {
		Matcher matcher = NAMED.matcher(statement);
		return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	/**
	 * The names of the constraints and indexes that are there.
	 * @return none where the user may not see them
	 */
	private static Set<String> there(Session session) {
		try {
			return session.executeRead((tx) -> Stream.of("SHOW CONSTRAINTS YIELD name", "SHOW INDEXES YIELD name")
				.flatMap((show) -> tx.run(show).list((row) -> row.get("name").asString()).stream())
				.collect(Collectors.toSet()));
		}
		catch (Neo4jException ex) {
			if (DatabaseFailures.isForbidden(ex)) {
				return Set.of();
			}
			throw ex;
		}
	}

	private static void make(Session session, List<String> missing) {
		if (missing.isEmpty()) {
			return;
		}
		try {
			session.executeWriteWithoutResult((tx) -> missing.forEach((statement) -> tx.run(statement).consume()));
		}
		catch (Neo4jException ex) {
			if (DatabaseFailures.isForbidden(ex)) {
				throw new DatabaseException(
						"Nothing was written: the database lacks %d constraints and indexes, and this user may not make them, or the database is read-only. Name a user that may with --user and --password-file, or have an administrator run:%n  %s;"
							.formatted(missing.size(), String.join(";%n  ".formatted(), missing)),
						ex);
			}
			throw ex;
		}
		session.run("CALL db.awaitIndexes(300)").consume();
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

	private static void record(Session session, Version version) {
		session
			.executeWriteWithoutResult((tx) -> tx
				.run("""
						MERGE (schema:`__BackchannelSchema` {version: $version})
						SET schema.description = $description, schema.checksum = $checksum""", Map.of("version",
						version.number(), "description", version.description(), "checksum", version.checksum()))
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
