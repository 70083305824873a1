// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import org.backchannel.model.Coded;

/** What a question's parameter takes, and how it is written. */
public enum ParameterType implements Coded {

	/** A day, month or year, or the id of an event to count from. */
	DATE_OR_EVENT("date or event id"),
	/** A day, month or year. */
	DATE("date"),
	/** Ids of people and organisations, separated by commas. */
	ACTORS("actor ids"),
	/** The id of a person or an organisation. */
	ACTOR("actor id"),
	/** Ids of events, separated by commas. */
	EVENTS("event ids"),
	/** Ids of sources, separated by commas. */
	SOURCES("source ids"),
	/** Kinds of events, separated by commas. */
	KINDS("kinds"),
	/** Statuses, separated by commas. */
	STATUSES("statuses"),
	/** {@code true} or {@code false}. */
	BOOLEAN("boolean"),
	/** A whole number. */
	INTEGER("integer"),
	/** Any text. */
	TEXT("text"),
	/**
	 * Words to look for. The graph's full-text search gets them escaped, and so that it
	 * forgives slips.
	 */
	WORDS("words");

	private final String code;

	ParameterType(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

	/**
	 * Whether it takes several values.
	 * @return true for lists
	 */
	public boolean isList() {
		return switch (this) {
			case ACTORS, EVENTS, SOURCES, KINDS, STATUSES -> true;
			default -> false;
		};
	}

}
