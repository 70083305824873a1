// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.math.BigDecimal;

import org.backchannel.model.DateBasis;
import org.backchannel.model.EventKind;
import org.backchannel.model.Level;
import org.backchannel.model.Role;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of {@code events:} and {@code reports:}.
 */
final class ReportEntries {

	private ReportEntries() {
	}

	static EventRow readEvent(Entry entry) {
		Entry planned = entry.entry("planned-as");
		return entry.made(new EventRow(entry.text("id"), entry.text("title").value(), entry.flag("series", false),
				(planned != null) ? planned.made(new EventRow.PlannedAs(planned.text("event"), planned.basis()))
						: null));
	}

	static ReportRow read(Entry entry) {
		return entry.made(new ReportRow(entry.place(), entry.text("event"), entry.text("source"),
				entry.code(EventKind.class, "kind", EventKind.OTHER), entry.code(Status.class, "status", Status.HELD),
				entry.date("date"), entry.optional("date-text"), entry.code(DateBasis.class, "date-basis"),
				entry.words("date-because"), entry.optional("date-source"), entry.words("place"),
				entry.entries("participants").stream().map(ReportEntries::participant).toList(),
				entry.list("attributed-to"), entry.words("attribution-open"), entry.text("quote"),
				entry.words("reliability"), credibility(entry), confidence(entry), scope(entry), entry.words("note")));
	}

	private static ReportRow.Participant participant(Entry entry) {
		return entry.made(new ReportRow.Participant(entry.text("actor"), entry.optional("as"),
				entry.code(Role.class, "role", Role.PARTICIPANT), entry.optional("office"), entry.optional("acts-for"),
				entry.flag("head", true), entry.words("inferred")));
	}

	private static @Nullable Integer credibility(Entry entry) {
		BigDecimal number = entry.number("credibility");
		return (number != null) ? number.intValue() : null;
	}

	private static @Nullable Double confidence(Entry entry) {
		BigDecimal number = entry.number("confidence");
		return (number != null) ? number.doubleValue() : null;
	}

	private static ReportRow.@Nullable Scope scope(Entry report) {
		Entry entry = report.entry("scope");
		return (entry != null)
				? entry.made(new ReportRow.Scope(entry.codes(EventKind.class, "kinds"),
						entry.code(Level.class, "level", Level.ANY), entry.optional("from"), entry.optional("until")))
				: null;
	}

}
