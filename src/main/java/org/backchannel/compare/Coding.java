// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backchannel.extract.evaluate.GoldContact;
import org.backchannel.extract.evaluate.GoldParticipant;
import org.backchannel.model.DateBasis;
import org.backchannel.model.EventKind;
import org.backchannel.model.Status;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.EventRow;
import org.backchannel.reader.dossier.ReportRow;

/**
 * The contacts that an analyst coded, source by source and each once, as the guidelines
 * of the gold files ask for.
 */
final class Coding {

	private final Map<String, EventRow> events = new HashMap<>();

	private final CodedParticipants participants;

	private final Dossier dossier;

	Coding(Dossier dossier) {
		this.dossier = dossier;
		dossier.events().forEach((event) -> this.events.put(event.id().value(), event));
		this.participants = new CodedParticipants(dossier.actors());
	}

	/**
	 * What was coded of one source.
	 * @param source the source's id
	 * @return its contacts in the order of the dossier; vague ones, claims about a whole
	 * time and what has one side only are weak
	 */
	List<CodedContact> of(String source) {
		Map<String, List<ReportRow>> reports = new LinkedHashMap<>();
		for (ReportRow report : this.dossier.reports()) {
			if (report.source().value().equals(source) && report.kind().isContact()) {
				reports.computeIfAbsent(report.event().value(), (event) -> new ArrayList<>()).add(report);
			}
		}
		List<CodedContact> contacts = new ArrayList<>();
		reports.forEach((event, rows) -> join(contacts, contact(event, rows)));
		return contacts;
	}

	private static void join(List<CodedContact> contacts, CodedContact added) {
		for (int i = 0; i < contacts.size(); i++) {
			if (contacts.get(i).isOneWith(added)) {
				contacts.set(i, contacts.get(i).with(added));
				return;
			}
		}
		contacts.add(added);
	}

	private CodedContact contact(String event, List<ReportRow> reports) {
		ReportRow best = reports.stream().min(Comparator.comparing(ReportRow::status)).orElseThrow();
		List<String> kinds = reports.stream().map(ReportRow::kind).distinct().map(EventKind::code).toList();
		List<GoldParticipant> who = this.participants.of(best);
		EventRow row = this.events.get(event);
		boolean weak = (row != null && row.series()) || best.scope() != null || sides(who) < 2;
		String status = ((best.status() == Status.NO_COMMENT) ? Status.ALLEGED : best.status()).code();
		return new CodedContact(
				new GoldContact(event, best.kind().code(),
						kinds.stream().filter((kind) -> !kind.equals(best.kind().code())).toList(), status,
						best.date().text(), who, best.eventPlace(), best.quote().value().strip(), null, null, weak),
				best.dateBasis() == DateBasis.INFERRED);
	}

	private static long sides(List<GoldParticipant> participants) {
		return participants.stream()
			.map((participant) -> (participant.actsFor() != null) ? participant.actsFor() : participant.label())
			.distinct()
			.count();
	}

}
