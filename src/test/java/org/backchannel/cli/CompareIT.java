// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code compare} on the seeds, with the models. */
class CompareIT {

	private final Captured captured = Captured.pipe();

	@Test
	void readerAndAnalystAgreeOnEveryFirmContactOfTheSeeds() {
		assertThat(this.captured.run("compare", "seeds/nato-russia", "--json", "-q")).isEqualTo(ExitCode.OK);
		JsonNode json = JsonMapper.shared().readTree(this.captured.out());
		assertThat(json.get("differences")).as(this.captured.out()).isEmpty();
		assertThat(json.get("coded").asInt()).isEqualTo(10);
		assertThat(json.get("read").asInt()).isEqualTo(10);
		assertThat(this.captured.err()).isEmpty();
	}

}
