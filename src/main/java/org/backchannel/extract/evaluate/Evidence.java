// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Whether a found contact's quote stands in the article and shows the contact. */
final class Evidence {

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[" + Words.SPACE + ",.;:()\"“”]+");

	private Evidence() {
	}

	/**
	 * Whether the quote stands in the text, at its offsets where it has any.
	 * @param found a contact
	 * @param text the article
	 * @return false for an empty quote
	 */
	static boolean stands(GoldContact found, String text) {
		String quote = found.quote();
		if (quote == null || quote.isEmpty()) {
			return false;
		}
		if (found.start() == null || found.end() == null) {
			return text.contains(quote);
		}
		int length = text.codePointCount(0, text.length());
		int start = found.start();
		int end = found.end();
		return 0 <= start && start <= end && end <= length
				&& text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)).equals(quote);
	}

	/**
	 * Whether the quote is evidence: 20 to 400 characters, over the gold quote or naming
	 * a head.
	 * @param found the contact as found
	 * @param gold the contact that it was matched with
	 * @param text the article, or null where it is not at hand
	 * @return true for evidence
	 */
	static boolean shows(GoldContact found, GoldContact gold, @Nullable String text) {
		String quote = (found.quote() == null) ? "" : found.quote();
		int length = quote.codePointCount(0, quote.length());
		if (length < 20 || length > 400) {
			return false;
		}
		if (text != null && gold.quote() != null && overlaps(found, quote, gold.quote(), text)) {
			return true;
		}
		Set<@Nullable String> words = new HashSet<>();
		for (String word : BETWEEN_WORDS.split(quote, -1)) {
			words.add(Words.plain(word));
			words.add(Names.actor(word));
		}
		return gold.heads().stream().anyMatch((head) -> names(words, head));
	}

	private static boolean overlaps(GoldContact found, String quote, String goldQuote, String text) {
		int first = text.indexOf(quote);
		int goldFirst = text.indexOf(goldQuote);
		if (text.isEmpty() || goldQuote.isEmpty() || first < 0 || goldFirst < 0) {
			return false;
		}
		int start = (found.start() != null) ? found.start() : text.codePointCount(0, first);
		int goldStart = text.codePointCount(0, goldFirst);
		return start < goldStart + goldQuote.codePointCount(0, goldQuote.length())
				&& goldStart < start + quote.codePointCount(0, quote.length());
	}

	private static boolean names(Set<@Nullable String> words, GoldParticipant head) {
		if (words.contains(Agreement.principal(head))) {
			return true;
		}
		return head.name() != null && Words.tokens(head.name())
			.stream()
			.anyMatch((token) -> words.stream()
				.anyMatch((word) -> word != null && !word.isEmpty() && Words.close(token, word)));
	}

}
