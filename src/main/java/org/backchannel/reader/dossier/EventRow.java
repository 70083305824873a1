// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import org.jspecify.annotations.Nullable;

/**
 * An event as a dossier declares it; its reports say the rest.
 *
 * @param id its id
 * @param title a short title
 * @param series whether more than one event is told as one, as in "regular talks"
 * @param plannedAs the planned event that became this one; null for none
 */
public record EventRow(Cell<String> id, String title, boolean series, @Nullable PlannedAs plannedAs) {

	/**
	 * The tie from a planned event to the one that took place.
	 *
	 * @param event id of the planned event
	 * @param basis what it stands on
	 */
	public record PlannedAs(Cell<String> event, Basis basis) {
	}

}
