// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import picocli.CommandLine.Help.Ansi;

/**
 * A table for people: as wide as its cells need, and no wider than the terminal. Where
 * the columns would become too narrow to read, each row is set as a list of names and
 * values.
 */
final class Table {

	private static final String GAP = "  ";

	private static final int NARROWEST = 16;

	/**
	 * Where nothing limits a table, longer cells push the next ones to the right, instead
	 * of all rows being as long as the longest.
	 */
	private static final int WIDEST_PADDED = 60;

	private final List<Column> columns;

	private final List<Row> rows = new ArrayList<>();

	Table(List<Column> columns) {
		this.columns = List.copyOf(columns);
	}

	/**
	 * Adds a row.
	 * @param cells one for each column
	 * @param beneath paragraphs set under the row, over the table's whole width
	 */
	void add(List<String> cells, List<Paragraph> beneath) {
		this.rows.add(new Row(List.copyOf(cells), List.copyOf(beneath)));
	}

	/**
	 * Adds a row with nothing beneath.
	 * @param cells one for each column
	 */
	void add(List<String> cells) {
		add(cells, List.of());
	}

	/**
	 * The table as text.
	 * @param width cells, at least 40
	 * @param ansi whether and how to colour
	 * @return lines, each with its line break
	 */
	String render(int width, Ansi ansi) {
		StringBuilder text = new StringBuilder();
		int[] widths = widths(width);
		boolean readable = IntStream.range(0, widths.length)
			.allMatch((i) -> widths[i] >= Math.min(natural(i), NARROWEST));
		if (readable) {
			grid(text, widths, width, ansi);
		}
		else {
			records(text, width, ansi);
		}
		return text.toString();
	}

	/** Wide columns give way first, all to the same width. */
	private int[] widths(int width) {
		int[] widths = IntStream.range(0, this.columns.size()).map(this::natural).toArray();
		int available = width - GAP.length() * (widths.length - 1);
		while (Arrays.stream(widths).asLongStream().sum() > available) {
			int widest = Arrays.stream(widths).max().orElseThrow();
			if (widest <= 1) {
				break;
			}
			long others = Arrays.stream(widths).filter((w) -> w < widest).asLongStream().sum();
			long count = Arrays.stream(widths).filter((w) -> w == widest).count();
			int second = Arrays.stream(widths).filter((w) -> w < widest).max().orElse(1);
			int fair = (int) Math.max(1, (available - others) / count);
			int shrunk = Math.min(widest - 1, Math.max(second, fair));
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.min(widths[i], shrunk);
			}
		}
		return widths;
	}

	private int natural(int column) {
		int header = DisplayText.width(this.columns.get(column).header());
		return this.rows.stream()
			.flatMap((row) -> row.cells().get(column).lines())
			.mapToInt(DisplayText::width)
			.reduce(Math.max(header, 2), Math::max);
	}

	private void grid(StringBuilder text, int[] widths, int width, Ansi ansi) {
		int[] padded = (width != Console.UNLIMITED) ? widths
				: Arrays.stream(widths).map((natural) -> Math.min(natural, WIDEST_PADDED)).toArray();
		List<String> headers = this.columns.stream().map(Column::header).toList();
		for (String line : lines(headers, widths, padded)) {
			text.append(bold(line, ansi)).append('\n');
		}
		List<String> rules = Arrays.stream(padded).mapToObj("-"::repeat).toList();
		text.append(String.join(GAP, rules)).append('\n');
		for (Row row : this.rows) {
			for (String line : lines(row.cells(), widths, padded)) {
				text.append(row.beneath().isEmpty() ? line : bold(line, ansi)).append('\n');
			}
			beneath(text, row, width);
		}
	}

	private List<String> lines(List<String> cells, int[] widths, int[] padded) {
		List<List<String>> wrapped = IntStream.range(0, widths.length)
			.mapToObj((i) -> DisplayText.wrapped(cells.get(i), Math.max(2, widths[i])))
			.toList();
		int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
		List<String> lines = new ArrayList<>();
		for (int line = 0; line < height; line++) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < widths.length; i++) {
				String cell = (line < wrapped.get(i).size()) ? wrapped.get(i).get(line) : "";
				text.append((i > 0) ? GAP : "");
				text.append(this.columns.get(i).right() ? DisplayText.paddedLeft(cell, padded[i])
						: DisplayText.padded(cell, padded[i]));
			}
			lines.add(text.toString().stripTrailing());
		}
		return lines;
	}

	private void records(StringBuilder text, int width, Ansi ansi) {
		int names = this.columns.stream().mapToInt((column) -> DisplayText.width(column.header())).max().orElse(0);
		for (Row row : this.rows) {
			for (int i = 0; i < this.columns.size(); i++) {
				if (row.cells().get(i).isEmpty()) {
					continue;
				}
				String name = DisplayText.padded(this.columns.get(i).header(), names);
				List<String> lines = DisplayText.wrapped(row.cells().get(i),
						Math.max(10, width - names - GAP.length()));
				text.append(bold(name, ansi)).append(GAP).append(lines.getFirst()).append('\n');
				lines.stream()
					.skip(1)
					.forEach((line) -> text.append(" ".repeat(names)).append(GAP).append(line).append('\n'));
			}
			beneath(text, row, width);
			if (row.beneath().isEmpty()) {
				text.append('\n');
			}
		}
	}

	private static void beneath(StringBuilder text, Row row, int width) {
		for (Paragraph paragraph : row.beneath()) {
			String indent = " ".repeat(paragraph.indent());
			for (String line : DisplayText.wrapped(paragraph.text(), Math.max(20, width - indent.length()))) {
				text.append(indent).append(line).append('\n');
			}
		}
		if (!row.beneath().isEmpty()) {
			text.append('\n');
		}
	}

	static String bold(String line, Ansi ansi) {
		return ansi.enabled() ? Ansi.Style.bold.on() + line + Ansi.Style.reset.on() : line;
	}

	/**
	 * A column.
	 *
	 * @param header what stands above it
	 * @param right whether its cells are set to the right, as numbers are
	 */
	record Column(String header, boolean right) {
	}

	/**
	 * What stands under a row.
	 *
	 * @param indent blanks before each of its lines
	 * @param text wrapped to the table's width
	 */
	record Paragraph(int indent, String text) {
	}

	private record Row(List<String> cells, List<Paragraph> beneath) {
	}

}
