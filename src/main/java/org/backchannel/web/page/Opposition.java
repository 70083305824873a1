// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.util.List;
import java.util.Map;

import org.backchannel.model.Edtf;
import org.backchannel.model.QuoteLocator;
import org.backchannel.query.Certainty;
import org.backchannel.query.Contradiction;
import org.jspecify.annotations.Nullable;

/**
 * Two statements that do not go together, to be shown beside each other.
 *
 * @param type what is contradictory
 * @param certainty whether dates leave it open
 * @param reason what does not go together
 * @param sameSource whether a source says both
 * @param claim the claim that there was no contact, or the second of two that differ
 * @param contact the contact, or the first of two that differ
 */
record Opposition(Contradiction.Type type, Certainty certainty, String reason, boolean sameSource, Side claim,
		Side contact) {

	/**
	 * One of the two.
	 *
	 * @param event id of the event that it is about
	 * @param title title of that
	 * @param date when that was; null where that is not at hand
	 * @param quote the words
	 * @param source id of the source in which they stand
	 * @param sourceTitle its title
	 * @param standing whether they do stand in the source's text; null where it has none
	 */
	record Side(String event, String title, @Nullable Edtf date, String quote, String source, String sourceTitle,
			@Nullable Boolean standing) {
	}

	static List<Opposition> of(List<Contradiction> contradictions, Map<String, String> titles,
			Map<String, String> texts) {
		return contradictions.stream()
			.map((it) -> new Opposition(it.type(), it.certainty(), it.reason(), it.sameSource(),
					side(it.against(), titles.getOrDefault(it.against(), it.against()), null, it.againstQuote(),
							it.againstSource(), titles, texts),
					side(it.event(), it.title(), it.date(), it.quote(), it.source(), titles, texts)))
			.toList();
	}

	public boolean isDenial() {
		return this.type == Contradiction.Type.HELD_AGAINST_DENIED || this.type == Contradiction.Type.MEMBER_CONTACT;
	}

	private static Side side(String event, String title, @Nullable Edtf date, String quote, String source,
			Map<String, String> titles, Map<String, String> texts) {
		String text = texts.get(source);
		return new Side(event, title, date, quote, source, titles.getOrDefault(source, source),
				(text != null) ? QuoteLocator.locate(text, quote).isPresent() : null);
	}

}
