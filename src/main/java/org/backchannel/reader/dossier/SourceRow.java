// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.util.List;

import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * A document as a dossier declares it.
 *
 * @param id its id
 * @param kind what sort of document
 * @param title its title
 * @param outlet id of the organisation that published it; null where unknown
 * @param credits ids of the wire services that it credits
 * @param url its address; null where unknown
 * @param published when; {@link Edtf#UNKNOWN} where not given
 * @param publishedBasis how that is known; null where not given
 * @param publishedBecause the reason for an inferred day; null where none is needed
 * @param language BCP 47
 * @param textFile the file of the text as the dossier names it; null where it has none
 * @param text the text as stored, line ends as in the file; null where it has none
 * @param reproduces id of the source of which it is a copy; null for none
 */
public record SourceRow(Cell<String> id, SourceKind kind, Cell<String> title, @Nullable Cell<String> outlet,
		List<Cell<String>> credits, @Nullable String url, Edtf published, @Nullable DateBasis publishedBasis,
		@Nullable String publishedBecause, String language, @Nullable Cell<String> textFile, @Nullable String text,
		@Nullable Cell<String> reproduces) {

	/** Copies the lists, which may then not be changed. */
	public SourceRow {
		credits = List.copyOf(credits);
	}

	/**
	 * The same source with another text.
	 * @param other the text; null for none
	 * @return a copy
	 */
	public SourceRow withText(@Nullable String other) {
		return new SourceRow(this.id, this.kind, this.title, this.outlet, this.credits, this.url, this.published,
				this.publishedBasis, this.publishedBecause, this.language, this.textFile, other, this.reproduces);
	}

}
