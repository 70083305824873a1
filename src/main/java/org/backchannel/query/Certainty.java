// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import org.backchannel.model.Coded;

/** Whether dates leave something open. */
public enum Certainty implements Coded {

	/** On every day that the dates can mean. */
	CERTAIN("certain"),
	/** On some of the days that the dates can mean. */
	POSSIBLE("possible");

	private final String code;

	Certainty(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

}
