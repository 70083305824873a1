// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.time.Duration;

/**
 * How much a question may ask of the database.
 *
 * @param time how long it may run, in whole seconds; zero for as long as it takes
 * @param rows how many rows an answer may have
 */
public record Limits(Duration time, int rows) {

	/** For those who wait themselves. */
	public static final Limits NONE = new Limits(Duration.ZERO, Integer.MAX_VALUE);

}
