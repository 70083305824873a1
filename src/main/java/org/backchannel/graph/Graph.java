// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.backchannel.model.DatabaseException;
import org.backchannel.model.Event;
import org.backchannel.model.Organisation;
import org.backchannel.model.Person;
import org.backchannel.model.Source;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.support.RetryExceptionPredicate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The graph database: embedded in this process or a server somewhere. Reads run in read
 * transactions and writes in write transactions, both tried again where the server says
 * that it was a passing fault. Safe for many threads.
 */
public final class Graph implements AutoCloseable {

	private final Connection connection;

	private final AnnotationConfigApplicationContext context;

	private final TransactionTemplate reading;

	private final RetryTemplate retry;

	private final Map<String, String> statements = new HashMap<>();

	private final Catalogue catalogue = Catalogue.load();

	private boolean schemaApplied;

	private Graph(Connection connection) {
		this.connection = connection;
		this.statements.putAll(CypherFiles.in("import"));
		this.statements.putAll(CypherFiles.in("lookup"));
		this.context = new AnnotationConfigApplicationContext();
		this.context.registerBean(Connection.class, () -> connection,
				(definition) -> definition.setDestroyMethodName(""));
		this.context.register(GraphConfiguration.class);
		this.context.refresh();
		this.reading = new TransactionTemplate(this.context.getBean(PlatformTransactionManager.class));
		this.reading.setReadOnly(true);
		this.retry = new RetryTemplate(RetryPolicy.builder()
			.maxRetries(5)
			.delay(Duration.ofMillis(100))
			.multiplier(2)
			.jitter(Duration.ofMillis(50))
			.predicate(new RetryExceptionPredicate())
			.build());
	}

	/**
	 * Starts the server in this process.
	 * @param store the folder of its store; made where it is not there
	 * @return the open graph, to be closed by the caller
	 * @throws DatabaseException where another process holds the store, or it cannot be
	 * written
	 */
	public static Graph embedded(Path store) {
		return opened(Connection.embedded(store));
	}

	/**
	 * Connects to a server.
	 * @param uri {@code bolt://}, {@code neo4j://}, with {@code +s} for TLS
	 * @param credentials who connects
	 * @param database the database's name; null for the user's home database
	 * @return the open graph, to be closed by the caller
	 * @throws DatabaseException where the server does not answer or refuses
	 */
	public static Graph connect(URI uri, Credentials credentials, @Nullable String database) {
		Connection connection = Connection.to(uri, credentials, database);
		try {
			connection.driver().verifyConnectivity();
		}
		catch (RuntimeException ex) {
			connection.close();
			throw explained(uri.toString(), ex);
		}
		return opened(connection);
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
	 * @return the rows
	 */
	public List<Row> ask(Question question, Map<String, Object> parameters) {
		return read(question.cypher(), parameters);
	}

	/**
	 * Runs a file of {@code cypher/lookup} or {@code cypher/import} that only reads.
	 * @param file its name without {@code .cypher}
	 * @param parameters a value for each of its parameters
	 * @return the rows
	 */
	public List<Row> look(String file, Map<String, Object> parameters) {
		return read(statement(file), parameters);
	}

	private List<Row> read(String cypher, Map<String, Object> parameters) {
		return reading(() -> bean(Neo4jClient.class).query(cypher)
			.bindAll(parameters)
			.fetch()
			.all()
			.stream()
			.map(Row::of)
			.toList());
	}

	private <T> T reading(Supplier<T> work) {
		return retried(() -> Objects.requireNonNull(this.reading.<T>execute((status) -> work.get())));
	}

	/**
	 * The person of the given id.
	 * @param id the id
	 * @return empty where there is none
	 */
	public Optional<Person> person(String id) {
		return reading(() -> bean(Nodes.People.class).findById(id).map(Nodes.PersonNode::person));
	}

	/**
	 * The organisation of the given id.
	 * @param id the id
	 * @return empty where there is none
	 */
	public Optional<Organisation> organisation(String id) {
		return reading(() -> bean(Nodes.Organisations.class).findById(id).map(Nodes.OrganisationNode::organisation));
	}

	/**
	 * The event of the given id.
	 * @param id the id
	 * @return empty where there is none
	 */
	public Optional<Event> event(String id) {
		return reading(() -> bean(Nodes.Events.class).findById(id).map(Nodes.EventNode::event));
	}

	/**
	 * The source of the given id.
	 * @param id the id
	 * @return empty where there is none
	 */
	public Optional<Source> source(String id) {
		return reading(() -> bean(Nodes.Sources.class).findById(id).map(Nodes.SourceNode::source));
	}

	/**
	 * Does work in one write transaction, after the schema was brought up to date. The
	 * work may be done again from its start where the server reports a passing fault.
	 * @param <T> what the work gives
	 * @param work what to do; nothing of it stays where it throws
	 * @return what the work gave
	 */
	public <T> T write(Function<Write, T> work) {
		try (Session session = this.connection.driver().session(sessionConfig())) {
			applySchema(session);
			return session.executeWrite((tx) -> work.apply(new Write(tx, this::statement)));
		}
		catch (Neo4jException ex) {
			throw explained("The database", ex);
		}
	}

	private synchronized void applySchema(Session session) {
		if (!this.schemaApplied) {
			new Schema(CypherFiles.in("schema")).apply(session);
			this.schemaApplied = true;
		}
	}

	private SessionConfig sessionConfig() {
		SessionConfig.Builder config = SessionConfig.builder().withBookmarkManager(bean(BookmarkManager.class));
		this.connection.database().ifPresent(config::withDatabase);
		return config.build();
	}

	private String statement(String file) {
		return Objects.requireNonNull(this.statements.get(file), () -> "no Cypher file " + file);
	}

	private <T> T retried(Supplier<T> work) {
		try {
			return Objects.requireNonNull(this.retry.<T>execute(work::get));
		}
		catch (RetryException ex) {
			Throwable cause = (ex.getCause() != null) ? ex.getCause() : ex;
			throw explained("The database", cause);
		}
	}

	private static RuntimeException explained(String what, Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof AuthenticationException) {
				return new DatabaseException(
						what + " refused the user or the password: check --user and --password-file.", failure);
			}
			if (cause instanceof ServiceUnavailableException) {
				return new DatabaseException(
						what + " does not answer: check that it runs and that --uri is its Bolt address. ("
								+ cause.getMessage() + ")",
						failure);
			}
			if (cause instanceof Neo4jException exception) {
				return new DatabaseException(what + " answered: " + exception.getMessage(), failure);
			}
		}
		return (failure instanceof RuntimeException exception) ? exception : new IllegalStateException(failure);
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/** Closes the connections, and stops the server where it is embedded. */
	@Override
	public void close() {
		this.context.close();
		this.connection.close();
	}

}
