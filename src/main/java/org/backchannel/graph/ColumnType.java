// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import org.backchannel.model.Coded;

/**
 * What the values of a question's column stand for, beyond text, number or truth value.
 */
public enum ColumnType implements Coded {

	/** A date as EDTF. */
	DATE("date"),
	/** The id of a person or an organisation. */
	ACTOR("actor id"),
	/** Ids of people and organisations. */
	ACTORS("actor ids"),
	/** The id of an event. */
	EVENT("event id"),
	/** Ids of events. */
	EVENTS("event ids"),
	/** The id of a source. */
	SOURCE("source id"),
	/** Ids of sources. */
	SOURCES("source ids"),
	/** The id of a report. */
	REPORT("report id"),
	/** The id of whatever another column says. */
	ID("id");

	private final String code;

	ColumnType(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

}
