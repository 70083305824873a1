// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

import org.backchannel.export.Csv;
import org.backchannel.graph.Question;
import org.backchannel.query.Answer;

/**
 * Rows with named columns, to be set as a table or written as CSV.
 *
 * @param columns the names, in their order
 * @param rows a value for each column; one that is left out is empty
 */
record Rows(List<String> columns, List<Map<String, Object>> rows) {

	/**
	 * The rows of an answer.
	 * @param answer the answer
	 * @return its rows under the question's columns
	 */
	static Rows of(Answer answer) {
		return new Rows(answer.question().columns().stream().map(Question.Column::name).toList(), answer.rows());
	}

	/**
	 * For people: lists with commas, columns of numbers to the right.
	 * @return the table
	 */
	Table table() {
		Table table = new Table(
				this.columns.stream().map((column) -> new Table.Column(column, isNumeric(column))).toList());
		for (Map<String, Object> row : this.rows) {
			table.add(this.columns.stream().map((column) -> Cells.plain(row.get(column))).toList());
		}
		return table;
	}

	private boolean isNumeric(String column) {
		return this.rows.stream().anyMatch((row) -> row.get(column) instanceof Number)
				&& this.rows.stream().allMatch((row) -> row.get(column) == null || row.get(column) instanceof Number);
	}

	/**
	 * For programs.
	 * @param out where to
	 */
	void csv(PrintWriter out) {
		new Csv(this.columns, this.rows).write(out);
	}

}
