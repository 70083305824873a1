// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;

import org.backchannel.backup.Backup;
import org.backchannel.graph.BoltSettings;
import org.backchannel.graph.Credentials;
import org.backchannel.graph.Extension;
import org.backchannel.graph.Graph;
import org.backchannel.graph.RunningServer;
import org.backchannel.importer.Importer;
import org.backchannel.importer.StoredDossiers;
import org.backchannel.model.DatabaseException;
import org.backchannel.model.UsageException;
import org.backchannel.query.Lookups;
import org.backchannel.query.Profiles;
import org.backchannel.query.Questions;
import org.backchannel.query.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * Where a program begins: opens a graph and gives the services that work on it. Safe for
 * many threads; to be closed.
 */
public final class Backchannel implements AutoCloseable {

	private final Graph graph;

	private final Questions questions;

	private final Lookups lookups;

	private final Surroundings surroundings;

	private final Profiles profiles;

	private final Importer importer;

	private final StoredDossiers dossiers;

	private final Backup backup;

	private Backchannel(Graph graph) {
		this.graph = graph;
		this.questions = new Questions(graph);
		this.lookups = new Lookups(graph);
		this.surroundings = new Surroundings(graph);
		this.profiles = new Profiles(graph);
		this.importer = new Importer(graph);
		this.dossiers = new StoredDossiers(graph);
		this.backup = new Backup(graph);
	}

	/**
	 * Starts Neo4j in this process. Takes some seconds; needs {@code org.neo4j:neo4j} and
	 * {@code org.neo4j:neo4j-bolt} on the class path.
	 * @param store the folder of the store; made where it is not there
	 * @return the open graph's services
	 * @throws org.backchannel.model.DatabaseException where another process holds the
	 * store or it cannot be written
	 */
	public static Backchannel embedded(Path store) {
		return new Backchannel(Graph.embedded(store));
	}

	/**
	 * Starts Neo4j in this process, for others to connect to as well. {@link #prepared()}
	 * makes it ready for them.
	 * @param store the folder of the store; made where it is not there
	 * @param port the port of the loopback interface on which Bolt is answered; 0 for a
	 * free one
	 * @return the open graph's services
	 * @throws org.backchannel.model.DatabaseException as {@link #embedded(Path)} does,
	 * and where the port is taken
	 */
	public static Backchannel embedded(Path store, int port) {
		return new Backchannel(Graph.embedded(store, port));
	}

	/**
	 * Starts Neo4j in this process, for others to connect to as well, who may be on other
	 * machines and have to know a password then. {@link #prepared()} makes it ready for
	 * them.
	 * @param store the folder of the store; made where it is not there
	 * @param bolt how Bolt is answered
	 * @return the open graph's services
	 * @throws org.backchannel.model.DatabaseException as {@link #embedded(Path, int)}
	 * does, and where there is a password and the store has further users
	 * @throws UsageException where the certificate or the key cannot be used
	 */
	public static Backchannel embedded(Path store, BoltSettings bolt) {
		return new Backchannel(Graph.embedded(store, bolt));
	}

	/**
	 * Connects to a Neo4j server, of version 5.26 or newer.
	 * @param uri {@code bolt://} or {@code neo4j://}, with {@code +s} for TLS
	 * @param credentials who connects
	 * @param database the database's name; null for the user's home database
	 * @return the open graph's services
	 * @throws org.backchannel.model.DatabaseException where the server does not answer or
	 * refuses
	 */
	public static Backchannel connect(URI uri, Credentials credentials, @Nullable String database) {
		return new Backchannel(Graph.connect(uri, credentials, database));
	}

	/**
	 * Connects to a Neo4j server, of version 5.26 or newer, and uses the user's home
	 * database there.
	 * @param uri as for {@link #connect(URI, Credentials, String)}
	 * @param credentials who connects
	 * @return the open graph's services
	 * @throws org.backchannel.model.DatabaseException where the server does not answer or
	 * refuses
	 */
	public static Backchannel connect(URI uri, Credentials credentials) {
		return connect(uri, credentials, null);
	}

	/**
	 * Connects to the server that the settings name, or to the process that serves the
	 * store that they name, or else starts Neo4j on that store. Where that process asks
	 * for a password, it is read from the password file of the settings, or where they
	 * name none, from the one that the process says it was given.
	 * @param settings where the graph is
	 * @return the open graph's services
	 * @throws org.backchannel.model.DatabaseException as {@link #connect} and
	 * {@link #embedded(Path)} do, and where the process that serves the store asks for a
	 * password and neither file can be read
	 * @throws UsageException where they name neither, or a password file that cannot be
	 * read
	 */
	public static Backchannel open(ConnectionSettings settings) {
		if (settings.uri() != null) {
			return connect(settings.uri(), settings.credentials(), settings.database());
		}
		Path store = settings.data();
		if (store != null) {
			return RunningServer.of(store)
				.flatMap((server) -> connected(server, settings))
				.orElseGet(() -> embedded(store));
		}
		throw new UsageException("Neither a server nor a store is named: name one with --uri or --data.");
	}

	/**
	 * Where the server does not answer, the lock of the store says whether it is served.
	 * One that asks for a password may have refused it, which is to be said.
	 */
	private static Optional<Backchannel> connected(RunningServer server, ConnectionSettings settings) {
		if (server.passwordFile() != null) {
			return Optional.of(connect(server.bolt(), credentials(server.passwordFile(), settings)));
		}
		try {
			return Optional.of(connect(server.bolt(), Credentials.NONE));
		}
		catch (DatabaseException ex) {
			return Optional.empty();
		}
	}

	private static Credentials credentials(Path announced, ConnectionSettings settings) {
		if (settings.passwordFile() != null) {
			return settings.credentials();
		}
		try {
			return new ConnectionSettings(null, null, settings.user(), announced, null).credentials();
		}
		catch (UsageException ex) {
			throw new DatabaseException(
					"The store in %s is served with the password of the file %s, which cannot be read: name a file that holds it with --password-file."
						.formatted(settings.data(), announced),
					ex);
		}
	}

	/**
	 * Makes the database ready for others that connect to it: brings the schema up to
	 * date, so that a store that nothing was written to yet can be searched too, and lets
	 * an embedded server offer Graph Data Science where that is on the class path. Takes
	 * a second or two; what is asked meanwhile is answered.
	 * @return this
	 * @throws DatabaseException where the database refuses
	 */
	public Backchannel prepared() {
		this.graph.offers(EnumSet.allOf(Extension.class));
		this.graph.prepare();
		return this;
	}

	/**
	 * The questions.
	 * @return asks this graph
	 */
	public Questions questions() {
		return this.questions;
	}

	/**
	 * Look-ups by id.
	 * @return looks into this graph
	 */
	public Lookups lookups() {
		return this.lookups;
	}

	/**
	 * What stands around the ids of an answer.
	 * @return looks into this graph
	 */
	public Surroundings surroundings() {
		return this.surroundings;
	}

	/**
	 * What one sees of an event, an actor or a source at a time.
	 * @return looks into this graph
	 */
	public Profiles profiles() {
		return this.profiles;
	}

	/**
	 * The importer.
	 * @return writes into this graph
	 */
	public Importer importer() {
		return this.importer;
	}

	/**
	 * The dossiers as they were stated.
	 * @return reads from this graph
	 */
	public StoredDossiers dossiers() {
		return this.dossiers;
	}

	/**
	 * Backups of all that the graph holds. {@link org.backchannel.backup.Restore} makes a
	 * store from one.
	 * @return reads from this graph
	 */
	public Backup backup() {
		return this.backup;
	}

	/**
	 * Where the database answers Bolt.
	 * @return the address that was connected to, or that of the embedded server
	 */
	public URI uri() {
		return this.graph.uri();
	}

	/**
	 * The version of the server that is used.
	 * @return as in {@code 5.26.0} or {@code 2026.08.1}
	 */
	public String serverVersion() {
		return this.graph.serverVersion();
	}

	/**
	 * Closes the connections, and stops the server where it is embedded. Closing twice
	 * does nothing more; asking after it fails.
	 */
	@Override
	public void close() {
		this.graph.close();
	}

}
