// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a Neo4j server: {@code 5.26.0}, or by the calendar since 2025.
 *
 * @param text as the server says it, as in {@code 2026.08.1}
 * @param major the first number
 * @param minor the second number
 */
record ServerVersion(String text, int major, int minor) {

	private static final Pattern AGENT = Pattern.compile("Neo4j/v?((\\d+)\\.(\\d+)\\S*).*");

	/**
	 * Reads what a server calls itself.
	 * @param agent as in {@code Neo4j/5.26.0}
	 * @return empty for a server that does not call itself Neo4j
	 */
	static Optional<ServerVersion> of(String agent) {
		Matcher matcher = AGENT.matcher(agent);
		return matcher.matches() ? Optional.of(new ServerVersion(matcher.group(1), Integer.parseInt(matcher.group(2)),
				Integer.parseInt(matcher.group(3)))) : Optional.empty();
	}

	/** Whether the Cypher files run on it: from 5.26 LTS on. */
	boolean isSupported() {
		return this.major > 5 || (this.major == 5 && this.minor >= 26);
	}

}
