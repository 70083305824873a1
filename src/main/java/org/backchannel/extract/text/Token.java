// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.text;

import org.backchannel.extract.Span;

/**
 * A word or mark of a sentence.
 *
 * @param word as written
 * @param lemma the dictionary form, in lower case except for names
 * @param tag the part of speech, of the Penn Treebank's set
 * @param entity {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION}, another class, or
 * {@code O} for none
 * @param span where it stands in the text, as string indexes
 */
public record Token(String word, String lemma, String tag, String entity, Span span) {

	/**
	 * Whether it is a name by its tag.
	 * @return true for proper nouns, singular and plural
	 */
	public boolean isProper() {
		return this.tag.startsWith("NNP");
	}

	/**
	 * Whether it is a noun, common or proper.
	 * @return true for every noun tag
	 */
	public boolean isNoun() {
		return this.tag.startsWith("NN");
	}

	/**
	 * Whether it is a verb in any form, modals excluded.
	 * @return true for every verb tag
	 */
	public boolean isVerb() {
		return this.tag.startsWith("VB");
	}

}
