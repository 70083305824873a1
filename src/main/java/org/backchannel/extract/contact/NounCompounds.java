// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.ArrayList;
import java.util.List;

import org.backchannel.extract.actor.Mention;
import org.backchannel.extract.actor.Mention.Sort;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.EventKind;
import org.backchannel.model.Role;

/**
 * Finds who takes part where names stand before the noun: "Russian-American summit",
 * "US-Iran talks", "NATO summit".
 */
final class NounCompounds {

	private final Lexicon lexicon;

	private final Anaphora anaphora;

	NounCompounds(Lexicon lexicon, Anaphora anaphora) {
		this.lexicon = lexicon;
		this.anaphora = anaphora;
	}

	/**
	 * Adds the names right before a noun.
	 * @param frame the contact
	 * @param noun its noun
	 */
	void apply(Frame frame, int noun) {
		Sentence sentence = frame.scene.sentence();
		List<Mention> before = new ArrayList<>();
		int from = noun;
		for (int i = frame.scene.mentions().size() - 1; i >= 0; i--) {
			Mention mention = frame.scene.mentions().get(i);
			if (mention.to() > from) {
				continue;
			}
			boolean near = true;
			for (int j = mention.to(); j < from; j++) {
				boolean first = before.isEmpty();
				boolean fits = sentence.lower(j).matches(first ? "-|–|—|/|[)]|-rrb-" : "-|–|—|/|and|,|[)]|-rrb-")
						|| (first && (sentence.tag(j).startsWith("JJ") || sentence.tag(j).startsWith("NN")
								|| sentence.tag(j).equals("CD") || sentence.tag(j).equals("HYPH")));
				near &= fits;
			}
			boolean nation = mention.sort() == Sort.NATIONALITY || mention.sort() == Sort.ORGANISATION
					|| mention.sort() == Sort.SEAT;
			if (!near || !nation) {
				break;
			}
			before.addFirst(mention);
			from = mention.from();
		}
		boolean alliance = frame.kind == EventKind.SUMMIT && before.size() == 1 && frame.parts.size() < 2
				&& before.getFirst().sort() != Sort.SEAT
				&& this.lexicon.gazetteer()
					.lookUp(before.getFirst().principals().isEmpty() ? "" : before.getFirst().principals().getFirst())
					.map((known) -> known.kind().equals("alliance"))
					.orElse(false);
		if (before.size() >= 2 || alliance) {
			frame.add(this.anaphora.resolve(frame.scene, before), Role.PARTICIPANT, 1);
		}
	}

}
