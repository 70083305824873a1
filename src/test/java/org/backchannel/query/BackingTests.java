// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackingTests {

	@Test
	void namesEachReportOnceAndInOrder() {
		assertThat(Backing.of(List.of("b", "a", "b"))).isEqualTo(new Backing(List.of("a", "b"), true));
	}

	@Test
	void saysWhereThereAreMoreThanItNames() {
		assertThat(Backing.of(reports(100)).complete()).isTrue();
		assertThat(Backing.of(reports(101)).complete()).isFalse();
		assertThat(Backing.of(reports(101)).reports()).hasSize(Backing.MOST);
	}

	private static List<String> reports(int count) {
		return IntStream.range(0, count).mapToObj((i) -> "report-" + i).toList();
	}

}
