// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

/** What sort of organisation an actor is. */
public enum OrganisationKind implements Coded {

	/** A country as a whole. */
	STATE("state"),
	/** States that act as one. */
	ALLIANCE("alliance"),
	/** A civil organ of a state or alliance. */
	GOVERNMENT("government"),
	/** Armed forces, or an organ of them. */
	MILITARY("military"),
	/** An outlet, which speaks for itself only. */
	MEDIA("media"),
	/** A wire service, which speaks for itself only. */
	AGENCY("agency"),
	/** A business. */
	COMPANY("company"),
	/** Anything else. */
	OTHER("other");

	private final String code;

	OrganisationKind(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

}
