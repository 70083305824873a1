// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.lexicon;

/**
 * A form by which texts call a state or organisation.
 *
 * @param actor the actor's name
 * @param kind what it is: {@code state}, {@code alliance}, {@code other}, …
 * @param form how this form means it
 * @param written the form as the vocabulary writes it
 */
public record KnownActor(String actor, String kind, Form form, String written) {

	/** How a form means an actor. */
	public enum Form {

		/** Its name, or one that stands for it: "Russia", "the Kremlin". */
		NAME,
		/** An adjective or its people: "Russian". */
		ADJECTIVE,
		/** The seat of its government, which may also be just a place: "Moscow". */
		SEAT,
		/** One of its organs: "the Pentagon". */
		ORGAN

	}

}
