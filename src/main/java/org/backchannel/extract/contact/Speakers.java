// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.backchannel.extract.Participant.Nature;
import org.backchannel.extract.actor.Actor;
import org.backchannel.extract.actor.Mention;
import org.backchannel.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Who says "I": the one to whom the sentence gives the words, or the label of a
 * transcript.
 */
final class Speakers {

	private static final Pattern SAYING = Pattern.compile("say|tell|add|write|announce|reply|recall|declare");

	private static final int LABEL = 5;

	private final Story story;

	Speakers(Story story) {
		this.story = story;
	}

	@Nullable Actor of(Scene scene) {
		Sentence sentence = scene.sentence();
		for (int i = 0; i < sentence.size(); i++) {
			if (sentence.token(i).isVerb() && SAYING.matcher(sentence.lemma(i)).matches()) {
				int subject = sentence.child(i, "nsubj");
				Mention mention = (subject >= 0) ? scene.at(subject) : null;
				if (mention != null && mention.sort() == Mention.Sort.PERSON) {
					return single(mention);
				}
			}
		}
		return labelled(scene);
	}

	/** "THE PRESIDENT: I am not calling him." */
	private @Nullable Actor labelled(Scene scene) {
		for (int i = scene.index(); i >= 0; i--) {
			Scene above = this.story.scenes().get(i);
			Sentence sentence = above.sentence();
			for (int j = 1; j < Math.min(LABEL, sentence.size()); j++) {
				String label = sentence.words(0, j);
				boolean shouted = label.equals(label.toUpperCase(Locale.ROOT)) && label.length() > 2;
				if (shouted && sentence.lower(j).equals(":")) {
					return speaker(above, label);
				}
			}
			if (sentence.lower(0).equals("q") && i < scene.index()) {
				return null;
			}
		}
		return null;
	}

	private @Nullable Actor speaker(Scene scene, String label) {
		for (Mention mention : scene.mentions()) {
			if (mention.from() < LABEL && mention.sort() != Mention.Sort.OUTSIDE) {
				return single(mention);
			}
		}
		String office = label.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
		return office.equals("president")
				? single(new Mention(Mention.Sort.OFFICE, 0, 1, null, office, List.of(), false)) : null;
	}

	private @Nullable Actor single(Mention mention) {
		List<Actor> actors = this.story.cast().resolve(mention);
		boolean person = actors.size() == 1 && actors.getFirst().nature() != Nature.ORGANISATION;
		return person ? actors.getFirst() : null;
	}

}
