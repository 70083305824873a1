// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

/** What an actor did in an event. */
public enum Role implements Coded {

	/** Called, wrote, or asked for it. */
	INITIATOR("initiator"),
	/** Was called or written to. */
	RECIPIENT("recipient"),
	/** Received the others. */
	HOST("host"),
	/** Came to the others. */
	VISITOR("visitor"),
	/** Stood between the sides. */
	MEDIATOR("mediator"),
	/** Took part; the text says no more. */
	PARTICIPANT("participant");

	private final String code;

	Role(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

}
