// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.concurrent.CountDownLatch;

import org.backchannel.model.DatabaseException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MeanwhileTests {

	@Test
	void whoAsksGoesOnAndTakesTheAnswerLater() {
		CountDownLatch asked = new CountDownLatch(1);
		Meanwhile<String> meanwhile = Meanwhile.ask(() -> {
			await(asked);
			return "six contacts";
		});
		asked.countDown();
		assertThat(meanwhile.answer()).isEqualTo("six contacts");
		assertThat(meanwhile.answer()).isEqualTo("six contacts");
	}

	@Test
	void whatGoesWrongIsThrownAsItIs() {
		DatabaseException failure = new DatabaseException("the server is gone");
		Meanwhile<String> meanwhile = Meanwhile.ask(() -> {
			throw failure;
		});
		assertThatThrownBy(meanwhile::answer).isSameAs(failure);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
