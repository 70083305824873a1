// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DateSpanTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			2017-03-03,              2017-03-03, 2017-03-03
			2017-03-03~,             2017-03-03, 2017-03-03
			2017-03,                 2017-03-01, 2017-03-31
			2016-02,                 2016-02-01, 2016-02-29
			2017,                    2017-01-01, 2017-12-31
			201X,                    2010-01-01, 2019-12-31
			2018-01-XX,              2018-01-01, 2018-01-31
			2018-01-1X,              2018-01-10, 2018-01-19
			2018-XX-05,              2018-01-05, 2018-12-05
			2018-24,                 2018-12-01, 2019-02-28
			2018-21,                 2018-03-01, 2018-05-28
			2017-02-28/2017-03-01,   2017-02-28, 2017-03-01
			2017-02-28/..,           2017-02-28,
			'[2017-01-01,2017-05-01]', 2017-01-01, 2017-05-01
			[2017-01-01..2017-05-01], 2017-01-01, 2017-05-01
			[..2021-03-31],          2021-03-31, 2021-03-31
			..,                      ,
			unknown,                 ,
			XXXX,                    ,
			""")
	void boundsADate(String edtf, @Nullable String earliest, @Nullable String latest) {
		DateSpan span = DateSpan.of(edtf);
		assertThat(Objects.toString(span.earliest(), null)).isEqualTo(earliest);
		assertThat(Objects.toString(span.latest(), null)).isEqualTo(latest);
	}

	@ParameterizedTest
	@ValueSource(strings = { "yesterday", "2017-13-01", "2017-02-30", "3 March 2017" })
	void saysWhatItCannotRead(String edtf) {
		assertThatIllegalArgumentException().isThrownBy(() -> DateSpan.of(edtf))
			.withMessageContaining("'" + edtf + "' is not an EDTF date");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2017-03-03, 2017-03,                true
			2017-03-03, 2017-03-04,             false
			..,         2017-03-04,             true
			2017-03-03, 2017-03-01/2017-03-05,  true
			2017-03-03, [..2021-03-31],         false
			""")
	void datesMeetWhereTheirSpansDo(String left, String right, boolean meet) {
		assertThat(DateSpan.of(left).meets(DateSpan.of(right))).isEqualTo(meet);
		assertThat(DateSpan.of(right).meets(DateSpan.of(left))).isEqualTo(meet);
	}

}
