// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import java.util.HashSet;
import java.util.Set;

import org.backchannel.reader.dossier.Cell;
import org.backchannel.reader.dossier.ReportRow;
import org.backchannel.reader.dossier.SourceRow;

/**
 * Nobody relays himself.
 */
class Attributions implements Rule {

	@Override
	public String code() {
		return "attribution";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		for (ReportRow report : dossier.dossier().reports()) {
			SourceRow source = dossier.sources().get(report.source().value());
			Cell<String> outlet = (source != null) ? source.outlet() : null;
			Set<String> seen = new HashSet<>();
			for (Cell<String> speaker : report.attributedTo()) {
				if (!seen.add(speaker.value())) {
					findings.add(speaker.place(), "'%s' stands twice in the chain of who said it; keep one",
							speaker.value());
				}
				if (outlet != null && outlet.value().equals(speaker.value())) {
					findings.add(speaker.place(),
							"'%s' is the outlet of the source itself; leave out of 'attributed-to' what it says in its own words",
							speaker.value());
				}
			}
		}
	}

}
