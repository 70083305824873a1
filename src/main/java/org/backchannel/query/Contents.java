// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import org.backchannel.graph.Row;

/**
 * How much a graph holds.
 *
 * @param people number of people
 * @param organisations number of organisations
 * @param contacts number of contacts
 * @param events number of events, contacts too
 * @param sources number of sources
 * @param reports number of reports
 */
public record Contents(int people, int organisations, int contacts, int events, int sources, int reports) {

	static Contents of(Row row) {
		return new Contents(row.count("people"), row.count("organisations"), row.count("contacts"), row.count("events"),
				row.count("sources"), row.count("reports"));
	}

	/**
	 * Whether there is nothing to ask about.
	 * @return true for a new store
	 */
	public boolean isEmpty() {
		return this.people + this.organisations + this.events + this.sources == 0;
	}

}
