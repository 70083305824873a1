// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backchannel.graph.ColumnType;
import org.backchannel.graph.Question;
import org.backchannel.query.Surroundings;
import org.backchannel.web.ask.Inquiry.Order;

/**
 * A page of an answer, as a table shows it.
 *
 * @param heads the columns
 * @param lines the rows
 * @param total number of rows of all pages
 * @param page which page it is, from 1
 * @param pages how many there are, at least 1
 */
record AnswerTable(List<Head> heads, List<List<Cell>> lines, int total, int page, int pages) {

	private static final int SIZE = 100;

	/**
	 * A column.
	 *
	 * @param name its name
	 * @param label what stands above it
	 * @param description what its values are
	 * @param style how its values look
	 * @param sort the address of the same rows ordered by it
	 * @param sorted as {@code aria-sort} says it; empty where they are not
	 * @param place where rows put it that set two sides against each other; empty where
	 * they do not
	 */
	record Head(String name, String label, String description, String style, String sort, String sorted, String place) {
	}

	/**
	 * A value.
	 *
	 * @param style how it looks
	 * @param parts one for each element of a list
	 */
	record Cell(String style, List<Part> parts) {
	}

	/**
	 * What one reads.
	 *
	 * @param text the words
	 * @param address where they lead; empty for nowhere
	 * @param code what is behind the words, as a status's code or a date as EDTF; empty
	 * for nothing
	 */
	record Part(String text, String address, String code) {
	}

	/** The number of the first row of the page, from 1. */
	public int from() {
		return (this.page - 1) * SIZE + 1;
	}

	/** The number of the last row of the page. */
	public int to() {
		return from() + this.lines.size() - 1;
	}

	/** Whether its rows set the words of one side against those of the other. */
	public boolean isFacing() {
		return this.heads.stream().anyMatch((head) -> head.place().equals("other words"));
	}

	/** The same with a few rows at most, to show what there is. */
	AnswerTable first(int few) {
		return new AnswerTable(this.heads, this.lines.stream().limit(few).toList(), this.total, this.page, this.pages);
	}

	static AnswerTable of(Inquiry inquiry, List<Map<String, Object>> rows, Surroundings surroundings) {
		int pages = Math.max(1, Math.ceilDiv(rows.size(), SIZE));
		int page = Math.min(inquiry.page(), pages);
		List<Map<String, Object>> shown = RowOrder.of(rows, inquiry)
			.subList((page - 1) * SIZE, Math.min(rows.size(), page * SIZE));
		Cells cells = Cells.of(inquiry.question(), shown, surroundings);
		List<Question.Column> columns = cells.columns();
		Sides sides = new Sides(inquiry.question());
		return new AnswerTable(columns.stream().map((column) -> head(column, inquiry, shown, sides)).toList(),
				shown.stream().map((row) -> line(columns, row, cells)).toList(), rows.size(), page, pages);
	}

	private static List<Cell> line(List<Question.Column> columns, Map<String, Object> row, Cells cells) {
		List<Cell> line = new ArrayList<>();
		columns.forEach((column) -> line.add(cells.cell(column, row)));
		return line;
	}

	private static Head head(Question.Column column, Inquiry inquiry, List<Map<String, Object>> rows, Sides sides) {
		Optional<Order> order = inquiry.order().filter((by) -> by.column().equals(column.name()));
		boolean numbers = rows.stream().anyMatch((row) -> row.get(column.name()) instanceof Number);
		boolean falling = order.map((by) -> !by.descending()).orElse(numbers);
		String sorted = order.map((by) -> by.descending() ? "descending" : "ascending").orElse("");
		return new Head(column.name(), label(column), Wording.sentence(column.description()),
				numbers ? "number" : Cells.style(column), inquiry.address(new Order(column.name(), falling)), sorted,
				sides.place(column));
	}

	/** "Name of one" is read better as "One". */
	private static String label(Question.Column column) {
		boolean isName = column.type().filter(ColumnType.NAME::equals).isPresent();
		return Wording.label(isName
				? column.named().filter((ids) -> column.name().startsWith(ids)).orElse(column.name()) : column.name());
	}

}
