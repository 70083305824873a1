// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.actor;

import java.util.List;

import org.backchannel.extract.actor.Mention.Sort;
import org.backchannel.extract.lexicon.KnownActor;
import org.backchannel.extract.lexicon.KnownActor.Form;
import org.backchannel.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A name in a sentence, before titles are put to it.
 *
 * @param from first token
 * @param to token after the last
 * @param person whether it is a person's name
 * @param name the name
 * @param known what it means, or null for a name that the vocabulary does not hold
 * @param principals for whom an unknown organisation acts, as far as its name says
 */
record Atom(int from, int to, boolean person, String name, @Nullable KnownActor known, List<String> principals) {

	boolean isAdjective() {
		return this.known != null && this.known.form() == Form.ADJECTIVE;
	}

	List<String> actors() {
		if (this.known != null) {
			return List.of(this.known.actor());
		}
		return (this.principals.isEmpty() && !this.person) ? List.of(this.name) : this.principals;
	}

	boolean standsAlone(Sentence sentence) {
		if (!isAdjective()) {
			return true;
		}
		String tag = sentence.tag(this.to - 1);
		if (tag.equals("NNPS") || tag.equals("NNS")) {
			return true;
		}
		String relation = sentence.relation(this.to - 1);
		return !relation.equals("amod") && !relation.equals("compound") && sentence.token(this.to - 1).isNoun();
	}

	Mention mention(boolean alone) {
		if (this.person) {
			return new Mention(Sort.PERSON, this.from, this.to, this.name, null, List.of(), false);
		}
		if (this.known != null && this.known.kind().matches("media|agency")) {
			return new Mention(Sort.OUTSIDE, this.from, this.to, null, this.known.actor(), List.of(), false);
		}
		if (this.known != null) {
			Sort sort = !alone ? Sort.NATIONALITY : (this.known.form() == Form.SEAT) ? Sort.SEAT : Sort.ORGANISATION;
			boolean own = this.known.form() == Form.ORGAN
					|| (this.known.form() == Form.NAME && !this.known.kind().equals("state"));
			String called = own ? this.known.written() : this.known.actor();
			return new Mention(sort, this.from, this.to, called, null, List.of(this.known.actor()), false);
		}
		return new Mention(Sort.ORGANISATION, this.from, this.to, this.name, null, this.principals, false);
	}

}
