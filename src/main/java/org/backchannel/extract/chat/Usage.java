// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.chat;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What asking has cost so far.
 *
 * @param requests how often the endpoint was asked, repetitions included
 * @param input tokens that were sent, as the endpoint counts them
 * @param output tokens of the answers
 * @param price what they cost, or null where that is not known
 */
public record Usage(long requests, long input, long output, ChatSettings.@Nullable Price price) {

	Usage plus(long requests, long input, long output) {
		return new Usage(this.requests + requests, this.input + input, this.output + output, this.price);
	}

	/** As one line for people. */
	@Override
	public String toString() {
		String tokens = String.format(Locale.ROOT, "%,d requests, %,d tokens sent, %,d tokens answered", this.requests,
				this.input, this.output);
		if (this.price == null) {
			return tokens;
		}
		double cost = (this.input * this.price.input() + this.output * this.price.output()) / 1_000_000;
		return tokens + String.format(Locale.ROOT, ", %.4f %s", cost, this.price.currency());
	}

}
