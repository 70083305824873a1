// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.backchannel.compare.DossierComparison;
import org.backchannel.extract.evaluate.Difference;
import org.backchannel.extract.evaluate.GoldContact;
import org.backchannel.extract.evaluate.GoldParticipant;
import org.backchannel.extract.evaluate.Score;
import org.backchannel.reader.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/** Where reader and analyst differ, for people and for programs. */
final class DifferenceWriter {

	private static final List<String> TEXTS = List.of("source", "difference", "analyst", "reader");

	private static final List<String> COLUMNS = List.of("source", "difference", "event", "codedKind", "codedStatus",
			"codedDate", "codedParticipants", "codedQuote", "readKind", "readStatus", "readDate", "readParticipants",
			"readQuote", "readStart", "readEnd");

	private final Context context;

	DifferenceWriter(Context context) {
		this.context = context;
	}

	void write(Dossier dossier, DossierComparison.Outcome outcome) {
		switch (this.context.format()) {
			case JSON -> Json.write(this.context.console().out(), object(dossier, outcome));
			case CSV -> new Rows(COLUMNS, rows(outcome)).csv(this.context.console().out());
			case TABLE -> table(dossier, outcome);
		}
	}

	private void table(Dossier dossier, DossierComparison.Outcome outcome) {
		Table table = new Table(TEXTS.stream().map((name) -> new Table.Column(name, false)).toList());
		for (Difference difference : outcome.differences()) {
			table.add(List.of(difference.article(), word(difference), value(difference, difference.gold()),
					value(difference, difference.found())), quotes(difference));
		}
		if (!outcome.differences().isEmpty()) {
			this.context.print(table);
		}
		Score score = outcome.evaluation().score();
		this.context.console()
			.out()
			.println("%s: %d articles, %d firm contacts coded: %d read, %d not read, %d more read; %s.".formatted(
					dossier.id().value(), score.articles(), score.matched() + score.missed(), score.matched(),
					score.missed(), score.wrong(), outcome.differences().isEmpty() ? "reader and analyst agree"
							: "differences: " + outcome.differences().size()));
	}

	private static String word(Difference difference) {
		return switch (difference.sort()) {
			case MISSED -> "not read";
			case NOT_IN_GOLD -> "not coded";
			case STATUS -> "status";
			case DATE -> "date";
			case HEADS -> "participants";
			case EVIDENCE -> "quote";
		};
	}

	private static String value(Difference difference, @Nullable GoldContact contact) {
		if (contact == null) {
			return "";
		}
		return Cells.plain(switch (difference.sort()) {
			case STATUS -> contact.status();
			case DATE -> contact.date();
			case HEADS -> who(contact);
			case MISSED, NOT_IN_GOLD, EVIDENCE -> String.join(" ", contact.kind(), String.valueOf(contact.status()),
					String.valueOf(contact.date()), who(contact));
		});
	}

	private static String who(GoldContact contact) {
		return contact.participants().stream().map(DifferenceWriter::who).collect(Collectors.joining(", "));
	}

	private static String who(GoldParticipant participant) {
		return (participant.actsFor() != null) ? "%s (%s)".formatted(participant.label(), participant.actsFor())
				: participant.label();
	}

	private static List<Table.Paragraph> quotes(Difference difference) {
		List<Table.Paragraph> quotes = new ArrayList<>();
		if (difference.gold() != null) {
			quotes.add(new Table.Paragraph(2,
					"%s, analyst: “%s”".formatted(difference.gold().id(), Cells.plain(difference.gold().quote()))));
		}
		if (difference.found() != null) {
			quotes.add(new Table.Paragraph(2, "reader: “%s”".formatted(Cells.plain(difference.found().quote()))));
		}
		return quotes;
	}

	private static Map<String, Object> object(Dossier dossier, DossierComparison.Outcome outcome) {
		Score score = outcome.evaluation().score();
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("dossier", dossier.id().value());
		object.put("articles", score.articles());
		object.put("coded", score.matched() + score.missed());
		object.put("read", score.matched());
		object.put("notRead", score.missed());
		object.put("moreRead", score.wrong());
		object.put("f1", score.f1());
		object.put("strictF1", score.strictF1());
		object.put("differences", rows(outcome));
		return object;
	}

	private static List<Map<String, Object>> rows(DossierComparison.Outcome outcome) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Difference difference : outcome.differences()) {
			Map<String, Object> row = new LinkedHashMap<>();
			row.put("source", difference.article());
			row.put("difference", word(difference).replace(' ', '-').toLowerCase(Locale.ROOT));
			if (difference.gold() != null) {
				row.put("event", difference.gold().id());
			}
			put(row, "coded", difference.gold());
			put(row, "read", difference.found());
			rows.add(row);
		}
		return rows;
	}

	private static void put(Map<String, Object> row, String side, @Nullable GoldContact contact) {
		if (contact == null) {
			return;
		}
		row.put(side + "Kind", contact.kind());
		row.put(side + "Status", String.valueOf(contact.status()));
		row.put(side + "Date", String.valueOf(contact.date()));
		row.put(side + "Participants", contact.participants().stream().map(DifferenceWriter::who).toList());
		row.put(side + "Quote", String.valueOf(contact.quote()));
		if (contact.start() != null && contact.end() != null) {
			row.put(side + "Start", contact.start());
			row.put(side + "End", contact.end());
		}
	}

}
