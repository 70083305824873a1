// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;
import java.util.Optional;

import org.backchannel.graph.Row;

/**
 * Something that may be meant by what somebody has begun to type.
 *
 * @param type person, organisation, event or source
 * @param id its id
 * @param name its name or title
 * @param kind of an organisation, event or source; empty for a person
 * @param aliases other names of an actor; empty for none
 * @param date of an event, or when a source appeared, as EDTF; empty for an actor
 * @param status of an event; empty for others
 * @param outlet who published a source; empty for others, and where unknown
 */
public record Match(String type, String id, String name, Optional<String> kind, List<String> aliases,
		Optional<String> date, Optional<String> status, Optional<String> outlet) {

	static Match of(Row row) {
		return new Match(row.text("type"), row.text("id"), row.text("name"), row.optional("kind"), row.texts("aliases"),
				row.optional("date"), row.optional("status"), row.optional("outlet"));
	}

}
