// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.transaction.TransactionSystemException;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseFailuresTests {

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					Neo.TransientError.General.MemoryPoolOutOfMemoryError,  has too little memory for all of this in one transaction
					Neo.TransientError.General.OutOfMemoryError,            has too little memory for all of this in one transaction
					Neo.TransientError.Transaction.DeadlockDetected,        answered: The text.
					""")
	@SuppressWarnings("deprecation") // the other constructor wants what only a server
										// knows
	void aTransientFailureSaysWhatItMeans(String code, String meaning) {
		DatabaseFailures failures = new DatabaseFailures("bolt://localhost:7687", false, null);

		assertThat(failures.explained(new TransientException(code, "The text.")))
			.hasMessageStartingWith("bolt://localhost:7687 " + meaning)
			.hasMessageContaining("The text.");
	}

	@Test
	void aSessionOfAClosedDriverIsNotTheTransactionsFault() {
		IllegalStateException closed = new IllegalStateException("This driver instance has already been closed");

		assertThat(new DatabaseFailures("bolt://localhost:7687", false, null)
			.explained(new TransactionSystemException("Could not open a new Neo4j session", closed))).isSameAs(closed);
	}

}
