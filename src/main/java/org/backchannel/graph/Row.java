// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.backchannel.model.Coded;
import org.backchannel.model.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result, with typed access by column.
 *
 * @param values the columns with their values; nothing of the driver's types
 */
public record Row(Map<String, @Nullable Object> values) {

	/**
	 * A text that is there.
	 * @param column the column
	 * @return the text
	 */
	public String text(String column) {
		return (String) required(column);
	}

	/**
	 * A text that may be missing.
	 * @param column the column
	 * @return null where it is missing
	 */
	public @Nullable String textOrNull(String column) {
		return (String) this.values.get(column);
	}

	/**
	 * A text that may be missing.
	 * @param column the column
	 * @return empty where it is missing
	 */
	public Optional<String> optional(String column) {
		return Optional.ofNullable(textOrNull(column));
	}

	/**
	 * A value of a vocabulary.
	 * @param <E> the vocabulary
	 * @param type the vocabulary's enum
	 * @param column the column, with the value's code
	 * @return the value
	 */
	public <E extends Enum<E> & Coded> E code(Class<E> type, String column) {
		return Coded.of(type, text(column));
	}

	/**
	 * A date, from its EDTF text.
	 * @param column the column
	 * @return the date
	 */
	public Edtf date(String column) {
		return Edtf.parse(text(column));
	}

	/**
	 * A whole number that fits into an {@code int}.
	 * @param column the column
	 * @return the number
	 */
	public int count(String column) {
		return Math.toIntExact(number(column));
	}

	/**
	 * A number that may be missing.
	 * @param column the column
	 * @return empty where it is missing
	 */
	public Optional<Double> decimal(String column) {
		return Optional.ofNullable((Number) this.values.get(column)).map(Number::doubleValue);
	}

	/**
	 * A whole number.
	 * @param column the column
	 * @return the number
	 */
	public long number(String column) {
		return ((Number) required(column)).longValue();
	}

	/**
	 * A whole number that may be missing.
	 * @param column the column
	 * @return null where it is missing
	 */
	public @Nullable Integer numberOrNull(String column) {
		return (this.values.get(column) instanceof Number number) ? number.intValue() : null;
	}

	/**
	 * A number that may be missing.
	 * @param column the column
	 * @return null where it is missing
	 */
	public @Nullable Double decimalOrNull(String column) {
		return (this.values.get(column) instanceof Number number) ? number.doubleValue() : null;
	}

	/**
	 * A truth value; missing counts as false.
	 * @param column the column
	 * @return the value
	 */
	public boolean flag(String column) {
		return Boolean.TRUE.equals(this.values.get(column));
	}

	/**
	 * A day.
	 * @param column the column
	 * @return the day
	 */
	public LocalDate day(String column) {
		return (LocalDate) required(column);
	}

	/**
	 * A list of texts; missing counts as empty.
	 * @param column the column
	 * @return the texts
	 */
	public List<String> texts(String column) {
		return (this.values.get(column) instanceof List<?> list) ? list.stream().map(String.class::cast).toList()
				: List.of();
	}

	/**
	 * A list of rows, from a list of maps; missing counts as empty.
	 * @param column the column
	 * @return the rows
	 */
	public List<Row> rows(String column) {
		return (this.values.get(column) instanceof List<?> list) ? list.stream().map(Row::of).toList() : List.of();
	}

	/**
	 * A row within this row, from a map.
	 * @param column the column
	 * @return the row
	 */
	public Row row(String column) {
		return of(required(column));
	}

	@SuppressWarnings({ "unchecked", "NullAway" })
	static Row of(Object map) {
		return new Row((Map<String, @Nullable Object>) map);
	}

	private Object required(String column) {
		return Objects.requireNonNull(this.values.get(column), column);
	}

}
