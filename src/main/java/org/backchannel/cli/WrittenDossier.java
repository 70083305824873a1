// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.backchannel.reader.dossier.Dossier;

/** Says what a dossier's files hold. */
final class WrittenDossier {

	private final Context context;

	WrittenDossier(Context context) {
		this.context = context;
	}

	/**
	 * Writes it to the answers.
	 * @param dossier what was written
	 * @param folder where to
	 */
	void write(Dossier dossier, Path folder) {
		if (this.context.format() == Format.TABLE) {
			this.context.console()
				.out()
				.println("Wrote %s to %s: %d actors, %d sources, %d events, %d reports.".formatted(dossier.id().value(),
						folder, dossier.actors().size(), dossier.sources().size(), dossier.events().size(),
						dossier.reports().size()));
			return;
		}
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("dossier", dossier.id().value());
		values.put("folder", folder.toString());
		values.put("actors", dossier.actors().size());
		values.put("sources", dossier.sources().size());
		values.put("events", dossier.events().size());
		values.put("reports", dossier.reports().size());
		this.context.print(values);
	}

}
