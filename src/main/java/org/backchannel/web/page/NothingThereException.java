// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.util.List;

/** Nothing has the id that an address names. */
final class NothingThereException extends RuntimeException {

	private final String kind;

	private final String id;

	private final transient List<Suggestion> suggestions;

	/**
	 * What may have been meant.
	 *
	 * @param address where it is shown
	 * @param id its id
	 */
	record Suggestion(String address, String id) {
	}

	NothingThereException(String kind, String id, List<Suggestion> suggestions) {
		super("There is no %s '%s'".formatted(kind, id));
		this.kind = kind;
		this.id = id;
		this.suggestions = List.copyOf(suggestions);
	}

	String kind() {
		return this.kind;
	}

	String id() {
		return this.id;
	}

	List<Suggestion> suggestions() {
		return this.suggestions;
	}

}
