// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.Place;
import org.backchannel.model.SourceKind;
import org.backchannel.reader.dossier.Cell;
import org.backchannel.reader.dossier.ReportRow;
import org.backchannel.reader.dossier.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * Every date says how it is known, and an inferred one why.
 */
class DateReasons implements Rule {

	@Override
	public String code() {
		return "date-basis";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		for (SourceRow source : dossier.dossier().sources()) {
			if (!dossier.isUnread(source, "published", "published-basis", "published-because")) {
				check("published", source.published(), source.publishedBasis(), source.publishedBecause(),
						source.id().place(), findings);
			}
		}
		for (ReportRow report : dossier.dossier().reports()) {
			if (!dossier.isUnread(report, "date", "date-basis", "date-because")) {
				check("date", report.date(), report.dateBasis(), report.dateBecause(), report.place(), findings);
			}
			checkSource(report, dossier, findings);
		}
	}

	private static void check(String key, Edtf date, @Nullable DateBasis basis, @Nullable String because, Place place,
			Findings findings) {
		boolean dated = !date.isUnknown();
		if (dated && basis == null) {
			findings.add(place,
					"'%s' without '%s-basis'; say how it is known: explicit, relative, publication or inferred", key,
					key);
		}
		if (!dated && basis != null) {
			findings.add(place, "'%s-basis' without '%s'; give the date, or remove the basis", key, key);
		}
		if (basis == DateBasis.INFERRED && because == null) {
			findings.add(place, "an inferred '%s' without reason; say why in '%s-because'", key, key);
		}
		if (basis != DateBasis.INFERRED && because != null) {
			findings.add(place,
					"'%s-because' is the reason for an inferred date; set '%s-basis: inferred', or remove it", key,
					key);
		}
	}

	private static void checkSource(ReportRow report, IndexedDossier dossier, Findings findings) {
		Cell<String> id = report.dateSource();
		if (id == null) {
			return;
		}
		if (report.dateBasis() != DateBasis.INFERRED && !dossier.isUnread(report, "date-basis")) {
			findings.add(id.place(), "'date-source' is for an inferred date; set 'date-basis: inferred', or remove it");
		}
		SourceRow source = dossier.sources().get(id.value());
		if (source != null && source.kind() != SourceKind.REFERENCE && !dossier.isUnread(source, "kind")) {
			findings.add(id.place(), "'%s' is of kind %s; a date's source is of kind reference (%s)", id.value(),
					source.kind().code(), source.id().place());
		}
	}

}
