// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.date;

/** On which side of the day of publication a text puts something. */
public enum Tense {

	/** It is over. */
	PAST,
	/** It is to come. */
	FUTURE

}
