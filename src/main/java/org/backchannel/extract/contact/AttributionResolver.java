// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.backchannel.extract.actor.Mention;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Sentence;

/**
 * Who says so: the subjects of the verbs of saying around a contact, whom they cite, and
 * "according to". The first speaker comes first, then who relayed it.
 */
final class AttributionResolver {

	private static final Set<String> SAID = Set.of("ccomp", "parataxis", "dep", "obj", "advcl");

	private static final Set<String> TOLD_AFTER = Set.of("parataxis", "ccomp", "dep");

	/** So many words may follow a closing "said": "on Friday." */
	private static final int REST = 4;

	private final Lexicon lexicon;

	private final SpeakerNames names;

	AttributionResolver(Lexicon lexicon, Anaphora anaphora) {
		this.lexicon = lexicon;
		this.names = new SpeakerNames(anaphora);
	}

	List<String> resolve(Frame frame) {
		Sentence sentence = frame.scene.sentence();
		Set<String> speakers = new LinkedHashSet<>();
		int at = frame.verb;
		for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
			for (int child : sentence.children(at)) {
				aside(frame, at, child, speakers);
			}
			int governor = sentence.governor(at);
			if (governor >= 0 && SAID.contains(sentence.relation(at)) && isSaying(sentence, governor)) {
				add(frame.scene, governor, speakers);
			}
			at = governor;
		}
		closing(frame, speakers);
		return List.copyOf(speakers);
	}

	/**
	 * ", two diplomats said." is about the whole sentence, wherever the parse hangs it.
	 */
	private void closing(Frame frame, Set<String> speakers) {
		Sentence sentence = frame.scene.sentence();
		int verb = sentence.size() - 1;
		while (verb > frame.verb && !sentence.token(verb).isVerb() && sentence.size() - verb <= REST) {
			verb--;
		}
		int subject = sentence.child(verb, "nsubj");
		if (verb <= frame.verb || verb <= frame.token || subject <= frame.token || subject > verb
				|| !isSaying(sentence, verb)) {
			return;
		}
		boolean apart = false;
		for (int i = Math.max(frame.verb, frame.token) + 1; i < subject; i++) {
			apart |= sentence.lower(i).equals(",");
			if (sentence.child(verb, "mark") == i) {
				return;
			}
		}
		if (apart) {
			add(frame.scene, verb, speakers);
		}
	}

	/**
	 * What stands beside the clause: ", the ministry said", "according to the ministry".
	 */
	private void aside(Frame frame, int at, int child, Set<String> speakers) {
		Sentence sentence = frame.scene.sentence();
		boolean after = child > at && child != frame.verb && child != frame.token
				&& !sentence.isBelow(frame.token, child) && sentence.child(child, "mark") < 0;
		if (after && TOLD_AFTER.contains(sentence.relation(child)) && isSaying(sentence, child)) {
			add(frame.scene, child, speakers);
		}
		else if (sentence.preposition(child).startsWith("according")
				|| (sentence.lower(child - 2).equals("according") && sentence.lower(child - 1).equals("to"))) {
			this.names.add(frame.scene, child, speakers);
		}
		else if (sentence.lemma(child).equals("accord")) {
			for (int below : sentence.children(child)) {
				if (sentence.relation(below).startsWith("obl") || sentence.relation(below).startsWith("nmod")) {
					this.names.add(frame.scene, below, speakers);
				}
			}
		}
	}

	private boolean isSaying(Sentence sentence, int verb) {
		return sentence.token(verb).isVerb() && this.lexicon.isSpeech(sentence.lemma(verb));
	}

	private void add(Scene scene, int verb, Set<String> speakers) {
		Sentence sentence = scene.sentence();
		boolean quoting = this.lexicon.isCitation(sentence.lemma(verb));
		int quoted = sentence.child(verb, "nsubj:pass");
		if (quoting) {
			quoted = (quoted >= 0) ? quoted : sentence.child(verb, "obj");
		}
		for (int cited : cited(sentence, verb)) {
			this.names.add(scene, cited, speakers);
		}
		if (quoting) {
			this.names.add(scene, quoted, speakers);
		}
		this.names.add(scene, sentence.child(verb, "nsubj"), speakers);
		for (int relayer : relayers(scene, verb)) {
			this.names.add(scene, relayer, speakers);
		}
	}

	/** "Citing two officials", "with reference to a source". */
	private List<Integer> cited(Sentence sentence, int verb) {
		List<Integer> cited = new ArrayList<>();
		for (int child : sentence.children(verb)) {
			if (sentence.tag(child).equals("VBG") && this.lexicon.isCitation(sentence.lemma(child))) {
				cited.add(sentence.child(child, "obj", "nsubj"));
			}
			if (sentence.lemma(child).equals("reference")) {
				cited.add(sentence.child(child, "nmod", "obl"));
			}
		}
		return cited;
	}

	/** "Told TASS", "was quoted as saying by Interfax": the medium relays it. */
	private static List<Integer> relayers(Scene scene, int verb) {
		Sentence sentence = scene.sentence();
		List<Integer> relayers = new ArrayList<>();
		for (int child : sentence.children(verb)) {
			Mention mention = scene.at(child);
			boolean medium = mention != null && mention.sort() == Mention.Sort.OUTSIDE && mention.name() == null;
			boolean told = sentence.relation(child).matches("i?obj") || sentence.preposition(child).matches("by|to");
			if (medium && told && sentence.token(child).isProper()) {
				relayers.add(child);
			}
			if (sentence.lemma(child).equals("say") && sentence.tag(child).equals("VBG")) {
				relayers.addAll(relayers(scene, child));
			}
		}
		return relayers;
	}

}
