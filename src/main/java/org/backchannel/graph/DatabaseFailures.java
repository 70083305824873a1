// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import javax.net.ssl.SSLException;

import org.backchannel.model.BackchannelException;
import org.backchannel.model.DatabaseException;
import org.backchannel.model.UsageException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.transaction.TransactionException;

/**
 * Says what a failure of the driver or the server means, and what to do about it.
 */
final class DatabaseFailures {

	private final String server;

	private final boolean withUser;

	private final @Nullable String database;

	/**
	 * Failures of one server.
	 * @param server what to call it, as in {@code bolt://localhost:7687}
	 * @param withUser whether a user was named to it
	 * @param database the database; null for the user's home database
	 */
	DatabaseFailures(String server, boolean withUser, @Nullable String database) {
		this.server = server;
		this.withUser = withUser;
		this.database = database;
	}

	/**
	 * What a failure means.
	 * @param failure what was thrown
	 * @return to be thrown instead; the same where the database has no part in it
	 */
	RuntimeException explained(Throwable failure) {
		Neo4jException answer = null;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof BackchannelException known) {
				return known;
			}
			if (cause instanceof SSLException) {
				return said("does not speak TLS as asked for: %s. %s".formatted(cause.getMessage(), tls()), failure);
			}
			if (answer == null && cause instanceof Neo4jException exception) {
				answer = exception;
			}
		}
		if (answer != null) {
			return isWithoutSchema(answer)
					? new UsageException("%s holds nothing yet: import a dossier first.".formatted(this.server))
					: said(meaning(answer), failure);
		}
		if (failure instanceof TransactionException && failure.getCause() instanceof RuntimeException closed) {
			return closed;
		}
		return (failure instanceof RuntimeException exception) ? exception : new IllegalStateException(failure);
	}

	/** The first import makes the indexes. */
	private static boolean isWithoutSchema(Neo4jException answer) {
		return String.valueOf(answer.getMessage()).contains("no such fulltext schema index");
	}

	/**
	 * Whether the user lacks a right, or the database is read-only.
	 * @param failure what was thrown
	 * @return true where another user may succeed
	 */
	static boolean isForbidden(Neo4jException failure) {
		return switch (failure.code()) {
			case "Neo.ClientError.Security.Forbidden", "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
					"Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" ->
				true;
			default -> false;
		};
	}

	/**
	 * Whether the server stopped a transaction that took longer than it was given.
	 * @param failure what was thrown
	 * @return false for every other failure
	 */
	static boolean isOutOfTime(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Neo4jException answer
					&& answer.code().startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) {
				return true;
			}
		}
		return false;
	}

	private String meaning(Neo4jException answer) {
		String text = String.valueOf(answer.getMessage());
		if (answer.code().startsWith("Neo.ClientError.Database.DatabaseNotFound")) {
			return "has no database '%s' that this user may see: check --database; without it, the user's home database is used."
				.formatted(this.database);
		}
		if (answer.code().equals("Neo.ClientError.Security.CredentialsExpired")) {
			return "wants a new password for this user before anything else: change it there, and put it into the file of --password-file.";
		}
		if (isForbidden(answer)) {
			return "refused, since this user may not do it or the database is read-only: %s Ask with this user, or name one that may write with --user and --password-file."
				.formatted(sentence(text));
		}
		if (answer.code().equals("Neo.ClientError.Cluster.NotALeader")) {
			return "is a reader of a cluster: write neo4j:// instead of bolt://, so that writes find the leader.";
		}
		if (answer.code().endsWith("OutOfMemoryError")) {
			return "has too little memory for all of this in one transaction: bring less at once, or raise dbms.memory.transaction.total.max and the heap of the server. (%s)"
				.formatted(text);
		}
		if (answer instanceof AuthenticationException) {
			return this.withUser ? "refused the user or the password: check --user and --password-file."
					: "wants a user and a password: name them with --user and --password-file.";
		}
		if (text.contains("protocol version")) {
			return "is older than Neo4j 5.26, which Backchannel needs.";
		}
		if (text.contains("encryption settings") || text.contains("SSL handshake")) {
			return "closed the connection at once. " + tls();
		}
		if (answer instanceof ServiceUnavailableException || answer instanceof SessionExpiredException) {
			return "does not answer: check that it runs and that --uri is its Bolt address. (%s)".formatted(text);
		}
		return "answered: " + text;
	}

	private static String tls() {
		return "Write bolt:// or neo4j:// for a server without TLS, bolt+s:// or neo4j+s:// for one with a certificate of a known authority, bolt+ssc:// or neo4j+ssc:// for one that made its own.";
	}

	private static String sentence(String text) {
		return text.endsWith(".") ? text : text + ".";
	}

	/**
	 * What to say where the server lacks what a question needs.
	 * @param question the question's id
	 * @param embedded whether the server is in this process
	 * @return to be thrown
	 */
	DatabaseException withoutGraphDataScience(String question, boolean embedded) {
		return new DatabaseException("%s has no Graph Data Science, which '%s' needs: %s".formatted(this.server,
				question, embedded ? "add org.neo4j.gds:proc and org.neo4j.gds:opengds-extension to the class path."
						: "install it there (docs/servers.md says how), or ask the embedded database, which has it."));
	}

	private DatabaseException said(String meaning, Throwable failure) {
		return new DatabaseException(this.server + " " + meaning, failure);
	}

}
