// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.util.List;

/**
 * A dossier as its files state it: what one analyst, or one machine, says.
 *
 * @param id stable and unique; a re-import replaces the dossier of this id
 * @param title what it is about
 * @param madeBy {@code analyst}, or a machine and its version, as in {@code reader/0.1};
 * empty where it could not be read
 * @param actors people and organisations
 * @param sources documents
 * @param events what the reports are about
 * @param reports the statements
 * @param unread what the files hold but could not be read; nothing unless reading
 * reported problems. A value that could not be read is left out of its row, and is empty
 * where a row cannot be without
 */
public record Dossier(Cell<String> id, String title, String madeBy, List<ActorRow> actors, List<SourceRow> sources,
		List<EventRow> events, List<ReportRow> reports, Unread unread) {

	/** The maker of a dossier whose head names none. */
	public static final String ANALYST = "analyst";

	/** Copies the lists, which may then not be changed. */
	public Dossier {
		actors = List.copyOf(actors);
		sources = List.copyOf(sources);
		events = List.copyOf(events);
		reports = List.copyOf(reports);
	}

	/**
	 * A dossier of which nothing was left unread.
	 * @param id its id
	 * @param title what it is about
	 * @param madeBy who made it
	 * @param actors people and organisations
	 * @param sources documents
	 * @param events what the reports are about
	 * @param reports the statements
	 */
	public Dossier(Cell<String> id, String title, String madeBy, List<ActorRow> actors, List<SourceRow> sources,
			List<EventRow> events, List<ReportRow> reports) {
		this(id, title, madeBy, actors, sources, events, reports, Unread.NOTHING);
	}

}
