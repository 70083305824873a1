// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.List;
import java.util.Map;

import org.backchannel.model.Problem;

/**
 * What an import did, or with a dry run would do.
 *
 * @param dryRun whether nothing was written
 * @param dossiers one for each dossier that was read without fault
 * @param problems everything that was refused; where there is any, nothing was written
 */
public record ImportReport(boolean dryRun, List<Outcome> dossiers, List<Problem> problems) {

	/** Copies the lists, which may then not be changed. */
	public ImportReport {
		dossiers = List.copyOf(dossiers);
		problems = problems.stream().sorted().distinct().toList();
	}

	/**
	 * What became of one dossier.
	 *
	 * @param id its id
	 * @param title its title
	 * @param counts for each section (actors, sources, events, reports), in this order
	 */
	public record Outcome(String id, String title, Map<String, Counts> counts) {
	}

	/**
	 * Entries of a section.
	 *
	 * @param read how many the dossier holds
	 * @param created how many were not in the store before
	 * @param unchanged how many were there as they are
	 * @param changed how many were there and say something else now
	 * @param withdrawn how many were there and are no longer in the dossier
	 */
	public record Counts(int read, int created, int unchanged, int changed, int withdrawn) {
	}

}
