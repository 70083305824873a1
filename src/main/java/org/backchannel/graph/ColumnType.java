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
	ID("id"),
	/** The name of what another column has the id of. */
	NAME("name"),
	/** Names of what another column has the ids of, in the same order. */
	NAMES("names"),
	/** What reports say of an event. */
	STATUS("status"),
	/** What several reports say of an event. */
	STATUSES("statuses"),
	/** Whether the row holds, or may where something is left open. */
	CERTAINTY("certainty"),
	/** Words of a source. */
	QUOTE("quote"),
	/** How much there is of the row's actor or pair; drawings show it by size. */
	MEASURE("measure"),
	/**
	 * Number of the group to which the row's actor belongs; drawings show it by colour.
	 */
	GROUP("group");

	private final String code;

	ColumnType(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

}
