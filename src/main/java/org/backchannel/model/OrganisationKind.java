// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

/** What sort of organisation an actor is. */
public enum OrganisationKind implements Coded {

	STATE("state"), ALLIANCE("alliance"), GOVERNMENT("government"), MILITARY("military"), MEDIA("media"),
	AGENCY("agency"), COMPANY("company"), OTHER("other");

	private final String code;

	OrganisationKind(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

}
