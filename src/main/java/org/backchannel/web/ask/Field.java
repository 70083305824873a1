// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.util.List;

/**
 * A field of a question's form.
 *
 * @param name the parameter's name
 * @param label what stands beside it
 * @param help what it is for
 * @param control which control it is
 * @param of what a picker picks: actors, events or sources; empty for other controls
 * @param value its text
 * @param placeholder what stands in it while it is empty
 * @param choices what may be checked, or was picked
 * @param required whether it must be given
 * @param changed whether it differs from its default
 * @param errors what is wrong with it; empty where nothing is
 */
record Field(String name, String label, String help, Control control, String of, String value, String placeholder,
		List<Choice> choices, boolean required, boolean changed, List<String> errors) {

	/** How a value is entered. */
	enum Control {

		/** Several things that have ids, picked while typing. */
		PICKERS,
		/** One of them. */
		PICKER,
		/** A date, or an event that stands for its date. */
		MOMENT,
		/** A date. */
		DATE,
		/** Any of a few. */
		CHECKS,
		/** Yes or no. */
		SWITCH,
		/** A whole number. */
		NUMBER,
		/** Words. */
		TEXT

	}

	/**
	 * Something that may be chosen, or was.
	 *
	 * @param code as the question takes it
	 * @param label what it is called
	 * @param type what it is, as in {@code person}; empty for a code
	 * @param chosen whether it was
	 */
	record Choice(String code, String label, String type, boolean chosen) {
	}

	/**
	 * Whether it narrows an answer, rather than saying what it is about.
	 * @return true for what is mostly left as it is
	 */
	boolean isRefinement() {
		return !this.required && switch (this.control) {
			case CHECKS, SWITCH, NUMBER -> true;
			default -> false;
		};
	}

}
