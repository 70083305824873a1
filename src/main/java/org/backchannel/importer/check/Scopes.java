// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import org.backchannel.model.Status;
import org.backchannel.reader.dossier.ReportRow;

/**
 * Only a denial has a scope.
 */
class Scopes implements Rule {

	@Override
	public String code() {
		return "scope";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		for (ReportRow report : dossier.dossier().reports()) {
			if (report.scope() != null && report.status() != Status.DENIED && !dossier.isUnread(report, "status")) {
				findings.add(report.place(),
						"a scope says which contacts there were not; it goes with status denied, not with %s",
						report.status().code());
			}
		}
	}

}
