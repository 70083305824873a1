// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A contact as a gold file writes it. The values are the file's own words: a file may
 * hold a kind or a status that the vocabulary lacks, and it is compared all the same.
 *
 * @param id what the file calls it, such as {@code c1}
 * @param kind the kind's code
 * @param altKinds other kinds that are right as well
 * @param status the status's code, or null
 * @param date as EDTF; {@code ..} or null where the article gives none
 * @param participants who took part
 * @param place city, else country, or null
 * @param quote the words of the article that show the contact, or null
 * @param start offset of the quote's first character in the text, in code points; null
 * where the file has none
 * @param end offset after the quote's last character, in code points; null where the file
 * has none
 * @param weak whether the contact is too vague to be required
 */
public record GoldContact(String id, String kind, List<String> altKinds, @Nullable String status, @Nullable String date,
		List<GoldParticipant> participants, @Nullable String place, @Nullable String quote, @Nullable Integer start,
		@Nullable Integer end, boolean weak) {

	public GoldContact {
		altKinds = List.copyOf(altKinds);
		participants = List.copyOf(participants);
	}

	/**
	 * Those without whom it would be another contact.
	 * @return the participants marked so; all of them where none is
	 */
	List<GoldParticipant> heads() {
		List<GoldParticipant> marked = this.participants.stream().filter(GoldParticipant::head).toList();
		return marked.isEmpty() ? this.participants : marked;
	}

	/**
	 * Whether the scorer takes a found contact for this one.
	 * @param found another contact of the same article
	 * @return whether heads, kind and date agree
	 */
	public boolean agreesWith(GoldContact found) {
		return Agreement.of(this, found) > 0;
	}

	/**
	 * What to call this contact in a message.
	 * @return kind, status, date, heads and the quote's beginning
	 */
	public String label() {
		String who = heads().stream().map(GoldParticipant::label).collect(Collectors.joining(", "));
		String words = (this.quote == null) ? "" : ": \"" + this.quote + '"';
		return "%s %s %s [%s]%s".formatted(this.kind, this.status, this.date, who, words);
	}

}
