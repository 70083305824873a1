// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PreparationTests {

	private final Preparation preparation = new Preparation();

	@Test
	void theStartIsAheadAtFirst() {
		assertThat(this.preparation.isDone()).isFalse();
		this.preparation.done();
		assertThat(this.preparation.isDone()).isTrue();
	}

	@Test
	void whatComesLaterIsWaitedForToo() {
		this.preparation.more();
		this.preparation.done();
		assertThat(this.preparation.isDone()).isFalse();
		this.preparation.done();
		assertThat(this.preparation.isDone()).isTrue();
	}

}
