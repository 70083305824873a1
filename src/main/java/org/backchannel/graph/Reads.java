// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import org.backchannel.model.DatabaseException;
import org.backchannel.model.LimitException;
import org.neo4j.driver.BookmarkManager;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.support.RetryExceptionPredicate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is read over one connection, by Spring Data Neo4j: each time in a read transaction
 * of its own, tried again where the server says that it was a passing fault. Safe for
 * many threads.
 */
final class Reads implements AutoCloseable {

	private final Connection connection;

	private final AnnotationConfigApplicationContext context;

	private final PlatformTransactionManager transactions;

	private final RetryTemplate retry;

	private final RecentReads recent;

	/**
	 * Reads nothing yet.
	 * @param connection over what to read; not closed by this
	 */
	Reads(Connection connection) {
		this.connection = connection;
		this.recent = new RecentReads(connection::state);
		this.context = new AnnotationConfigApplicationContext();
		this.context.setClassLoader(Reads.class.getClassLoader());
		this.context.registerBean(Connection.class, () -> connection,
				(definition) -> definition.setDestroyMethodName(""));
		this.context.register(GraphConfiguration.class);
		this.context.refresh();
		this.transactions = this.context.getBean(PlatformTransactionManager.class);
		this.retry = new RetryTemplate(RetryPolicy.builder()
			.maxRetries(5)
			.delay(Duration.ofMillis(100))
			.multiplier(2)
			.jitter(Duration.ofMillis(50))
			.predicate(new RetryExceptionPredicate())
			.build());
	}

	/**
	 * What makes a read see the write before it.
	 * @return also for those who write
	 */
	BookmarkManager bookmarks() {
		return this.context.getBean(BookmarkManager.class);
	}

	/**
	 * Runs a statement, or gives what it gave before where nothing was written since.
	 * @param cypher the statement
	 * @param parameters a value for each of its parameters
	 * @param limits how long it may run and how many rows it may give
	 * @return the rows
	 * @throws LimitException where there are more rows
	 * @throws DatabaseException where the server fails, or was out of time
	 */
	List<Row> rows(String cypher, Map<String, Object> parameters, Limits limits) {
		return this.recent.of(cypher, parameters, limits.rows(), () -> rowsNow(cypher, parameters, limits));
	}

	/**
	 * Lets the server plan a statement without running it.
	 * @param cypher the statement
	 * @param parameters a value for each of its parameters
	 * @throws DatabaseException where the server fails
	 */
	void plan(String cypher, Map<String, Object> parameters) {
		rowsNow("EXPLAIN " + cypher, parameters, Limits.NONE);
	}

	private List<Row> rowsNow(String cypher, Map<String, Object> parameters, Limits limits) {
		return reading(limits, () -> {
			List<Row> rows = new ArrayList<>();
			this.context.getBean(Neo4jClient.class)
				.query(cypher)
				.bindAll(parameters)
				.fetchAs(Row.class)
				.mappedBy((types, row) -> {
					if (rows.size() == limits.rows()) {
						throw new LimitException(
								"The answer has more than %,d rows: narrow the question, by fewer actors, kinds or a shorter time."
									.formatted(limits.rows()));
					}
					rows.add(Row.of(row.asMap()));
					return rows.getLast();
				})
				.all();
			return rows;
		});
	}

	/**
	 * Reads nodes.
	 * @param <R> the kind of repository
	 * @param <T> what is read
	 * @param repository one of {@link Nodes}
	 * @param work what to read there
	 * @return what the work gave
	 * @throws DatabaseException where the server fails
	 */
	<R, T> T nodes(Class<R> repository, Function<R, T> work) {
		return reading(Limits.NONE, () -> work.apply(this.context.getBean(repository)));
	}

	private <T> T reading(Limits limits, Supplier<T> work) {
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		transaction.setReadOnly(true);
		if (!limits.time().isZero()) {
			transaction.setTimeout(Math.toIntExact(limits.time().toSeconds()));
		}
		return retried(() -> Objects.requireNonNull(transaction.<T>execute((status) -> work.get())));
	}

	/**
	 * Does what the server may refuse for a moment.
	 * @param <T> what the work gives
	 * @param work what may be done several times
	 * @return what the work gave
	 * @throws DatabaseException where it still fails
	 */
	<T> T retried(Supplier<T> work) {
		try {
			return Objects.requireNonNull(this.retry.<T>execute(work::get));
		}
		catch (RetryException ex) {
			Throwable cause = (ex.getCause() != null) ? ex.getCause() : ex;
			throw this.connection.failures().explained(cause);
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

}
