// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.backchannel.graph.ColumnType;
import org.backchannel.graph.Question;
import org.jspecify.annotations.Nullable;

/** What the columns of a question stand for, so that views need not know the question. */
final class Columns {

	private final Question question;

	Columns(Question question) {
		this.question = question;
	}

	List<String> of(ColumnType... types) {
		List<ColumnType> wanted = List.of(types);
		return this.question.columns()
			.stream()
			.filter((column) -> column.type().filter(wanted::contains).isPresent())
			.map(Question.Column::name)
			.toList();
	}

	Optional<String> first(ColumnType type) {
		return of(type).stream().findFirst();
	}

	Optional<ColumnType> type(String name) {
		return column(name).flatMap(Question.Column::type);
	}

	Optional<Question.Column> column(String name) {
		return this.question.columns().stream().filter((column) -> column.name().equals(name)).findFirst();
	}

	/** The column that has the names of what a column has the ids of. */
	Optional<Question.Column> naming(String ids) {
		return this.question.columns()
			.stream()
			.filter((column) -> column.named().filter(ids::equals).isPresent())
			.findFirst();
	}

	/** Whether the answer can be drawn along time. */
	boolean haveDates() {
		return !of(ColumnType.DATE).isEmpty();
	}

	/** Whether the answer can be drawn as a network. */
	boolean haveTies() {
		return !of(ColumnType.ACTOR, ColumnType.ACTORS).isEmpty() || !of(ColumnType.EVENT).isEmpty();
	}

	/** All ids in some rows. */
	Set<String> ids(List<Map<String, Object>> rows, ColumnType... types) {
		Set<String> ids = new TreeSet<>();
		List<String> names = of(types);
		rows.forEach((row) -> names.forEach((name) -> ids.addAll(texts(row.get(name)))));
		return ids;
	}

	/**
	 * A value as texts.
	 * @param value of any type
	 * @return empty for null
	 */
	static List<String> texts(@Nullable Object value) {
		if (value instanceof Collection<?> list) {
			List<String> texts = new ArrayList<>();
			list.forEach((element) -> texts.add(String.valueOf(element)));
			return texts;
		}
		return (value != null) ? List.of(value.toString()) : List.of();
	}

	/**
	 * What kind of id a column has.
	 * @param type its type
	 * @return actor, event or source; empty where another column says it
	 */
	static String kind(ColumnType type) {
		return switch (type) {
			case ACTOR, ACTORS -> "actor";
			case EVENT, EVENTS -> "event";
			case SOURCE, SOURCES -> "source";
			default -> "";
		};
	}

}
