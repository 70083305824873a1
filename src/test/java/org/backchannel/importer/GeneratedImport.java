// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.List;

import org.backchannel.reader.dossier.Dossier;

/** Brings a dossier that a test made into the graph, as if its files had been read. */
public final class GeneratedImport {

	private GeneratedImport() {
	}

	/**
	 * Imports a dossier.
	 * @param importer where to
	 * @param dossier what to bring
	 */
	public static void bring(Importer importer, Dossier dossier) {
		importer.bring(List.of(dossier), false, Progress.NONE);
	}

}
