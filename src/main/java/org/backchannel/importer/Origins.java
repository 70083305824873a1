// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Whom each statement of an event goes back to. The first speaker of its chain, as the
 * principal for which the speaker speaks; where a document attributes nothing of the
 * event, the one agency that it credits, else its outlet, else the document itself. Who
 * does not comment is no origin.
 */
final class Origins {

	private final Organs organs;

	Origins(Organs organs) {
		this.organs = organs;
	}

	/**
	 * The origins of an event's statements.
	 * @param statements all statements of one event
	 * @return statement id to origin; a statement without an origin is left out
	 */
	Map<String, String> of(List<Statement> statements) {
		Set<String> attributing = new HashSet<>();
		for (Statement statement : statements) {
			if (!statement.attributedTo().isEmpty() && statement.status() != Status.NO_COMMENT) {
				attributing.add(statement.source());
			}
		}
		Map<String, String> origins = new LinkedHashMap<>();
		for (Statement statement : statements) {
			String origin = of(statement, attributing.contains(statement.source()));
			if (origin != null) {
				origins.put(statement.id(), origin);
			}
		}
		return origins;
	}

	private @Nullable String of(Statement statement, boolean documentAttributes) {
		if (statement.status() == Status.NO_COMMENT) {
			return null;
		}
		if (!statement.attributedTo().isEmpty()) {
			return this.organs.origin(statement.attributedTo().getFirst());
		}
		if (documentAttributes) {
			return null;
		}
		Statement.Document document = statement.document();
		if (document.credits().size() == 1) {
			return document.credits().getFirst();
		}
		return (document.outlet() != null) ? document.outlet() : statement.source();
	}

}
