// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import org.backchannel.TestStore;
import org.backchannel.model.DatabaseException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

class WithoutAnalyticsIT {

	private final Questions questions = TestStore.seeds().questions();

	@Test
	void aServerWithoutGraphDataScienceIsToldFromABrokenOne() {
		assumeThat(this.questions.isAnswerable(this.questions.question("influence"))).isFalse();
		assertThatThrownBy(() -> this.questions.influence(Request.defaults())).isInstanceOf(DatabaseException.class)
			.hasMessage(TestStore.server().uri() + " has no Graph Data Science, which 'influence' needs: "
					+ "install it there (docs/servers.md says how), or ask the embedded database, which has it.");
	}

}
