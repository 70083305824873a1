// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;

import org.backchannel.model.DatabaseException;
import org.backchannel.model.Event;
import org.backchannel.model.LimitException;
import org.backchannel.model.Organisation;
import org.backchannel.model.Person;
import org.backchannel.model.Source;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The graph database: embedded in this process or a server somewhere. Reads run in read
 * transactions and writes in write transactions, both tried again where the server says
 * that it was a passing fault. Safe for many threads.
 */
public final class Graph implements AutoCloseable {

	private final Connection connection;

	private final Reads reads;

	private final Map<String, String> statements = new HashMap<>();

	private final Catalogue catalogue = Catalogue.load();

	/** Held shared by each write, alone by a snapshot. */
	private final ReadWriteLock writing = new ReentrantReadWriteLock();

	private final AtomicBoolean closed = new AtomicBoolean();

	private volatile boolean offersGraphDataScience;

	private boolean schemaApplied;

	private Graph(Connection connection) {
		this.connection = connection;
		this.statements.putAll(CypherFiles.in("import"));
		this.statements.putAll(CypherFiles.in("lookup"));
		this.reads = new Reads(connection);
	}

	/**
	 * Starts the server in this process.
	 * @param store the folder of its store; made where it is not there
	 * @return the open graph, to be closed by the caller
	 * @throws DatabaseException where another process holds the store, it cannot be
	 * written, or Neo4j is not on the class path
	 */
	public static Graph embedded(Path store) {
		return embedded(store, 0);
	}

	/**
	 * Starts the server in this process, for others to connect to as well.
	 * @param store the folder of its store; made where it is not there
	 * @param port the port of the loopback interface on which Bolt is answered; 0 for a
	 * free one
	 * @return the open graph, to be closed by the caller
	 * @throws DatabaseException where another process holds the store or the port, the
	 * store cannot be written, or Neo4j is not on the class path
	 */
	public static Graph embedded(Path store, int port) {
		return embedded(store, BoltSettings.local(port));
	}

	/**
	 * Starts the server in this process, for others to connect to as well, who may be on
	 * other machines. With a password it starts twice, the first time to set the password
	 * before Bolt is answered.
	 * @param store the folder of its store; made where it is not there
	 * @param bolt how Bolt is answered
	 * @return the open graph, to be closed by the caller
	 * @throws DatabaseException where another process holds the store or the port, the
	 * store cannot be written, it has users beside the one of the password, or Neo4j is
	 * not on the class path
	 * @throws org.backchannel.model.UsageException where the certificate or the key
	 * cannot be used
	 */
	public static Graph embedded(Path store, BoltSettings bolt) {
		try {
			return opened(Connection.embedded(store, bolt));
		}
		catch (NoClassDefFoundError ex) {
			throw new DatabaseException(
					"The embedded database is not on the class path: add org.neo4j:neo4j and org.neo4j:neo4j-bolt, or connect to a server.",
					ex);
		}
	}

	/**
	 * Connects to a server.
	 * @param uri {@code bolt://}, {@code neo4j://}, with {@code +s} for TLS
	 * @param credentials who connects
	 * @param database the database's name; null for the user's home database
	 * @return the open graph, to be closed by the caller
	 * @throws DatabaseException where the server does not answer, refuses the user, has
	 * no such database, or is older than 5.26
	 * @throws org.backchannel.model.UsageException where the address is none of a Neo4j
	 * server
	 */
	public static Graph connect(URI uri, Credentials credentials, @Nullable String database) {
		return opened(Connection.to(uri, credentials, database));
	}

	private static Graph opened(Connection connection) {
		try {
			return new Graph(connection);
		}
		catch (RuntimeException ex) {
			connection.close();
			throw ex;
		}
	}

	/**
	 * The questions that this graph answers.
	 * @return the catalogue
	 */
	public Catalogue catalogue() {
		return this.catalogue;
	}

	/**
	 * Runs a question's file in a read transaction.
	 * @param question the question
	 * @param parameters a value for each of its parameters
	 * @param limits how long it may run and how many rows it may give
	 * @return the rows
	 * @throws LimitException where it goes beyond the limits
	 * @throws DatabaseException where the server lacks what the question needs, or fails
	 */
	public List<Row> ask(Question question, Map<String, Object> parameters, Limits limits) {
		if (!offers(question.needs())) {
			throw this.connection.failures().withoutGraphDataScience(question.id(), this.connection.isEmbedded());
		}
		try {
			return reads().rows(question.cypher(), parameters, limits);
		}
		catch (DatabaseException ex) {
			if (DatabaseFailures.isOutOfTime(ex)) {
				throw new LimitException(
						"The question '%s' was stopped after %d seconds: narrow it, by fewer actors, kinds or a shorter time, or try again later."
							.formatted(question.id(), limits.time().toSeconds()),
						ex);
			}
			throw ex;
		}
	}

	/**
	 * Lets the server plan a question, as it does when it meets one for the first time,
	 * which takes longer than to answer it. A question is planned once for values of the
	 * same types, whatever they are.
	 * @param question the question
	 * @param parameters a value for each of its parameters, of the types that it will be
	 * asked with
	 * @throws DatabaseException where the server lacks what the question needs, or fails
	 */
	public void plan(Question question, Map<String, Object> parameters) {
		if (offers(question.needs())) {
			reads().plan(question.cypher(), parameters);
		}
	}

	/**
	 * Whether the server has extensions. The embedded one, which has those of the class
	 * path, takes them up when it is first asked for them; for others that connect to it,
	 * ask before they do.
	 * @param extensions any of them; none is offered by every server
	 * @return true where it has them all
	 * @throws DatabaseException where it does not answer
	 */
	public boolean offers(Set<Extension> extensions) {
		if (extensions.contains(Extension.GRAPH_DATA_SCIENCE) && !this.offersGraphDataScience) {
			refuseClosed();
			this.offersGraphDataScience = this.connection.isEmbedded() ? this.connection.offerGraphDataScience()
					: !look("graph-data-science", Map.of()).isEmpty();
		}
		return this.offersGraphDataScience || extensions.isEmpty();
	}

	/**
	 * Runs a file of {@code cypher/lookup} or {@code cypher/import} that only reads.
	 * @param file its name without {@code .cypher}
	 * @param parameters a value for each of its parameters
	 * @return the rows
	 */
	public List<Row> look(String file, Map<String, Object> parameters) {
		return reads().rows(statement(file), parameters, Limits.NONE);
	}

	/**
	 * The person of the given id.
	 * @param id the id
	 * @return empty where there is none
	 */
	public Optional<Person> person(String id) {
		return reads().nodes(Nodes.People.class, (nodes) -> nodes.findById(id).map(Nodes.PersonNode::person));
	}

	/**
	 * The organisation of the given id.
	 * @param id the id
	 * @return empty where there is none
	 */
	public Optional<Organisation> organisation(String id) {
		return reads().nodes(Nodes.Organisations.class,
				(nodes) -> nodes.findById(id).map(Nodes.OrganisationNode::organisation));
	}

	/**
	 * The event of the given id.
	 * @param id the id
	 * @return empty where there is none
	 */
	public Optional<Event> event(String id) {
		return reads().nodes(Nodes.Events.class, (nodes) -> nodes.findById(id).map(Nodes.EventNode::event));
	}

	/**
	 * The source of the given id.
	 * @param id the id
	 * @return empty where there is none
	 */
	public Optional<Source> source(String id) {
		return reads().nodes(Nodes.Sources.class, (nodes) -> nodes.findById(id).map(Nodes.SourceNode::source));
	}

	/** Brings the schema up to date. */
	public void prepare() {
		write((write) -> true);
	}

	/**
	 * Does work in one write transaction, after the schema was brought up to date. The
	 * work may be done again from its start where the server reports a passing fault.
	 * @param <T> what the work gives
	 * @param work what to do; nothing of it stays where it throws
	 * @return what the work gave
	 */
	public <T> T write(Function<Write, T> work) {
		refuseClosed();
		this.writing.readLock().lock();
		try (Session session = this.connection.driver().session(sessionConfig(AccessMode.WRITE))) {
			applySchema(session);
			return session.executeWrite((tx) -> work.apply(new Write(tx, this::statement)));
		}
		catch (Neo4jException ex) {
			throw this.connection.failures().explained(ex);
		}
		finally {
			this.writing.readLock().unlock();
		}
	}

	/**
	 * Reads much in one read transaction, row by row, while nothing is written through
	 * this graph.
	 * @param work what to read
	 * @throws DatabaseException where the database fails meanwhile; nothing is tried
	 * again
	 */
	public void snapshot(Consumer<Snapshot> work) {
		refuseClosed();
		this.writing.writeLock().lock();
		try (Session session = this.connection.driver().session(sessionConfig(AccessMode.READ));
				Transaction transaction = session.beginTransaction()) {
			work.accept((file, rows) -> transaction.run(statement(file))
				.forEachRemaining((row) -> rows.accept(Row.of(row.asMap()))));
		}
		catch (Neo4jException ex) {
			throw this.connection.failures().explained(ex);
		}
		finally {
			this.writing.writeLock().unlock();
		}
	}

	/** What stays as it is while it is read. */
	@FunctionalInterface
	public interface Snapshot {

		/**
		 * Runs a file of {@code cypher/lookup} without parameters.
		 * @param file its name without {@code .cypher}
		 * @param rows is given each row as it arrives
		 */
		void each(String file, Consumer<Row> rows);

	}

	private synchronized void applySchema(Session session) {
		if (!this.schemaApplied) {
			new Schema(CypherFiles.in("schema")).apply(session);
			this.schemaApplied = true;
		}
	}

	private SessionConfig sessionConfig(AccessMode mode) {
		SessionConfig.Builder config = SessionConfig.builder()
			.withDefaultAccessMode(mode)
			.withBookmarkManager(this.reads.bookmarks());
		this.connection.database().ifPresent(config::withDatabase);
		return config.build();
	}

	private String statement(String file) {
		return Objects.requireNonNull(this.statements.get(file), () -> "no Cypher file " + file);
	}

	/**
	 * Where the server answers Bolt.
	 * @return the address that was connected to, or that of the embedded server
	 */
	public URI uri() {
		return this.connection.uri();
	}

	/**
	 * The version of the server.
	 * @return as in {@code 5.26.0} or {@code 2026.08.1}; for a server that does not call
	 * itself Neo4j, whatever it calls itself
	 */
	public String serverVersion() {
		String agent = reads().retried(this.connection::agent);
		return ServerVersion.of(agent).map(ServerVersion::text).orElse(agent);
	}

	private Reads reads() {
		refuseClosed();
		return this.reads;
	}

	private void refuseClosed() {
		if (this.closed.get()) {
			throw new IllegalStateException("The graph was closed: open it again.");
		}
	}

	/**
	 * Closes the connections, and stops the server where it is embedded. Closing twice
	 * does nothing more.
	 */
	@Override
	public void close() {
		if (this.closed.compareAndSet(false, true)) {
			this.reads.close();
			this.connection.close();
		}
	}

}
