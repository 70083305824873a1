// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract;

import java.util.List;

import org.backchannel.model.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is to be read: its text exactly as stored, and what is known about it.
 *
 * @param id what the article is called in output and messages, such as the file name
 * without its ending
 * @param text the text as stored, never altered: every offset in the results refers to it
 * @param title the headline as the metadata give it, or null where they do not
 * @param outlet who published it, or null where that is not known
 * @param published the day of publication as EDTF; {@code ..} where it is not known.
 * Relative dates in the text are resolved against it
 * @param language the text's language as an ISO 639-1 code, such as {@code en}
 * @param noise the stretches of {@code text} that are not the article's own words: head
 * lines with metadata, menus, cookie notices, lists of other headlines; in ascending
 * order, indexes into {@code text} (UTF-16). They are not read
 */
public record Article(String id, String text, @Nullable String title, @Nullable String outlet, Edtf published,
		String language, List<Span> noise) {

	/** Copies the lists, which may then not be changed. */
	public Article {
		noise = List.copyOf(noise);
	}

}
