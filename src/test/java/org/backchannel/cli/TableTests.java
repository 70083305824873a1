// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

import static org.assertj.core.api.Assertions.assertThat;

class TableTests {

	private static final String WORDS = "the quick brown fox jumps over the lazy dog and then does it again";

	private final Table table = new Table(List.of(new Table.Column("date", false), new Table.Column("who", false),
			new Table.Column("reports", true)));

	@Test
	void isAsWideAsItsCells() {
		this.table.add(List.of("2017-03-03", "A, B", "3"));
		this.table.add(List.of("2017", "C", "12"));
		assertThat(this.table.render(80, Ansi.OFF)).isEqualTo("""
				date        who   reports
				----------  ----  -------
				2017-03-03  A, B        3
				2017        C          12
				""");
	}

	@Test
	void alignsWideCharacters() {
		this.table.add(List.of("2017", "北京", "3"));
		this.table.add(List.of("2018", "ABC", "4"));
		assertThat(this.table.render(80, Ansi.OFF).lines().skip(2)).containsExactly("2017  北京        3",
				"2018  ABC         4");
	}

	@Test
	void oneLongCellMakesNotEveryLineLongInAPipe() {
		String cell = WORDS.repeat(3);
		this.table.add(List.of("2017", cell, "3"));
		this.table.add(List.of("2018", "A", "4"));
		assertThat(this.table.render(Console.UNLIMITED, Ansi.OFF).lines().skip(1)).containsExactly(
				"----  " + "-".repeat(60) + "  -------", "2017  " + cell + "        3",
				"2018  A" + " ".repeat(59) + "        4");
	}

	@Test
	void wrapsTheWidestColumnFirst() {
		this.table.add(List.of("2017-03-03", WORDS, "3"));
		assertThat(this.table.render(50, Ansi.OFF)).isEqualTo("""
				date        who                            reports
				----------  -----------------------------  -------
				2017-03-03  the quick brown fox jumps            3
				            over the lazy dog and then
				            does it again
				""");
	}

	@ParameterizedTest
	@ValueSource(ints = { 40, 41, 57, 60, 80, 120, 1000 })
	void isNeverWiderThanTheTerminal(int width) {
		this.table.add(List.of("2017-03-03/2017-03-04", WORDS, "3"), List.of(new Table.Paragraph(4, WORDS)));
		this.table.add(List.of("2017", "Verylongwordwithoutanyblanksinside".repeat(3), ""), List.of());
		assertThat(this.table.render(width, Ansi.OFF).lines())
			.allSatisfy((line) -> assertThat(DisplayText.width(line)).isLessThanOrEqualTo(width))
			.noneMatch((line) -> line.endsWith(" "));
	}

	@Test
	void becomesAListWhereColumnsWouldBeTooNarrow() {
		this.table.add(List.of(WORDS, WORDS, "3"));
		assertThat(this.table.render(40, Ansi.OFF)).startsWith("""
				date     the quick brown fox jumps over
				         the lazy dog and then does it
				         again
				who      the quick""");
	}

	@Test
	void leavesEmptyValuesOutOfAList() {
		this.table.add(List.of(WORDS, "", "3"));
		this.table.add(List.of(WORDS, WORDS, "4"));
		assertThat(this.table.render(40, Ansi.OFF).lines().filter((line) -> line.startsWith("who"))).hasSize(1);
	}

	@Test
	void setsParagraphsUnderTheirRow() {
		this.table.add(List.of("2017", "A", "1"),
				List.of(new Table.Paragraph(4, "“words”"), new Table.Paragraph(6, "- B")));
		assertThat(this.table.render(80, Ansi.OFF)).endsWith("""
				2017  A          1
				    “words”
				      - B

				""");
	}

	@Test
	void colourChangesNoText() {
		this.table.add(List.of("2017", "A", "1"), List.of(new Table.Paragraph(4, "“words”")));
		String coloured = this.table.render(80, Ansi.ON);
		assertThat(coloured).contains("\u001b[1m");
		assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(this.table.render(80, Ansi.OFF));
	}

}
