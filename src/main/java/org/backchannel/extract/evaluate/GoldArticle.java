// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import java.util.ArrayList;
import java.util.List;

import org.backchannel.extract.Article;
import org.backchannel.extract.FoundContact;
import org.backchannel.extract.Participant;
import org.backchannel.extract.Quote;
import org.backchannel.model.Edtf;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of one article in the form of a gold file.
 *
 * @param article what the article is called
 * @param published its day of publication as EDTF, or null where that is not known
 * @param outlet who published it, or null where that is not known
 * @param language ISO 639-1 code
 * @param contacts its contacts; empty where it reports none
 */
public record GoldArticle(String article, @Nullable String published, @Nullable String outlet, String language,
		List<GoldContact> contacts) {

	public GoldArticle {
		contacts = List.copyOf(contacts);
	}

	/**
	 * Writes what a reader found in the words of a gold file. The form knows no
	 * {@code no-comment}: such a contact is alleged.
	 * @param article the article that was read
	 * @param found what was found in it
	 * @return the same in gold form, with the offsets of the quotes
	 */
	public static GoldArticle of(Article article, List<FoundContact> found) {
		List<GoldContact> contacts = new ArrayList<>();
		for (FoundContact contact : found) {
			contacts.add(contact("c" + (contacts.size() + 1), contact));
		}
		String published = article.published().equals(Edtf.UNKNOWN) ? null : article.published().text();
		return new GoldArticle(article.id(), published, article.outlet(), article.language(), contacts);
	}

	private static GoldContact contact(String id, FoundContact found) {
		Status status = (found.status() == Status.NO_COMMENT) ? Status.ALLEGED : found.status();
		String date = found.date().text();
		Quote quote = found.quote();
		return new GoldContact(id, found.kind().code(), List.of(), status.code(), date,
				found.participants().stream().map(GoldArticle::participant).toList(), found.place(), quote.text(),
				quote.start(), quote.end(), found.series());
	}

	private static GoldParticipant participant(Participant found) {
		return new GoldParticipant(found.name(), found.actsFor(), found.office(), found.head());
	}

}
