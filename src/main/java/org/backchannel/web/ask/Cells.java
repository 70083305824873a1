// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.backchannel.graph.ColumnType;
import org.backchannel.graph.Question;
import org.backchannel.query.Surroundings;
import org.backchannel.web.ask.AnswerTable.Cell;
import org.backchannel.web.ask.AnswerTable.Part;
import org.jspecify.annotations.Nullable;

/** Values of rows as people read them: names that lead somewhere instead of ids. */
final class Cells {

	private static final ColumnType[] IDS = { ColumnType.ACTOR, ColumnType.ACTORS, ColumnType.EVENT, ColumnType.EVENTS,
			ColumnType.SOURCE, ColumnType.SOURCES, ColumnType.ID };

	private final Question question;

	private final Columns columns;

	private final Names names;

	private Cells(Question question, Columns columns, Names names) {
		this.question = question;
		this.columns = columns;
		this.names = names;
	}

	static Cells of(Question question, List<Map<String, Object>> rows, Surroundings surroundings) {
		Columns columns = new Columns(question);
		return new Cells(question, columns, new Names(surroundings.names(columns.ids(rows, IDS))));
	}

	/**
	 * The columns that a table shows: an id that another column names is not shown twice.
	 */
	List<Question.Column> columns() {
		Set<String> hidden = Set.copyOf(this.columns.of(ColumnType.REPORT));
		return this.question.columns()
			.stream()
			.filter((column) -> !hidden.contains(column.name()) && this.columns.naming(column.name()).isEmpty())
			.toList();
	}

	static String style(Question.Column column) {
		return column.type().map((type) -> switch (type) {
			case DATE -> "date";
			case QUOTE -> "words";
			case NAME, NAMES, ACTOR, ACTORS, EVENT, EVENTS, SOURCE, SOURCES, ID -> "names";
			case STATUS, STATUSES -> "state";
			case CERTAINTY -> "sure";
			default -> "";
		}).orElse("");
	}

	Cell cell(Question.Column column, Map<String, Object> row) {
		Object value = row.get(column.name());
		String style = (value instanceof Number) ? "number" : style(column);
		return new Cell(style,
				column.type().map((type) -> parts(column, type, value, row)).orElseGet(() -> plain(value)));
	}

	private List<Part> parts(Question.Column column, ColumnType type, @Nullable Object value, Map<String, Object> row) {
		List<String> texts = Columns.texts(value).stream().filter((text) -> !text.isEmpty()).toList();
		return switch (type) {
			case NAME, NAMES -> named(column.named().orElseThrow(), texts, row);
			case ACTOR, ACTORS, EVENT, EVENTS, SOURCE, SOURCES, ID ->
				texts.stream().map((id) -> linked(type, id, "")).toList();
			case DATE -> texts.stream().map((text) -> new Part(ShortDate.of(text), "", text)).toList();
			case STATUS, STATUSES, CERTAINTY ->
				texts.stream().map((code) -> new Part(Wording.label(code), "", code)).toList();
			default -> plain(value);
		};
	}

	private List<Part> named(String ids, List<String> texts, Map<String, Object> row) {
		ColumnType type = this.columns.type(ids).orElse(ColumnType.ID);
		List<String> given = Columns.texts(row.get(ids));
		return IntStream.range(0, texts.size())
			.mapToObj((i) -> (i < given.size()) ? linked(type, given.get(i), texts.get(i))
					: new Part(texts.get(i), "", ""))
			.toList();
	}

	private Part linked(ColumnType type, String id, String text) {
		return this.names.find(Columns.kind(type), id)
			.map((named) -> new Part(text.isEmpty() ? named.name() : text, Names.address(named), id))
			.orElse(new Part(text.isEmpty() ? id : text, "", id));
	}

	private static List<Part> plain(@Nullable Object value) {
		if (value instanceof Boolean truth) {
			return List.of(new Part(truth ? "Yes" : "No", "", ""));
		}
		if (value instanceof Number number) {
			return List.of(new Part(number(number), "", ""));
		}
		return Columns.texts(value)
			.stream()
			.filter((text) -> !text.isEmpty())
			.map((text) -> new Part(text, "", ""))
			.toList();
	}

	private static String number(Number number) {
		NumberFormat format = NumberFormat.getInstance(Locale.UK);
		format.setMaximumFractionDigits(3);
		return format.format(number);
	}

}
