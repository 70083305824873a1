// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.util.Set;
import java.util.stream.Collectors;

import org.backchannel.graph.ColumnType;
import org.backchannel.graph.Question;

/**
 * Two sides of a row: what its words are about, and what stands against it. Columns of
 * the other side begin with {@code against}.
 */
final class Sides {

	private static final String OTHER = "against";

	private final Columns columns;

	private final Set<String> faced;

	Sides(Question question) {
		this.columns = new Columns(question);
		this.faced = this.columns.of(ColumnType.QUOTE).contains(OTHER + "Quote") ? question.columns()
			.stream()
			.filter((column) -> column.name().startsWith(OTHER) && !part(column).isEmpty())
			.map(this::part)
			.collect(Collectors.toSet()) : Set.of();
	}

	/**
	 * Where a column stands in a row.
	 * @param column one of the question's
	 * @return side and part, as in "one words" or "other source"; "both" for what is
	 * about both; empty where the question has no sides
	 */
	String place(Question.Column column) {
		if (this.faced.isEmpty()) {
			return "";
		}
		if (column.name().startsWith(OTHER)) {
			return "other " + part(column);
		}
		String part = part(column);
		return (part.equals("day") || this.faced.contains(part)) ? "one " + part : "both";
	}

	private String part(Question.Column column) {
		return column.type().map((type) -> switch (type) {
			case QUOTE -> "words";
			case SOURCE -> "source";
			case DATE -> "day";
			case EVENT -> "about";
			case NAME ->
				column.named().flatMap(this.columns::type).filter(ColumnType.EVENT::equals).isPresent() ? "about" : "";
			default -> "";
		}).orElse("");
	}

}
