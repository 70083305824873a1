// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.backchannel.graph.Question;
import org.backchannel.query.Answer;

/**
 * Contacts as people read them: a line each with what matters most, under it what
 * identifies the event and the quote of every report. The other formats keep all columns.
 */
final class ContactsTable {

	/** The question whose answers are set like this. */
	static final String QUESTION = "contacts-since";

	private static final List<String> TEXTS = List.of("date", "certainty", "kind", "participants");

	private static final List<String> COUNTS = List.of("reports", "sources", "origins");

	private static final String EVENT = "event";

	private ContactsTable() {
	}

	/**
	 * Whether the answers of a question are contacts.
	 * @param question a question of the catalogue
	 * @return true for one
	 */
	static boolean suits(Question question) {
		return question.id().equals(QUESTION);
	}

	/**
	 * Sets the contacts.
	 * @param answer the contacts
	 * @param evidence their reports; where there are none, the event is a column instead
	 * @return the table
	 */
	static Table of(Answer answer, Evidence evidence) {
		List<Table.Column> columns = new ArrayList<>();
		TEXTS.forEach((name) -> columns.add(new Table.Column(name, false)));
		COUNTS.forEach((name) -> columns.add(new Table.Column(name, true)));
		if (!evidence.isThere()) {
			columns.add(new Table.Column(EVENT, false));
		}
		Table table = new Table(columns);
		for (Map<String, Object> row : answer.rows()) {
			List<String> cells = columns.stream().map((column) -> Cells.plain(row.get(column.header()))).toList();
			table.add(cells, evidence.isThere() ? beneath(row, evidence) : List.of());
		}
		return table;
	}

	private static List<Table.Paragraph> beneath(Map<String, Object> row, Evidence evidence) {
		List<Table.Paragraph> paragraphs = new ArrayList<>();
		String title = Cells.plain(row.get("title"));
		String place = Cells.plain(row.get("place"));
		String where = (place.isEmpty() || title.contains(place)) ? title : title + ", " + place;
		paragraphs.add(new Table.Paragraph(2, where + " [" + Cells.plain(row.get(EVENT)) + "]"));
		for (Map<String, Object> report : evidence.of(row)) {
			paragraphs.add(new Table.Paragraph(4, "“" + Cells.plain(report.get("quote")) + "”"));
			paragraphs.add(new Table.Paragraph(6, "- " + speaker(report) + ", in " + source(report) + date(report)));
		}
		return paragraphs;
	}

	private static String speaker(Map<String, Object> report) {
		String said = (report.get("attributedTo") instanceof List<?> chain && !chain.isEmpty())
				? Cells.text(chain, ", relayed by ") : "the text itself";
		String status = Cells.plain(report.get("status"));
		return status.equals("held") ? said : said + " (" + status + ")";
	}

	private static String source(Map<String, Object> report) {
		String outlet = Cells.plain(report.get("outlet"));
		return Cells.plain(report.get("source")) + (outlet.isEmpty() ? "" : " (" + outlet + ")");
	}

	private static String date(Map<String, Object> report) {
		String words = Cells.plain(report.get("dateText"));
		String basis = Cells.plain(report.get("dateBasis"));
		String date = Cells.plain(report.get("date"));
		if (date.isEmpty()) {
			return "; no date";
		}
		return "; date %s, %s%s".formatted(date, basis, words.isEmpty() ? "" : " from “" + words + "”");
	}

}
