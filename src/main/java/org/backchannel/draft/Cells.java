// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.draft;

import org.backchannel.model.Place;
import org.backchannel.model.QuoteLocator;
import org.backchannel.reader.dossier.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Values of one article's rows.
 *
 * @param place the article's file
 * @param text its text
 */
record Cells(Place place, String text) {

	Cell<String> of(String value) {
		return new Cell<>(value, this.place);
	}

	/** Words of the article: null where they do not stand in it to the letter. */
	@Nullable Cell<String> words(@Nullable String words) {
		return (words != null && stands(words)) ? of(words) : null;
	}

	boolean stands(String words) {
		return QuoteLocator.locate(this.text, words).isPresent();
	}

}
