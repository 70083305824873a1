// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import org.jspecify.annotations.Nullable;

/**
 * A source in the graph.
 *
 * @param id its id
 * @param kind what sort of document
 * @param title its title
 * @param url its address; null where unknown
 * @param published when it appeared; {@link Edtf#UNKNOWN} where unknown
 * @param publishedBasis how that is known; null where it is not
 * @param language BCP 47
 * @param text the text as stored; null where it has none
 * @param sha256 of the text as UTF-8, in hexadecimal digits; null where it has none
 */
public record Source(String id, SourceKind kind, String title, @Nullable String url, Edtf published,
		@Nullable DateBasis publishedBasis, String language, @Nullable String text, @Nullable String sha256) {
}
