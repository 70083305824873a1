// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backchannel.model.Place;
import org.backchannel.model.QuoteLocator;
import org.backchannel.reader.dossier.ReportRow;

/**
 * A statement is reported once: no two reports of one event have source, speaker, status
 * and quote in common.
 */
class DuplicateReports implements Rule {

	@Override
	public String code() {
		return "duplicate-report";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		Map<List<String>, Place> first = new HashMap<>();
		for (ReportRow report : dossier.dossier().reports()) {
			if (dossier.isUnread(report, "event", "source", "attributed-to", "status", "quote")) {
				continue;
			}
			String speaker = report.attributedTo().isEmpty() ? "" : report.attributedTo().getFirst().value();
			Place before = first.putIfAbsent(List.of(report.event().value(), report.source().value(), speaker,
					report.status().code(), QuoteLocator.collapse(report.quote().value())), report.place());
			if (before != null) {
				findings.add(report.place(),
						"the same statement as at %s: event, source, speaker, status and quote are the same; keep one",
						before);
			}
		}
	}

}
