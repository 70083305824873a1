// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.backchannel.TestStore;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class HealthIT {

	@Test
	void itIsUpAtOnceAndPreparedAfterAWhile() {
		try (TestWeb web = TestWeb.over(TestStore.seeds())) {
			assertThat(health(web).get("status").asString()).isEqualTo("up");
			Awaitility.await()
				.atMost(Duration.ofMinutes(2))
				.untilAsserted(() -> assertThat(health(web).get("prepared").asBoolean()).isTrue());
		}
	}

	private static JsonNode health(TestWeb web) {
		return JsonMapper.shared().readTree(web.send(web.request("health")).body());
	}

}
