// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.backup;

import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself, as its last entry {@code backchannel-backup.json}.
 *
 * @param format the number of the file's format
 * @param made when, in UTC, as in {@code 2026-11-21T12:00:00Z}
 * @param schema the versions of the schema under which the content was written
 * @param nodes how many nodes it holds
 * @param relationships how many relationships it holds
 * @param sha256 each other entry with its checksum
 */
record Manifest(int format, String made, List<String> schema, long nodes, long relationships,
		Map<String, String> sha256) {

	static final int FORMAT = 1;

	static final String ENTRY = "backchannel-backup.json";

	static final String NODES = "nodes.jsonl";

	static final String RELATIONSHIPS = "relationships.jsonl";

}
