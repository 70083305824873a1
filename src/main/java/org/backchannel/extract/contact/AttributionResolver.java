// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.backchannel.extract.actor.Actor;
import org.backchannel.extract.actor.Mention;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Sentence;

/**
 * Who says so: the subjects of the verbs of saying above a contact and "according to",
 * the first speaker first, then who relayed it.
 */
final class AttributionResolver {

	private static final int LONGEST = 10;

	private final Lexicon lexicon;

	private final Anaphora anaphora;

	AttributionResolver(Lexicon lexicon, Anaphora anaphora) {
		this.lexicon = lexicon;
		this.anaphora = anaphora;
	}

	List<String> resolve(Frame frame) {
		Sentence sentence = frame.scene.sentence();
		List<String> speakers = new ArrayList<>();
		int at = frame.verb;
		for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
			for (int child : sentence.children(at)) {
				if (sentence.relation(child).equals("parataxis") && this.lexicon.isSpeech(sentence.lemma(child))) {
					add(frame.scene, sentence.child(child, "nsubj"), speakers);
				}
				if (sentence.relation(child).startsWith("obl") && sentence.preposition(child).startsWith("according")) {
					add(frame.scene, child, speakers);
				}
			}
			int governor = sentence.governor(at);
			if (governor >= 0 && this.lexicon.isSpeech(sentence.lemma(governor))
					&& sentence.relation(at).matches("ccomp|parataxis|dep|obj")) {
				add(frame.scene, sentence.child(governor, "nsubj"), speakers);
			}
			at = governor;
		}
		return speakers;
	}

	private void add(Scene scene, int subject, List<String> speakers) {
		if (subject < 0) {
			return;
		}
		Sentence sentence = scene.sentence();
		Mention mention = scene.at(subject);
		String speaker;
		if (mention != null) {
			List<Actor> actors = this.anaphora.resolve(scene, List.of(mention));
			String name = actors.isEmpty() ? null : actors.getFirst().name();
			speaker = (name != null) ? name : (mention.sort() == Mention.Sort.OUTSIDE && mention.office() != null)
					? mention.office() : sentence.words(mention.from(), mention.to());
		}
		else {
			int from = subject;
			int to = subject + 1;
			for (int i = 0; i < sentence.size(); i++) {
				if (sentence.isBelow(i, subject) && Math.abs(i - subject) < LONGEST) {
					from = Math.min(from, i);
					to = Math.max(to, i + 1);
				}
			}
			speaker = sentence.words(from, to);
		}
		if (!speaker.isBlank() && !speaker.toLowerCase(Locale.ROOT).matches("it|which|that|who|this|what")
				&& !speakers.contains(speaker)) {
			speakers.add(speaker);
		}
	}

}
