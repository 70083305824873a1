// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a background fact stands on: sources, or a reason.
 *
 * @param sources ids of sources; empty where none is given
 * @param quote words of the first source; null where none are given
 * @param inferred why it holds although no source says so; null where sources say so
 */
public record Basis(List<Cell<String>> sources, @Nullable Cell<String> quote, @Nullable String inferred) {

	/** Copies the lists, which may then not be changed. */
	public Basis {
		sources = List.copyOf(sources);
	}

	/**
	 * Whether there is neither a source nor a reason.
	 * @return true where the fact stands on nothing
	 */
	public boolean isMissing() {
		return this.sources.isEmpty() && this.inferred == null;
	}

}
