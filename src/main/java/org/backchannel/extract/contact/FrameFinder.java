// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.ArrayList;
import java.util.List;

import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.lexicon.Trigger;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.EventKind;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that name a contact, and who takes part. */
final class FrameFinder {

	private final Lexicon lexicon;

	private final VerbFrames verbs;

	private final NounFrames nouns;

	FrameFinder(Lexicon lexicon, Anaphora anaphora) {
		this.lexicon = lexicon;
		this.verbs = new VerbFrames(lexicon, anaphora);
		this.nouns = new NounFrames(lexicon, anaphora);
	}

	List<Frame> find(Scene scene) {
		List<Frame> frames = new ArrayList<>();
		Sentence sentence = scene.sentence();
		for (int i = 0; i < sentence.size(); i++) {
			Frame frame = at(scene, i);
			if (frame != null) {
				frame.kind = kind(sentence, frame);
				frames.add(frame);
			}
		}
		return frames;
	}

	private @Nullable Frame at(Scene scene, int token) {
		Sentence sentence = scene.sentence();
		if (scene.at(token) != null) {
			return null;
		}
		if (sentence.token(token).isVerb() && !isTalks(sentence, token)) {
			Trigger trigger = this.lexicon.verb(Clauses.verbLemma(sentence, token));
			boolean idle = trigger != null && trigger.is("purpose") && !sentence.lower(token - 1).equals("to");
			return (trigger != null && !idle) ? this.verbs.frame(scene, token, trigger) : null;
		}
		if (sentence.token(token).isNoun() || isTalks(sentence, token)) {
			Trigger trigger = this.lexicon.noun(sentence.lemma(token));
			if (trigger == null) {
				trigger = this.lexicon.noun(sentence.lemma(token - 1) + " " + sentence.lemma(token));
			}
			boolean part = sentence.relation(token).equals("compound") && !sentence.tag(token + 1).equals("IN");
			if (trigger == null || part || isInterview(sentence, token)) {
				return null;
			}
			return this.nouns.frame(scene, token, trigger);
		}
		return null;
	}

	/** "Hold face-to-face talks": a noun, whatever the tagger says. */
	private static boolean isTalks(Sentence sentence, int token) {
		return sentence.lower(token).equals("talks") && sentence.tag(token).equals("VBZ")
				&& sentence.tag(token - 1).matches("JJ|VBN|NN|CD");
	}

	private boolean isInterview(Sentence sentence, int token) {
		return this.lexicon.isOf("public", sentence.lower(token - 1));
	}

	/**
	 * The sentence's own word on how they communicated: by phone, by video, in person.
	 */
	private EventKind kind(Sentence sentence, Frame frame) {
		if (frame.kind == EventKind.MESSAGE || frame.kind == EventKind.VISIT) {
			return frame.kind;
		}
		for (int child : sentence.children(frame.token)) {
			Trigger within = sentence.relation(child).startsWith("obl")
					&& sentence.preposition(child).matches("in|during|at") ? this.lexicon.noun(sentence.lemma(child))
							: null;
			if (within != null && frame.trigger.verb() && !isInterview(sentence, child)) {
				return within.kind();
			}
			if (this.lexicon.isOf("by-phone", sentence.lower(child))
					&& sentence.relation(child).matches("compound|amod")) {
				return EventKind.CALL;
			}
		}
		if (frame.trigger.is("vague-kind") && isInPerson(sentence, frame)) {
			return EventKind.MEETING;
		}
		for (int i = 0; i < sentence.size(); i++) {
			String before = sentence.lower(i - 1).equals("the") ? sentence.lower(i - 2) : sentence.lower(i - 1);
			if (this.lexicon.isOf("by-phone", sentence.lower(i)) && before.matches("by|over|via|on")
					&& near(sentence, i, frame)) {
				return EventKind.CALL;
			}
		}
		return frame.kind;
	}

	/** "Spoke on the sidelines of the summit", "talked face to face". */
	private boolean isInPerson(Sentence sentence, Frame frame) {
		for (int i = 0; i < sentence.size(); i++) {
			String word = sentence.lower(i);
			boolean together = this.lexicon.isOf("in-person", word)
					|| (word.equals("person") && sentence.lower(i - 1).equals("in"))
					|| (word.equals("face") && sentence.lower(i - 1).equals("to"));
			if (together && near(sentence, i, frame)) {
				return true;
			}
		}
		return false;
	}

	private static boolean near(Sentence sentence, int at, Frame frame) {
		return sentence.isBelow(at, frame.token) || (sentence.isBelow(at, frame.verb) && frame.verb != frame.token)
				|| Math.abs(at - frame.token) < 4;
	}

}
