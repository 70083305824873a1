// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

import org.neo4j.driver.TransactionContext;

/** What can be done within one write transaction: run files of {@code cypher/import}. */
public final class Write {

	private static final int BATCH = 1_000;

	private final TransactionContext transaction;

	private final UnaryOperator<String> statements;

	Write(TransactionContext transaction, UnaryOperator<String> statements) {
		this.transaction = transaction;
		this.statements = statements;
	}

	/**
	 * Runs a file.
	 * @param file its name without {@code .cypher}
	 * @param parameters a value for each of its parameters
	 * @return the rows that it returns
	 */
	public List<Row> run(String file, Map<String, Object> parameters) {
		return this.transaction.run(this.statements.apply(file), parameters).list((row) -> Row.of(row.asMap()));
	}

	/**
	 * Runs a file for many rows, a batch of them at a time, as its parameter
	 * {@code rows}.
	 * @param file its name without {@code .cypher}
	 * @param rows what to write
	 * @param done told after each batch how many rows it had
	 */
	public void each(String file, List<Map<String, Object>> rows, LongConsumer done) {
		for (int from = 0; from < rows.size(); from += BATCH) {
			List<Map<String, Object>> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
			this.transaction.run(this.statements.apply(file), Map.of("rows", batch)).consume();
			done.accept(batch.size());
		}
	}

}
