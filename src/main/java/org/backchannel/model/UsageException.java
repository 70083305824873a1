// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Backchannel was asked in a way that it does not understand. */
public final class UsageException extends BackchannelException {

	private static final long serialVersionUID = 1L;

	private final transient List<Fault> faults;

	/**
	 * With the message for the user.
	 * @param message what is wrong, what was expected, the nearest right word
	 */
	public UsageException(String message) {
		super(message);
		this.faults = List.of(new Fault(Optional.empty(), message));
	}

	/**
	 * All that is wrong at once.
	 * @param faults at least one
	 */
	public UsageException(List<Fault> faults) {
		super(faults.stream().map(Fault::toString).collect(Collectors.joining(System.lineSeparator())));
		this.faults = List.copyOf(faults);
	}

	/**
	 * What is wrong, one by one.
	 * @return at least one
	 */
	public List<Fault> faults() {
		return this.faults;
	}

	/**
	 * Something that is wrong.
	 *
	 * @param parameter with which parameter; empty where it is not one parameter's
	 * @param message what is wrong, what was expected, the nearest right word
	 */
	public record Fault(Optional<String> parameter, String message) {

		/** As the command line says it: the parameter is an option there. */
		@Override
		public String toString() {
			return this.parameter.map((name) -> "--" + name + ": ").orElse("") + this.message;
		}

	}

}
