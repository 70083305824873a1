// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.util.List;
import java.util.stream.Collectors;

/** The input is at fault: files that break rules. */
public final class InputException extends BackchannelException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	/**
	 * All problems of a run at once.
	 * @param problems at least one
	 */
	public InputException(List<Problem> problems) {
		super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
		this.problems = problems.stream().sorted().toList();
	}

	/**
	 * A single fault that stands in no file.
	 * @param message what is wrong and what to do
	 */
	public InputException(String message) {
		super(message);
		this.problems = List.of();
	}

	/**
	 * The problems in the order of their places.
	 * @return empty where the fault stands in no file
	 */
	public List<Problem> problems() {
		return this.problems;
	}

}
