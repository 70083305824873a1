// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.backchannel.extract.FoundContact;
import org.backchannel.extract.Participant;
import org.backchannel.extract.Participant.Nature;
import org.backchannel.reader.dossier.Cell;
import org.backchannel.reader.dossier.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in the contacts of one article, and who speaks of them, as rows.
 *
 * @param actors all actors of the draft
 * @param cells of the article
 * @param source the article's id
 */
record Participants(Actors actors, Cells cells, String source) {

	private static final String ORGANS = "(?i).*\\b(ministry|department|office|service|headquarters|house|council|"
			+ "command|committee|agency|embassy|news|government|administration|pentagon|staff|union|commission)\\b.*";

	/** The participants of a contact, each once. */
	List<ReportRow.Participant> of(FoundContact contact) {
		List<ReportRow.Participant> rows = new ArrayList<>();
		Set<String> seen = new LinkedHashSet<>();
		for (Participant participant : contact.participants()) {
			ReportRow.Participant row = row(participant);
			if (seen.add(row.actor().value())) {
				rows.add(row);
			}
		}
		return rows;
	}

	private ReportRow.Participant row(Participant participant) {
		String name = participant.name();
		String office = participant.office();
		String principal = participant.actsFor();
		String side = (principal != null) ? this.actors.organisation(principal, this.cells, this.source) : null;
		String id;
		if (participant.nature() == Nature.ORGANISATION && name != null) {
			id = this.actors.organisation(name, this.cells, this.source);
		}
		else if (participant.nature() == Nature.PERSON && name != null) {
			id = this.actors.person(name, this.cells, this.source);
			if (office != null && side != null) {
				this.actors.office(id, office, side, this.source);
			}
		}
		else {
			id = this.actors.unnamed((office != null) ? office : String.valueOf(name), principal, this.cells,
					this.source);
		}
		Cell<String> actsFor = (side != null && !side.equals(id)) ? this.cells.of(side) : null;
		return new ReportRow.Participant(this.cells.of(id), this.cells.words(name), participant.part(),
				this.cells.words(office), actsFor, participant.head(), null);
	}

	/**
	 * The chain of who said it.
	 * @param names as the reader has them, the first speaker first
	 * @param contact whose participants may speak too
	 * @param outlet the id of the article's outlet, which needs no mention; null for none
	 * @return their ids, each once
	 */
	List<Cell<String>> speakers(List<String> names, FoundContact contact, @Nullable String outlet) {
		Set<String> ids = new LinkedHashSet<>();
		names.stream().map((name) -> speaker(name.strip(), contact)).forEach(ids::add);
		return ids.stream().filter((id) -> !id.equals(outlet)).map(this.cells::of).toList();
	}

	private String speaker(String name, FoundContact contact) {
		boolean personal = contact.participants()
			.stream()
			.anyMatch((other) -> other.nature() == Nature.PERSON && name.equals(other.name()));
		if (personal) {
			return this.actors.person(name, this.cells, this.source);
		}
		if (this.actors.knows(name) || name.matches(ORGANS) || name.matches("\\p{Lu}[\\p{L}\\p{N}.&-]*")) {
			return this.actors.organisation(name, this.cells, this.source);
		}
		boolean proper = name.matches("\\p{Lu}\\S*( (\\p{Lu}\\S*|al|bin|da|de|der|del|van|von))+");
		return proper ? this.actors.person(name, this.cells, this.source)
				: this.actors.unnamed(name, null, this.cells, this.source);
	}

}
