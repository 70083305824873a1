// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.backchannel.extract.actor.Actor;
import org.backchannel.extract.actor.Mention;
import org.backchannel.extract.actor.Mention.Sort;
import org.backchannel.extract.text.Sentence;

/** What a speaker is called: the name where there is one, else the words of the text. */
final class SpeakerNames {

	private static final int LONGEST = 10;

	private static final Set<String> NOBODY = Set.of("it", "which", "that", "who", "this", "what", "there", "one");

	private final Anaphora anaphora;

	SpeakerNames(Anaphora anaphora) {
		this.anaphora = anaphora;
	}

	void add(Scene scene, int token, Set<String> speakers) {
		if (token < 0) {
			return;
		}
		Mention mention = scene.at(token);
		String speaker = (mention != null) ? named(scene, mention) : words(scene.sentence(), token);
		if (!speaker.isBlank() && !NOBODY.contains(speaker.toLowerCase(Locale.ROOT))) {
			speakers.add(speaker);
		}
	}

	private String named(Scene scene, Mention mention) {
		String name = mention.name();
		if (mention.sort() == Sort.OUTSIDE) {
			return (name != null) ? name : (mention.office() != null) ? mention.office()
					: scene.sentence().words(mention.from(), mention.to());
		}
		if (mention.sort() == Sort.ANAPHOR && mention.plural()) {
			return scene.sentence().words(mention.from(), mention.to());
		}
		List<Actor> actors = this.anaphora.resolve(scene, List.of(mention));
		String known = actors.isEmpty() ? null : actors.getFirst().name();
		return (known != null) ? known : scene.sentence().words(mention.from(), mention.to());
	}

	private static String words(Sentence sentence, int token) {
		int from = token;
		int to = token + 1;
		for (int i = 0; i < sentence.size(); i++) {
			boolean preposition = sentence.relation(i).equals("case") && sentence.governor(i) == token;
			if (!preposition && sentence.isBelow(i, token) && Math.abs(i - token) < LONGEST) {
				from = (i < token && sentence.relation(i).equals("fixed")) ? from : Math.min(from, i);
				to = Math.max(to, i + 1);
			}
		}
		return sentence.words(from, to);
	}

}
