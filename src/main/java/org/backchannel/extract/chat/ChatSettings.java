// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.chat;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Which language model is asked, and how patiently. There is no default address: without
 * one that the user gave, no article leaves the machine.
 *
 * @param address base of an OpenAI-compatible endpoint, such as
 * {@code http://localhost:11434/v1}
 * @param model the model's name there
 * @param key the key that the endpoint asks for, or null
 * @param timeout the longest time that one answer may take
 * @param retries how often a request is repeated that failed for a passing reason
 * @param pause how long to wait before the first repetition; doubled for each further one
 * @param price what tokens cost, or null where that is not known
 */
public record ChatSettings(URI address, String model, @Nullable ApiKey key, Duration timeout, int retries,
		Duration pause, @Nullable Price price) {

	/**
	 * Checks the settings.
	 * @throws IllegalArgumentException if the address is not of the web, the model has no
	 * name, or a number makes no sense
	 */
	public ChatSettings {
		String scheme = address.getScheme();
		if (!("http".equals(scheme) || "https".equals(scheme)) || address.getHost() == null) {
			throw new IllegalArgumentException(
					"'%s' is no address of an endpoint; one such as http://localhost:11434/v1 was expected"
						.formatted(address));
		}
		if (model.isBlank()) {
			throw new IllegalArgumentException("The model needs a name, as %s knows it".formatted(address));
		}
		if (timeout.isNegative() || timeout.isZero() || retries < 0 || pause.isNegative()) {
			throw new IllegalArgumentException(
					"An answer takes some time (%s), and retries (%d) and pause (%s) are not negative"
						.formatted(timeout, retries, pause));
		}
	}

	/**
	 * Settings with two minutes for an answer and three repetitions.
	 * @param address base of the endpoint
	 * @param model the model's name
	 * @param key the key, or null
	 * @return the settings
	 */
	public static ChatSettings of(URI address, String model, @Nullable ApiKey key) {
		return new ChatSettings(address, model, key, Duration.ofMinutes(2), 3, Duration.ofSeconds(1), null);
	}

	/**
	 * What a million tokens cost.
	 *
	 * @param input those that are sent
	 * @param output those of the answers
	 * @param currency in which the prices are
	 */
	public record Price(double input, double output, String currency) {

	}

}
