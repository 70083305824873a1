// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.util.List;
import java.util.Set;

/**
 * A dossier as its files state it: what one analyst, or one machine, says.
 *
 * @param id stable and unique; a re-import replaces the dossier of this id
 * @param title what it is about
 * @param madeBy {@code analyst}, or a machine and its version, as in {@code reader/0.1}
 * @param actors people and organisations
 * @param sources documents
 * @param events what the reports are about
 * @param reports the statements
 * @param unread ids of entries that the files hold but that could not be read, the empty
 * one where not even that could; empty unless reading reported problems. A reference to
 * one of them is not unknown
 */
public record Dossier(Cell<String> id, String title, String madeBy, List<ActorRow> actors, List<SourceRow> sources,
		List<EventRow> events, List<ReportRow> reports, Set<String> unread) {

	/** The maker of a dossier whose head names none. */
	public static final String ANALYST = "analyst";

	/** Copies the lists, which may then not be changed. */
	public Dossier {
		actors = List.copyOf(actors);
		sources = List.copyOf(sources);
		events = List.copyOf(events);
		reports = List.copyOf(reports);
		unread = Set.copyOf(unread);
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
		this(id, title, madeBy, actors, sources, events, reports, Set.of());
	}

}
