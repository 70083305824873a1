// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

/** Between whom a negative report says that there were no contacts. */
public enum Level implements Coded {

	/** Between anybody of the two sides. */
	ANY("any"),
	/** Between people who act for a military organisation of their side. */
	MILITARY_LEADERS("military-leaders");

	private final String code;

	Level(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

}
