// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.net.URI;
import java.util.Set;

import org.backchannel.model.UsageException;

/** What the address of a server has to look like. */
public final class ServerAddress {

	private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

	private ServerAddress() {
	}

	/**
	 * Refuses what cannot be the address of a Neo4j server, before anything is sent.
	 * @param uri the address
	 * @throws UsageException where the scheme is none of Neo4j's, there is no host, or
	 * the address holds a user and a password, which are then not repeated
	 */
	public static void check(URI uri) {
		if (uri.getRawUserInfo() != null || String.valueOf(uri.getRawAuthority()).contains("@")) {
			throw new UsageException(
					"The address of a server holds no user and no password: name them with --user and --password-file.");
		}
		if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme())) {
			throw new UsageException(
					"'%s' is not the address of a Neo4j server: write bolt://host:7687 or neo4j://host:7687, with +s after bolt or neo4j for TLS. A browser's http://host:7474 is another port of the same server."
						.formatted(uri));
		}
		if (uri.getHost() == null) {
			throw new UsageException("'%s' names no host: write %s://host:7687.".formatted(uri, uri.getScheme()));
		}
	}

}
