// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.List;

import org.backchannel.extract.actor.Mention;
import org.backchannel.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of an article with everybody whom it mentions.
 *
 * @param index its place in the article
 * @param sentence the sentence
 * @param mentions the mentions in order
 */
record Scene(int index, Sentence sentence, List<Mention> mentions) {

	@Nullable Mention at(int token) {
		for (Mention mention : this.mentions) {
			if (mention.covers(token)) {
				return mention;
			}
		}
		return null;
	}

}
