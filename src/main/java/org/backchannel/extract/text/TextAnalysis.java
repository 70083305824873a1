// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.text;

import java.util.List;

/** Splits a text into sentences and parses them. Safe for use by several threads. */
@FunctionalInterface
public interface TextAnalysis {

	/**
	 * Parses a text.
	 * @param text the text; a line end always ends a sentence
	 * @return its sentences in order; empty for a blank text
	 */
	List<Sentence> analyse(String text);

}
