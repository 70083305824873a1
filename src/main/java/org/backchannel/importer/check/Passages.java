// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.backchannel.model.NearestPassage;
import org.backchannel.model.QuoteLocator;
import org.backchannel.model.SearchedText;
import org.backchannel.reader.dossier.SourceRow;

/**
 * What stands in a source's text where words of a dossier do not.
 */
final class Passages {

	private static final int CONTEXT = 6;

	private static final int LONGEST = 60;

	private Passages() {
	}

	/**
	 * What stands in the text instead.
	 * @param source a source with a text
	 * @param text its text
	 * @param words the words that do not stand in it
	 * @return a clause that says where it is and what differs first
	 */
	static String nearest(SourceRow source, SearchedText text, String words) {
		Optional<NearestPassage> nearest = text.nearest(words);
		String file = (source.textFile() != null) ? source.textFile().value() : source.id().value();
		return nearest
			.map((passage) -> "nearest is line %d of %s: %s".formatted(passage.line(), file,
					difference(passage.words(), QuoteLocator.collapse(words))))
			.orElseGet(() -> "nothing in %s is like it; is it the right source?".formatted(file));
	}

	/** The first words that differ, with a few before them. */
	private static String difference(String told, String quoted) {
		List<String> there = Arrays.asList(told.split(" "));
		List<String> here = Arrays.asList(quoted.split(" "));
		int same = 0;
		while (same < there.size() && same < here.size() && there.get(same).equals(here.get(same))) {
			same++;
		}
		String omission = (quoted.contains("...") || quoted.contains("…"))
				? "; a quote is one stretch, nothing left out" : "";
		return "“%s”, here “%s”%s".formatted(around(there, same), around(here, same), omission);
	}

	private static String around(List<String> words, int at) {
		int from = Math.max(0, at - 2);
		int to = Math.min(words.size(), at + CONTEXT);
		String shown = String.join(" ", words.subList(Math.min(from, to), to));
		String cut = (shown.length() <= LONGEST) ? shown
				: shown.substring(0, shown.offsetByCodePoints(0, shown.codePointCount(0, LONGEST)));
		return ((from > 0) ? "… " : "") + cut + ((to < words.size() || cut.length() < shown.length()) ? " …" : "");
	}

}
