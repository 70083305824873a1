// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

/**
 * What a report says of its event. The order is the one in which the statuses of an
 * event's reports outrank each other when the event's own status is derived.
 */
public enum Status implements Coded {

	/** It took place. */
	HELD("held"),
	/** It is taking place. */
	ONGOING("ongoing"),
	/** It was planned and will not take place then; postponed ones too. */
	CANCELLED("cancelled"),
	/** One side was asked for it and refused. */
	DECLINED("declined"),
	/** Somebody says that it did not, or will not, take place. */
	DENIED("denied"),
	/** It is to take place: agreed, expected, announced. */
	PLANNED("planned"),
	/** Somebody would like it to take place. */
	PROPOSED("proposed"),
	/** Reported by someone, not confirmed. */
	ALLEGED("alleged"),
	/** Somebody was asked, and neither confirmed nor denied. Never an origin. */
	NO_COMMENT("no-comment"),
	/**
	 * Only of an event: independent origins say both that it was held and that it was
	 * not.
	 */
	DISPUTED("disputed"),
	/**
	 * Only of an event: a machine found it in sources that an analyst coded since, so
	 * that none of its reports is in force.
	 */
	SET_ASIDE("set-aside");

	private final String code;

	Status(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

}
