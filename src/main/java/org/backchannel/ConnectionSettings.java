// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.backchannel.graph.Credentials;
import org.backchannel.graph.ServerAddress;
import org.backchannel.model.FileFailures;
import org.backchannel.model.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * Where the graph is. The same five names everywhere: {@code --uri} on the command line,
 * {@code BACKCHANNEL_URI} in the environment, {@code backchannel.uri} in an
 * {@code application.yaml}; so too {@code data}, {@code user}, {@code password-file} and
 * {@code database}. A password is never given itself, only the file that holds it.
 *
 * @param data the folder of the embedded store; null for none, and not used where there
 * is a {@code uri}
 * @param uri the address of a server; null for the embedded store
 * @param user the server's user; null for {@code neo4j} where there is a password file,
 * and for a server without authentication where there is none
 * @param passwordFile the file whose first line is the password; null for none
 * @param database the server's database; null for the user's home database
 */
public record ConnectionSettings(@Nullable Path data, @Nullable URI uri, @Nullable String user,
		@Nullable Path passwordFile, @Nullable String database) {

	/** The user where a password file is named and no user. */
	public static final String DEFAULT_USER = "neo4j";

	/**
	 * Checked settings.
	 * @throws UsageException where {@code uri} is not the address of a Neo4j server
	 */
	public ConnectionSettings {
		if (uri != null) {
			ServerAddress.check(uri);
		}
	}

	/**
	 * The settings of the environment.
	 * @param environment gives a variable's value, or null, as {@link System#getenv} does
	 * @return from {@code BACKCHANNEL_DATA}, {@code _URI}, {@code _USER},
	 * {@code _PASSWORD_FILE} and {@code _DATABASE}; empty ones count as not set
	 * @throws UsageException where the address is none
	 */
	public static ConnectionSettings of(UnaryOperator<@Nullable String> environment) {
		String data = value(environment, "DATA");
		String uri = value(environment, "URI");
		String passwordFile = value(environment, "PASSWORD_FILE");
		return new ConnectionSettings((data != null) ? Path.of(data) : null, (uri != null) ? address(uri) : null,
				value(environment, "USER"), (passwordFile != null) ? Path.of(passwordFile) : null,
				value(environment, "DATABASE"));
	}

	private static @Nullable String value(UnaryOperator<@Nullable String> environment, String name) {
		String value = environment.apply("BACKCHANNEL_" + name);
		return (value == null || value.isBlank()) ? null : value.strip();
	}

	private static URI address(String text) {
		try {
			return URI.create(text);
		}
		catch (IllegalArgumentException ex) {
			throw new UsageException(
					"BACKCHANNEL_URI is not an address: write bolt://host:7687 or neo4j://host:7687, with +s for TLS.");
		}
	}

	/**
	 * Who connects to the server; reads the password's file.
	 * @return {@link Credentials#NONE} where neither a user nor a password file is named
	 * @throws UsageException where the file cannot be read or its first line is empty, or
	 * there is a user and no password file
	 */
	public Credentials credentials() {
		if (this.passwordFile == null) {
			if (this.user != null) {
				throw new UsageException(
						"The user '%s' has no password: put it into the first line of a file that only you can read, and name that file with --password-file."
							.formatted(this.user));
			}
			return Credentials.NONE;
		}
		return new Credentials((this.user != null) ? this.user : DEFAULT_USER,
				password(this.passwordFile, "--password-file"));
	}

	/**
	 * The password that a file holds.
	 * @param file the file whose first line is the password
	 * @param option what the user names the file with, as in {@code --password-file}
	 * @return the line, not empty
	 * @throws UsageException where the file cannot be read or its first line is empty
	 */
	public static String password(Path file, String option) {
		try {
			String password = Files.readString(file).lines().findFirst().orElse("");
			if (password.isEmpty()) {
				throw new UsageException(
						"The first line of the password file %s is empty: the password belongs there.".formatted(file));
			}
			return password;
		}
		catch (IOException ex) {
			throw new UsageException("The password file %s cannot be read: %s. Name a readable file with %s."
				.formatted(file, FileFailures.reason(ex), option));
		}
	}

}
