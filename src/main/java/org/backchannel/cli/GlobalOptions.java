// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.backchannel.ConnectionSettings;
import org.backchannel.model.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The options that every command takes, before or after its name. Each that says where
 * the graph is has an environment variable of the same name.
 */
final class GlobalOptions {

	@Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, defaultValue = "${env:BACKCHANNEL_DATA}",
			description = "Folder of the embedded store (default: your data directory; env BACKCHANNEL_DATA).")
	@Nullable Path data;

	@Option(names = "--uri", paramLabel = "URI", scope = ScopeType.INHERIT, defaultValue = "${env:BACKCHANNEL_URI}",
			description = "Use a Neo4j server instead: bolt://host:7687 or neo4j://host:7687, with +s for TLS "
					+ "(env BACKCHANNEL_URI).")
	@Nullable URI uri;

	@Option(names = "--user", paramLabel = "NAME", scope = ScopeType.INHERIT, defaultValue = "${env:BACKCHANNEL_USER}",
			description = "The server's user (default: neo4j where there is a password file; env BACKCHANNEL_USER).")
	@Nullable String user;

	@Option(names = "--password-file", paramLabel = "FILE", scope = ScopeType.INHERIT,
			defaultValue = "${env:BACKCHANNEL_PASSWORD_FILE}",
			description = "File whose first line is the password (env BACKCHANNEL_PASSWORD_FILE).")
	@Nullable Path passwordFile;

	@Option(names = "--database", paramLabel = "NAME", scope = ScopeType.INHERIT,
			defaultValue = "${env:BACKCHANNEL_DATABASE}",
			description = "The server's database (default: the user's home database; env BACKCHANNEL_DATABASE).")
	@Nullable String database;

	@Option(names = "--json", scope = ScopeType.INHERIT, description = "Answer as one JSON object.")
	boolean json;

	@Option(names = "--csv", scope = ScopeType.INHERIT,
			description = "Answer as CSV (RFC 4180) with a header line; lists joined by '; ', cells left as they are.")
	boolean csv;

	@Option(names = { "-q", "--quiet", "--no-progress" }, scope = ScopeType.INHERIT,
			description = "No progress, only answers and errors.")
	boolean quiet;

	@Option(names = "--verbose", scope = ScopeType.INHERIT,
			description = "Log what is done, and the stack trace of a failure.")
	boolean verbose;

	@Option(names = "--color", paramLabel = "WHEN", scope = ScopeType.INHERIT, defaultValue = "auto",
			description = "auto, always or never; NO_COLOR is honoured.")
	Colour colour = Colour.AUTO;

	/** When to colour; the constants are what is typed. */
	enum Colour {

		AUTO, ALWAYS, NEVER

	}

	Format format() {
		if (this.json && this.csv) {
			throw new UsageException("--json and --csv exclude each other: choose one.");
		}
		return this.json ? Format.JSON : this.csv ? Format.CSV : Format.TABLE;
	}

	/**
	 * Where the graph is.
	 * @param store gives the folder of the embedded store where none is named
	 * @return a server, or else a store
	 * @throws UsageException where the address is not one of a Neo4j server
	 */
	ConnectionSettings settings(Supplier<Path> store) {
		return new ConnectionSettings((this.data != null) ? this.data : store.get(), this.uri, this.user,
				this.passwordFile, this.database);
	}

}
