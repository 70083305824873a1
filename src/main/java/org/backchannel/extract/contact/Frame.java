// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.backchannel.extract.actor.Actor;
import org.backchannel.extract.lexicon.Trigger;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.EventKind;
import org.backchannel.model.Role;

/** One mention of a contact: a trigger and what hangs on it. */
final class Frame {

	final Scene scene;

	/** The token that names the contact. */
	final int token;

	final Trigger trigger;

	EventKind kind;

	/** The verb that carries tense and date: the trigger itself, or its light verb. */
	int verb;

	final List<Part> parts = new ArrayList<>();

	/** All its sides are named: "talks between A and B". */
	boolean closed;

	/** It names those with whom it was, so that whose it is must be found. */
	boolean open;

	/** Several contacts in one word: "calls with the three leaders". */
	boolean each;

	/** It refers to a contact told before: "the talks". */
	boolean anaphoric;

	/** Its participants are those of a contact told before. */
	boolean borrowed;

	Frame(Scene scene, int token, Trigger trigger) {
		this.scene = scene;
		this.token = token;
		this.trigger = trigger;
		this.kind = trigger.kind();
		this.verb = token;
	}

	void add(List<Actor> actors, Role role, int side) {
		for (Actor actor : actors) {
			if (actors.size() > 2 && this.parts.stream()
				.anyMatch((part) -> part.side() != side && part.actor().side().equals(actor.side()))) {
				continue;
			}
			if (this.parts.stream().noneMatch((part) -> part.actor().equals(actor))) {
				this.parts.add(new Part(actor, role, side));
			}
		}
	}

	long sides() {
		return this.parts.stream().map((part) -> part.actor().side()).distinct().count();
	}

	Set<Integer> nodes() {
		return (this.token == this.verb) ? Set.of(this.token) : Set.of(this.token, this.verb);
	}

	/**
	 * Somebody's part in it.
	 *
	 * @param actor who
	 * @param role what they did
	 * @param side 0 for the first side, 1 for the other, 2 for neither: a host or
	 * mediator
	 */
	record Part(Actor actor, Role role, int side) {
	}

}
