// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.util.Optional;

/** What sort of event it is. All but the last three are ways to communicate. */
public enum EventKind implements Coded {

	/** By telephone or video. */
	CALL("call", true),
	/** In person, of two sides. */
	MEETING("meeting", true),
	/** A negotiation or a round of it. */
	TALKS("talks", true),
	/** A trip whose point is to see the host. */
	VISIT("visit", true),
	/** Of many sides, at the top. */
	SUMMIT("summit", true),
	/** A letter or other written message. */
	MESSAGE("message", true),
	/** Somebody decides. */
	DECISION("decision", false),
	/** Somebody says something to the public. */
	STATEMENT("statement", false),
	/** Anything else that a question may count from or that explains a contact. */
	OTHER("other", false);

	private final String code;

	private final boolean contact;

	EventKind(String code, boolean contact) {
		this.code = code;
		this.contact = contact;
	}

	/**
	 * The type of PLOVER 2.0 for events of this kind.
	 * @return {@code CONSULT} for all ways to communicate, else empty
	 */
	public Optional<String> plover() {
		return this.contact ? Optional.of("CONSULT") : Optional.empty();
	}

	@Override
	public String code() {
		return this.code;
	}

	/**
	 * Whether actors communicate with each other in events of this kind.
	 * @return false for decisions, statements and other events
	 */
	public boolean isContact() {
		return this.contact;
	}

}
