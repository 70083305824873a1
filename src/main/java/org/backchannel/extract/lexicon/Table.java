// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One of the vocabulary's tables: rows of cells divided by tabs, {@code #} for remarks.
 */
final class Table {

	private Table() {
	}

	/**
	 * Reads a table that comes with the program, and a user's of the same name after it.
	 * @param name the file's name
	 * @param extras a folder with further tables, or null
	 * @return its rows; a row has at least one cell
	 */
	static List<Row> read(String name, @Nullable Path extras) {
		List<Row> rows = new ArrayList<>();
		try (InputStream in = Table.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("The vocabulary table " + name + " is not in the program");
			}
			add(rows, new String(in.readAllBytes(), StandardCharsets.UTF_8));
			if (extras != null && Files.isRegularFile(extras.resolve(name))) {
				add(rows, Files.readString(extras.resolve(name)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The vocabulary table " + name + " can't be read", ex);
		}
		return rows;
	}

	private static void add(List<Row> rows, String text) {
		text.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> new Row(List.of(line.split("\t", -1))))
			.forEach(rows::add);
	}

	/**
	 * A line of a table.
	 *
	 * @param cells its cells
	 */
	record Row(List<String> cells) {

		String cell(int index) {
			return (index < this.cells.size()) ? this.cells.get(index).strip() : "";
		}

		List<String> list(int index) {
			String cell = cell(index);
			return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
		}

	}

}
