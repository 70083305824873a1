// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import org.backchannel.model.Edtf;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageWordsTests {

	private final PageWords words = new PageWords();

	@Test
	void datesThatLastedAreToldApartAsFirstAndLast() {
		assertThat(this.words.span(Edtf.parse("2014/2017-03-03"), Edtf.parse("2017-09-14")))
			.isEqualTo("first 2014 to 3 March 2017, last 14 September 2017");
		assertThat(this.words.span(Edtf.parse("2014/2017-03-03"), Edtf.parse("2014/2017-03-03")))
			.isEqualTo("2014 to 3 March 2017");
	}

	@Test
	void oneIsNotSeveral() {
		assertThat(this.words.count(1, "earlier one")).isEqualTo("1 earlier one");
		assertThat(this.words.count(1234, "earlier one")).isEqualTo("1,234 earlier ones");
	}

}
