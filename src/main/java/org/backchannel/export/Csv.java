// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV: RFC 4180 with a header line, lists with semicolons. Cells are left as they
 * are, also where a spreadsheet would take them for a formula: a quote stays to the
 * letter.
 *
 * @param columns the names, in their order
 * @param rows a value for each column; one that is left out is empty
 */
public record Csv(List<String> columns, List<Map<String, Object>> rows) {

	/**
	 * Writes header and rows.
	 * @param out where to
	 * @throws UncheckedIOException where it cannot be written there
	 */
	public void write(Appendable out) {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader(this.columns.toArray(String[]::new)).get();
		try {
			CSVPrinter printer = format.print(out);
			for (Map<String, Object> row : this.rows) {
				printer.printRecord(this.columns.stream().map((column) -> text(row.get(column), "; ")));
			}
			printer.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A value as the text of one cell.
	 * @param value text, number, boolean, date, list or map, or null
	 * @param separator what stands between the elements of a list
	 * @return empty for null
	 */
	public static String text(@Nullable Object value, String separator) {
		return switch (value) {
			case null -> "";
			case Collection<?> list ->
				list.stream().map((element) -> text(element, separator)).collect(Collectors.joining(separator));
			case Map<?, ?> map -> map.entrySet()
				.stream()
				.map((entry) -> entry.getKey() + ": " + text(entry.getValue(), separator))
				.collect(Collectors.joining(", "));
			default -> value.toString();
		};
	}

}
