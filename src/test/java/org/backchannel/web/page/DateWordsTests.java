// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import org.backchannel.model.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateWordsTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			2017-03-03               | 3 March 2017
			2018-01-XX               | some day in January 2018
			2014                     | some day in 2014
			[2018-01-30..2018-02-02] | some day from 30 January 2018 to 2 February 2018
			[..2021-03-31]           | on or before 31 March 2021
			[2017-03-03..]           | on or after 3 March 2017
			2017-02-28/2017-03-01    | 28 February 2017 to 1 March 2017
			2014/2018-01-09          | 2014 to 9 January 2018
			2014-04/..               | since April 2014
			2014/                    | from 2014 to an unknown day
			../2014                  | an unknown day to 2014
			2017-03-03~              | about 3 March 2017
			2017-03-03?              | 3 March 2017, uncertain
			..                       | not known
			""", delimiter = '|')
	void datesAreSaidWithWhatTheyLeaveOpen(String date, String words) {
		assertThat(DateWords.of(Edtf.parse(date))).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			1949          | 1949
			2012-05       | May 2012
			2016-11-01    | 1 November 2016
			[..2016-11-01] | on or before 1 November 2016
			""", delimiter = '|')
	void whatBeganInAYearBeganIn(String date, String words) {
		assertThat(DateWords.limit(Edtf.parse(date))).isEqualTo(words);
	}

}
