// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backchannel.graph.ColumnType;
import org.backchannel.model.Edtf;
import org.jspecify.annotations.Nullable;

/** Orders rows by one column: dates by time, numbers by size, what is missing last. */
final class RowOrder {

	private RowOrder() {
	}

	/**
	 * Rows in the order that was asked for.
	 * @param rows the rows
	 * @param inquiry with the order
	 * @return a new list; the rows themselves where no order was asked for
	 */
	static List<Map<String, Object>> of(List<Map<String, Object>> rows, Inquiry inquiry) {
		return inquiry.order().map((order) -> {
			boolean dates = new Columns(inquiry.question()).type(order.column())
				.filter(ColumnType.DATE::equals)
				.isPresent();
			return rows.stream()
				.map((row) -> new Keyed(key(row.get(order.column()), dates), row))
				.sorted(comparator(order.descending()))
				.map(Keyed::row)
				.toList();
		}).orElse(rows);
	}

	private static Comparator<Keyed> comparator(boolean descending) {
		Comparator<Object> values = RowOrder::compare;
		return Comparator.comparing(Keyed::key, Comparator.nullsLast(descending ? values.reversed() : values));
	}

	private static @Nullable Object key(@Nullable Object value, boolean date) {
		if (value == null || value.equals("") || List.of().equals(value)) {
			return null;
		}
		if (date) {
			return Edtf.tryParse(value.toString()).orElse(Edtf.UNKNOWN);
		}
		return (value instanceof Number || value instanceof Boolean) ? value
				: Collator.getInstance(Locale.UK).getCollationKey(String.join(", ", Columns.texts(value)));
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static int compare(Object one, Object other) {
		if (one instanceof Number left && other instanceof Number right) {
			return Double.compare(left.doubleValue(), right.doubleValue());
		}
		return ((Comparable) one).compareTo(other);
	}

	private record Keyed(@Nullable Object key, Map<String, Object> row) {
	}

}
