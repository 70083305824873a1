// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CheckedTests {

	private static final List<Path> SEEDS = List.of(Path.of("seeds/nato-russia"));

	@Test
	void everyStepOfTheChecksIsToldUpToTheLast() {
		List<Long> told = new ArrayList<>();
		long[] last = new long[1];
		Checked.of(SEEDS, (step, done, total) -> {
			assertThat(step).isEqualTo("checking quotes and names");
			told.add(done);
			last[0] = total;
		});
		assertThat(told).isSorted().doesNotHaveDuplicates().startsWith(0L).endsWith(last[0]).hasSizeGreaterThan(100);
	}

	@Test
	void theChecksEndWhereTheyAreNoLongerWanted() {
		List<Long> told = new ArrayList<>();
		assertThatExceptionOfType(CancellationException.class)
			.isThrownBy(() -> Checked.of(SEEDS, (step, done, total) -> {
				told.add(done);
				if (done == 20) {
					throw new CancellationException();
				}
			}));
		assertThat(told).endsWith(20L);
	}

}
