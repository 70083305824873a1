// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backchannel.importer.Entry.Fields;
import org.backchannel.model.SearchedText;
import org.backchannel.reader.dossier.SourceRow;

/** Where words stand in the texts of a dossier's sources. */
final class Quotes {

	private final Map<String, SearchedText> texts = new HashMap<>();

	Quotes(List<SourceRow> sources) {
		for (SourceRow source : sources) {
			if (source.text() != null) {
				this.texts.put(source.id().value(), new SearchedText(source.text()));
			}
		}
	}

	/**
	 * Whether words stand in a source; true where it has no text to look at.
	 * @param source the source's id
	 * @param words the words
	 * @return false where the text does not hold them
	 */
	boolean has(String source, String words) {
		SearchedText text = this.texts.get(source);
		return text == null || text.holds(words);
	}

	/**
	 * Adds {@code start} and {@code end} of a quote, in code points.
	 * @param source the source's id
	 * @param quote the quote
	 * @param properties where to add them; nothing is added for a source without a text
	 */
	void place(String source, String quote, Fields properties) {
		SearchedText text = this.texts.get(source);
		if (text != null) {
			text.locate(quote).ifPresent((span) -> properties.with("start", span.start()).with("end", span.end()));
		}
	}

}
