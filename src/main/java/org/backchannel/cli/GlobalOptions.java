// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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

	@Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT,
			description = "Folder of the embedded store (default: your data directory; env BACKCHANNEL_DATA).")
	@Nullable Path data;

	@Option(names = "--uri", paramLabel = "URI", scope = ScopeType.INHERIT,
			description = "Use a Neo4j server instead: bolt://host:7687 or neo4j://host:7687, with +s for TLS "
					+ "(env BACKCHANNEL_URI).")
	@Nullable URI uri;

	@Option(names = "--user", paramLabel = "NAME", scope = ScopeType.INHERIT,
			description = "The server's user (default: neo4j where there is a password file; env BACKCHANNEL_USER).")
	@Nullable String user;

	@Option(names = "--password-file", paramLabel = "FILE", scope = ScopeType.INHERIT,
			description = "File whose first line is the password (env BACKCHANNEL_PASSWORD_FILE).")
	@Nullable Path passwordFile;

	@Option(names = "--database", paramLabel = "NAME", scope = ScopeType.INHERIT,
			description = "The server's database (default: the user's home database; env BACKCHANNEL_DATABASE).")
	@Nullable String database;

	@Option(names = "--json", scope = ScopeType.INHERIT, description = "Answer as JSON.")
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
		return this.json ? Format.JSON : this.csv ? Format.CSV : Format.TABLE;
	}

	/**
	 * Refuses what no command can do anything with.
	 * @throws UsageException where options exclude each other or are empty
	 */
	void check() {
		if (this.json && this.csv) {
			throw new UsageException("--json and --csv exclude each other: choose one.");
		}
		refuseEmpty("--data", "a folder", this.data);
		refuseEmpty("--uri", "an address", this.uri);
		refuseEmpty("--user", "a user", this.user);
		refuseEmpty("--password-file", "a file", this.passwordFile);
		refuseEmpty("--database", "a database", this.database);
	}

	/** As where a script's variable is not set. */
	private static void refuseEmpty(String option, String what, @Nullable Object value) {
		if (value != null && value.toString().isBlank()) {
			throw new UsageException("%s is empty: name %s, or leave it out.".formatted(option, what));
		}
	}

	/**
	 * The folder of the embedded store that the user names.
	 * @param environment gives a variable's value, or null
	 * @return empty where neither the option nor the environment names one
	 */
	Optional<Path> namedStore(UnaryOperator<@Nullable String> environment) {
		return Optional.ofNullable(named(environment).data());
	}

	/**
	 * Where the graph is.
	 * @param store gives the folder of the embedded store where none is named
	 * @param environment gives a variable's value, or null
	 * @return a server, or else a store
	 * @throws UsageException where the address is not one of a Neo4j server
	 */
	ConnectionSettings settings(Supplier<Path> store, UnaryOperator<@Nullable String> environment) {
		ConnectionSettings named = named(environment);
		return new ConnectionSettings((named.data() != null) ? named.data() : store.get(), named.uri(), named.user(),
				named.passwordFile(), named.database());
	}

	/** What an option names, the environment need not, nor need it be right there. */
	private ConnectionSettings named(UnaryOperator<@Nullable String> environment) {
		ConnectionSettings set = ConnectionSettings.of((name) -> isGiven(name) ? null : environment.apply(name));
		return new ConnectionSettings((this.data != null) ? this.data : set.data(),
				(this.uri != null) ? this.uri : set.uri(), (this.user != null) ? this.user : set.user(),
				(this.passwordFile != null) ? this.passwordFile : set.passwordFile(),
				(this.database != null) ? this.database : set.database());
	}

	private boolean isGiven(@Nullable String variable) {
		return (this.data != null && "BACKCHANNEL_DATA".equals(variable))
				|| (this.uri != null && "BACKCHANNEL_URI".equals(variable));
	}

}
