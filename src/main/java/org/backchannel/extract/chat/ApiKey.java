// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.chat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The key that an endpoint asks for. It comes from an environment variable or a file,
 * never from the command line, where every user of the machine could read it, and never
 * shows in text.
 */
public final class ApiKey {

	/** The environment variable that is looked at. */
	public static final String VARIABLE = "BACKCHANNEL_MODEL_KEY";

	private final String secret;

	private ApiKey(String secret) {
		this.secret = secret;
	}

	/**
	 * The key of the environment.
	 * @param environment such as {@link System#getenv()}
	 * @return the value of {@link #VARIABLE}; empty where it has none
	 */
	public static Optional<ApiKey> of(Map<String, String> environment) {
		return Optional.ofNullable(environment.get(VARIABLE))
			.map(String::strip)
			.filter((secret) -> !secret.isEmpty())
			.map(ApiKey::new);
	}

	/**
	 * The key in a file.
	 * @param file its first line is the key
	 * @return the key
	 * @throws IllegalArgumentException if the file cannot be read or its first line is
	 * empty
	 */
	public static ApiKey in(Path file) {
		try {
			String secret = Files.readString(file).lines().findFirst().orElse("").strip();
			if (secret.isEmpty()) {
				throw new IllegalArgumentException(
						"%s: the first line should be the key, but is empty".formatted(file));
			}
			return new ApiKey(secret);
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("%s: the key cannot be read: %s".formatted(file, ex.getMessage()), ex);
		}
	}

	String secret() {
		return this.secret;
	}

	/** A message without the key, should somebody have put it there. */
	static String hide(@Nullable ApiKey key, String message) {
		return (key != null) ? message.replace(key.secret, "***") : message;
	}

	/** Never the key. */
	@Override
	public String toString() {
		return "***";
	}

}
