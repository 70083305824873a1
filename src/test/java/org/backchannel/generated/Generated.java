// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.generated;

import org.backchannel.Backchannel;
import org.backchannel.TestStore;
import org.backchannel.importer.GeneratedImport;
import org.backchannel.reader.dossier.Dossier;

/**
 * A graph of 10,000 events, and what stands in it.
 *
 * @param world what plain loops find in it
 * @param backchannel the graph, to be read only
 */
record Generated(World world, Backchannel backchannel) {

	private static final int EVENTS = 10_000;

	static Generated graph() {
		Dossier dossier = GeneratedDossier.of(20_261_121L, EVENTS);
		return new Generated(new World(dossier),
				TestStore.holding("generated " + EVENTS, (empty) -> GeneratedImport.bring(empty.importer(), dossier)));
	}

}
