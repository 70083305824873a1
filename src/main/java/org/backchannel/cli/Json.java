// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.PrintWriter;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON for scripts: indented, dates as in ISO 8601. */
final class Json {

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private Json() {
	}

	/**
	 * Writes one value and a line break.
	 * @param out where to
	 * @param value maps, lists, records and plain values
	 */
	static void write(PrintWriter out, Object value) {
		out.println(MAPPER.writeValueAsString(value));
		out.flush();
	}

}
