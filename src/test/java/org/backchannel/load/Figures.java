// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.load;

import java.util.Arrays;

/** How long something took, many times. */
final class Figures {

	private final double[] sorted;

	Figures(long[] nanoseconds) {
		this.sorted = Arrays.stream(nanoseconds).mapToDouble((time) -> time / 1e6).sorted().toArray();
	}

	/** The time in milliseconds that the given part of all, of 0 to 1, kept within. */
	double within(double part) {
		return this.sorted[Math.max(0, (int) Math.ceil(part * this.sorted.length) - 1)];
	}

	@Override
	public String toString() {
		return "%,d times: median %.1f ms, 95th percentile %.1f ms, 99th %.1f ms, longest %.1f ms"
			.formatted(this.sorted.length, within(0.5), within(0.95), within(0.99), within(1));
	}

}
