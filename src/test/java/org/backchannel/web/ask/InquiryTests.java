// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import org.backchannel.graph.Catalogue;
import org.backchannel.graph.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

class InquiryTests {

	private static final Catalogue CATALOGUE = Catalogue.load();

	private static MultiValueMap<String, String> query(String text) {
		MultiValueMap<String, String> query = UriComponentsBuilder.newInstance().query(text).build().getQueryParams();
		MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
		query.forEach((name, texts) -> texts
			.forEach((each) -> decoded.add(name, (each != null) ? UriUtils.decode(each, "UTF-8") : "")));
		return decoded;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			since=                                      | ?
			between=&between=nato                       | ?
			between=                                    | ?between=
			between=germany&between=nato                | ?between=germany,nato
			members=false&members=true                  | ?
			members=false                               | ?members=false
			status=&status=held&status=ongoing          | ?
			status=                                     | ?status=
			kinds=&view=table&page=1&sort=nothing       | ?
			view=network&sort=-reports&page=3           | ?view=network&sort=-reports&page=3
			since=3%20March&and=a%26b                   | ?since=3%20March&and=a%26b
			nothing=x                                   | ?nothing=x
			""")
	void anAddressIsAsShortAsItCanBe(String asked, String shortest) {
		Question question = CATALOGUE.find("contacts-since").orElseThrow();
		Inquiry inquiry = Inquiry.of(question, query(asked));
		String address = inquiry.address();
		assertThat(address).isEqualTo("/ask/contacts-since" + (shortest.equals("?") ? "" : shortest));
		MultiValueMap<String, String> again = query(address.contains("?") ? address.split("\\?", 2)[1] : "");
		assertThat(Inquiry.of(question, again).differsFrom(again)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			members=false       | ''
			kinds=              | ''
			status=             | Status
			status=&between=    | Between,Status
			""")
	void aListOfWhichNothingIsLeftIsNamed(String asked, String labels) {
		Question question = CATALOGUE.find("contacts-since").orElseThrow();
		assertThat(String.join(",", Inquiry.of(question, query(asked)).emptied())).isEqualTo(labels);
	}

	@Test
	void noParameterHasTheNameOfAViewItsOrderOrItsPage() {
		assertThat(CATALOGUE.questions()).flatExtracting(Question::parameters)
			.extracting(Question.Parameter::name)
			.doesNotContain("view", "sort", "page", "size", "format");
	}

	@Test
	void everyColumnThatNamesAnotherNamesOneOfIds() {
		assertThat(CATALOGUE.questions()).allSatisfy((question) -> {
			Columns columns = new Columns(question);
			assertThat(question.columns()).flatExtracting((column) -> column.named().stream().toList())
				.allSatisfy((named) -> assertThat(columns.type(named)).isPresent());
			assertThat(question.topic()).isPresent();
		});
	}

}
