// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import org.backchannel.model.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article beside its text. Every part may be null: not known.
 *
 * @param title the headline
 * @param outlet who published it
 * @param published day of publication, in the time zone of the outlet
 * @param url where it was found
 * @param licence under which terms it may be used
 * @param language ISO 639-1 code, lower case
 */
public record Metadata(@Nullable String title, @Nullable String outlet, @Nullable Edtf published, @Nullable String url,
		@Nullable String licence, @Nullable String language) {

	/** Nothing is known. */
	public static final Metadata NONE = new Metadata(null, null, null, null, null, null);

	/**
	 * Fills the gaps of this one.
	 * @param other asked where this one does not know
	 * @return both together
	 */
	Metadata or(Metadata other) {
		return new Metadata(first(this.title, other.title), first(this.outlet, other.outlet),
				first(this.published, other.published), first(this.url, other.url), first(this.licence, other.licence),
				first(this.language, other.language));
	}

	private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
		return (one != null) ? one : other;
	}

}
