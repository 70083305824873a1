// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backchannel.extract.FoundContact;
import org.backchannel.extract.FoundReport;
import org.backchannel.extract.Participant;
import org.backchannel.extract.batch.ArticleResult;
import org.backchannel.model.Coded;
import org.jspecify.annotations.Nullable;

/** Found contacts as people and programs read them. */
final class FoundRows {

	private static final List<String> TEXTS = List.of("article", "date", "status", "kind", "participants");

	private static final List<String> COLUMNS = List.of("article", "kind", "status", "date", "dateText", "dateBasis",
			"place", "participants", "attributedTo", "quote", "start", "end", "confidence");

	private final List<ArticleResult> results = new ArrayList<>();

	void add(ArticleResult result) {
		this.results.add(result);
	}

	boolean isEmpty() {
		return this.results.stream().allMatch((result) -> result.contacts().isEmpty());
	}

	/** A line for each contact, and under it the words of each report. */
	Table table() {
		Table table = new Table(TEXTS.stream().map((name) -> new Table.Column(name, false)).toList());
		for (ArticleResult result : this.results) {
			for (FoundContact contact : result.contacts()) {
				String who = contact.participants().stream().map(FoundRows::label).collect(Collectors.joining(", "));
				table.add(
						List.of(Cells.plain(name(result)), contact.date().text(), contact.status().code(),
								contact.kind().code() + (contact.series() ? " (series)" : ""), Cells.plain(who)),
						beneath(contact));
			}
		}
		return table;
	}

	private static List<Table.Paragraph> beneath(FoundContact contact) {
		List<Table.Paragraph> paragraphs = new ArrayList<>();
		if (contact.place() != null) {
			paragraphs.add(new Table.Paragraph(2, "in " + Cells.plain(contact.place())));
		}
		for (FoundReport report : contact.reports()) {
			paragraphs.add(new Table.Paragraph(4, "“" + Cells.plain(report.quote().text()) + "”"));
			String said = report.attributedTo().isEmpty() ? "the text itself"
					: Cells.text(report.attributedTo(), ", relayed by ");
			String date = report.date().isUnknown() ? "no date"
					: "date %s, %s%s".formatted(report.date(), Cells.plain(code(report.dateBasis())),
							(report.dateText() != null) ? " from “" + report.dateText() + "”" : "");
			paragraphs.add(new Table.Paragraph(6,
					Cells.plain("- %s (%s); %s; characters %d to %d; confidence %.2f".formatted(said,
							report.status().code(), date, report.quote().start(), report.quote().end(),
							report.confidence()))));
		}
		return paragraphs;
	}

	/** A row for each report. */
	Rows rows() {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (ArticleResult result : this.results) {
			for (FoundContact contact : result.contacts()) {
				for (FoundReport report : contact.reports()) {
					Map<String, Object> row = new LinkedHashMap<>();
					row.put("article", name(result));
					row.put("kind", contact.kind().code());
					row.putAll(compact(report(report)));
					if (contact.place() != null) {
						row.put("place", contact.place());
					}
					row.put("participants", contact.participants().stream().map(FoundRows::label).toList());
					rows.add(row);
				}
			}
		}
		return new Rows(COLUMNS, rows);
	}

	/** Everything, for programs. */
	Map<String, Object> object() {
		return Map.of("articles", this.results.stream().map(FoundRows::article).toList());
	}

	private static Map<String, @Nullable Object> article(ArticleResult result) {
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		map.put("article", name(result));
		map.put("file", result.name());
		map.put("read", result.read());
		map.put("contacts", result.contacts().stream().map(FoundRows::contact).toList());
		map.put("problems",
				result.problems()
					.stream()
					.map((problem) -> Map.of("line", problem.place().line(), "code", problem.code(), "message",
							problem.message()))
					.toList());
		return map;
	}

	private static Map<String, @Nullable Object> contact(FoundContact contact) {
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		map.put("kind", contact.kind().code());
		map.put("status", contact.status().code());
		map.put("date", contact.date().text());
		map.put("dateText", contact.dateText());
		map.put("dateBasis", code(contact.dateBasis()));
		map.put("place", contact.place());
		map.put("series", contact.series());
		map.put("participants", contact.participants().stream().map(FoundRows::participant).toList());
		map.put("confidence", hundredths(contact.confidence()));
		map.put("reports", contact.reports().stream().map(FoundRows::report).toList());
		return map;
	}

	private static Map<String, @Nullable Object> participant(Participant participant) {
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		map.put("name", participant.name());
		map.put("office", participant.office());
		map.put("actsFor", participant.actsFor());
		map.put("role", participant.part().code());
		map.put("head", participant.head());
		return map;
	}

	private static Map<String, @Nullable Object> report(FoundReport report) {
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		map.put("status", report.status().code());
		map.put("date", report.date().text());
		map.put("dateText", report.dateText());
		map.put("dateBasis", code(report.dateBasis()));
		map.put("attributedTo", report.attributedTo());
		map.put("quote", report.quote().text());
		map.put("start", report.quote().start());
		map.put("end", report.quote().end());
		map.put("confidence", hundredths(report.confidence()));
		return map;
	}

	private static Map<String, Object> compact(Map<String, @Nullable Object> map) {
		Map<String, Object> compact = new LinkedHashMap<>();
		map.forEach((key, value) -> {
			if (value != null) {
				compact.put(key, value);
			}
		});
		return compact;
	}

	private static String label(Participant participant) {
		String name = (participant.name() != null) ? participant.name() : String.valueOf(participant.office());
		return (participant.actsFor() != null) ? name + " (" + participant.actsFor() + ")" : name;
	}

	private static String name(ArticleResult result) {
		return (result.article() != null) ? result.article().article().id() : result.name();
	}

	private static @Nullable String code(@Nullable Coded value) {
		return (value != null) ? value.code() : null;
	}

	private static double hundredths(double value) {
		return Math.round(value * 100) / 100.0;
	}

}
