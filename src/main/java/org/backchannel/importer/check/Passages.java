// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backchannel.model.NearestPassage;
import org.backchannel.model.QuoteLocator;
import org.backchannel.reader.dossier.SourceRow;

/**
 * Where the words of a dossier stand in a source's text, and what stands there instead.
 */
final class Passages {

	private static final int CONTEXT = 6;

	private static final int LONGEST = 60;

	private Passages() {
	}

	/**
	 * Whether words stand in a source's text.
	 * @param source a source with a text
	 * @param words the words
	 * @return true where they do, to the letter, white space aside
	 */
	static boolean holds(SourceRow source, String words) {
		return QuoteLocator.locate(text(source), words).isPresent();
	}

	/**
	 * What stands in the text instead.
	 * @param source a source with a text
	 * @param words the words that do not stand in it
	 * @return a clause that says where it is and what differs first
	 */
	static String nearest(SourceRow source, String words) {
		Optional<NearestPassage> nearest = NearestPassage.find(text(source), words);
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

	private static String text(SourceRow source) {
		return Objects.requireNonNull(source.text(), () -> "no text: " + source.id());
	}

}
