// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.List;

import org.backchannel.Backchannel;
import org.backchannel.importer.ImportReport;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.DossierReader;

/** Imports a dossier that a command has made. */
final class DossierImport {

	private DossierImport() {
	}

	static int run(Context context, Dossier dossier, Feedback feedback) {
		ImportReport report;
		try (Backchannel backchannel = context.make(feedback)) {
			DossierReader.ReadResult made = new DossierReader.ReadResult(List.of(dossier), List.of());
			report = backchannel.importer().run(made, false, feedback);
		}
		feedback.clear();
		return new ReportWriter(context).write(report);
	}

}
