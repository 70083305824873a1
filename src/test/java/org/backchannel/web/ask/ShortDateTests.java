// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShortDateTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2017-03-03                | 3 Mar 2017
			2018-01-XX                | Jan 2018
			2014                      | 2014
			2014~                     | about 2014
			2017-03-03?               | 3 Mar 2017?
			[..2021-03-31]            | by 31 Mar 2021
			[2018-01-10..]            | from 10 Jan 2018 on
			[2018-01-10..2018-02-03]  | between 10 Jan 2018 and 3 Feb 2018
			2017-02-28/2017-03-01     | 28 Feb 2017 – 1 Mar 2017
			2014/..                   | 2014 – still going on
			2014/                     | 2014 – …
			..                        | date unknown
			soon                      | soon
			""")
	void aDateIsSaidInFewWords(String edtf, String words) {
		assertThat(ShortDate.of(edtf)).isEqualTo(words);
	}

}
