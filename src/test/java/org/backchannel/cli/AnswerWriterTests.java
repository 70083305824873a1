// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backchannel.query.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerWriterTests {

	private final Captured captured = Captured.pipe();

	private final GlobalOptions options = new GlobalOptions();

	@Test
	void aTableJoinsListsWithCommasAndSetsNumbersRight() {
		write(row("e1", List.of("A", "B"), 3), row("e2", null, 12));
		assertThat(this.captured.out()).isEqualTo("""
				event  who   count
				-----  ----  -----
				e1     A, B      3
				e2              12
				""");
	}

	@Test
	void aTableInAPipeIsNotWrapped() {
		write(row("e1", "word ".repeat(100), 3));
		assertThat(this.captured.out().lines()).hasSize(3);
	}

	@Test
	void theWordsOfASourceCannotSteerTheTerminal() {
		write(row("e1", "red \u001b[31m\nand\tback\u0007", 3));
		assertThat(this.captured.out().lines().skip(2)).containsExactly("e1     red [31m and back      3");
	}

	@Test
	void anEmptyTableSaysWhatWasLookedFor() {
		write();
		assertThat(this.captured.out())
			.isEqualTo("Nothing found for --since 2014-01-01 --kinds call,meeting.%n".formatted());
	}

	@Test
	void anEmptyTableIsSilentOfWhatLeavesNothingOut() {
		Map<String, Object> parameters = new LinkedHashMap<>();
		parameters.put("between", List.of());
		parameters.put("since", LocalDate.of(1, 1, 1));
		parameters.put("until", LocalDate.of(9999, 12, 31));
		new AnswerWriter(this.captured.context(this.options))
			.write(new Answer(Captured.QUESTION, parameters, List.of()), Evidence.NONE);
		assertThat(this.captured.out()).isEqualTo("Nothing found.%n".formatted());
	}

	@Test
	void jsonHoldsQuestionParametersAndRows() {
		this.options.json = true;
		write(row("e1", List.of("A", "B"), 3), row("e2", null, 12));
		JsonNode json = JsonMapper.shared().readTree(this.captured.out());
		assertThat(json.propertyNames()).containsExactly("question", "parameters", "rows");
		assertThat(json.get("question").asString()).isEqualTo("who-met");
		assertThat(json.at("/parameters/since").asString()).isEqualTo("2014-01-01");
		assertThat(json.at("/rows/0/who/1").asString()).isEqualTo("B");
		assertThat(json.at("/rows/1/who").isNull()).isTrue();
		assertThat(json.at("/rows/1/count").asInt()).isEqualTo(12);
	}

	@Test
	void jsonOfNothingIsStillAnObject() {
		this.options.json = true;
		write();
		assertThat(JsonMapper.shared().readTree(this.captured.out()).get("rows").isEmpty()).isTrue();
	}

	@Test
	void csvQuotesWhatMustBeQuotedAndLeavesCellsAsTheyAre() {
		this.options.csv = true;
		write(row("e1", List.of("A", "B"), 3), row("=1+1", "say \"yes\", or\nno", -2));
		assertThat(this.captured.out())
			.isEqualTo("event,who,count\r\ne1,A; B,3\r\n=1+1,\"say \"\"yes\"\", or\nno\",-2\r\n");
	}

	@Test
	void csvOfNothingIsItsHeader() {
		this.options.csv = true;
		write();
		assertThat(this.captured.out()).isEqualTo("event,who,count\r\n");
	}

	@SafeVarargs
	@SuppressWarnings({ "varargs", "NullAway" })
	private void write(Map<String, @Nullable Object>... rows) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		parameters.put("since", LocalDate.of(2014, 1, 1));
		parameters.put("kinds", List.of("call", "meeting"));
		List<Map<String, Object>> list = Arrays.stream(rows).<Map<String, Object>>map((row) -> row).toList();
		new AnswerWriter(this.captured.context(this.options)).write(new Answer(Captured.QUESTION, parameters, list),
				Evidence.NONE);
	}

	private static Map<String, @Nullable Object> row(String event, @Nullable Object who, int count) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		row.put("event", event);
		row.put("who", who);
		row.put("count", count);
		return row;
	}

}
