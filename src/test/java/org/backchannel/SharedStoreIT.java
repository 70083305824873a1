// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharedStoreIT {

	@Test
	void anEmptyStoreHoldsNothingOfWhatWasThereBefore() {
		TestStore.seeds();
		TestStore.empty();
		assertThat(TestStore.driver()
			.executableQuery("MATCH (node) WHERE NOT node:`__BackchannelSchema` RETURN count(node) AS nodes")
			.execute()
			.records()).first().satisfies((row) -> assertThat(row.get("nodes").asLong()).isZero());
	}

	@Test
	void theSeedsAreThereWheneverTheyAreWanted() {
		TestStore.empty();
		assertThat(TestStore.seeds().questions().ask("contacts-since", Map.of()).rows()).isNotEmpty();
	}

}
