// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backchannel.graph.Row;
import org.backchannel.model.Coded;
import org.backchannel.model.DateBasis;
import org.backchannel.model.EventKind;
import org.backchannel.model.Level;
import org.backchannel.model.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a report and its source say beyond the {@link Evidence}.
 *
 * @param report id of the report
 * @param kind what sort of event it says it is
 * @param place where; empty where it does not say
 * @param participants who took part, or is said not to have, as the report names them
 * @param attributedTo who said it first, then who relayed it; empty where the source says
 * it itself
 * @param scope what a negative report denies; empty for others
 * @param note what else the coder wrote; empty for nothing
 * @param dateSource id of a work of reference for the date; empty for none
 * @param document its source
 */
public record ReportDetails(String report, EventKind kind, Optional<String> place, List<Participant> participants,
		List<Named> attributedTo, Optional<Scope> scope, Optional<String> note, Optional<String> dateSource,
		Document document) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * A participant as a report names it.
	 *
	 * @param actor the actor that it was taken for
	 * @param as the words of the text; empty where not coded
	 * @param role what the actor did
	 * @param office the office as the text says it; empty where it does not
	 * @param actsFor the organisation that the actor acts for; empty for itself
	 * @param inferred why this actor is meant; empty where the text says so
	 */
	public record Participant(Named actor, Optional<String> as, Role role, Optional<String> office,
			Optional<Named> actsFor, Optional<String> inferred) {
	}

	/**
	 * What a negative report denies.
	 *
	 * @param kinds the kinds of contact; empty for all
	 * @param level between whom
	 * @param from date or event from which it counts; empty where it counts from its own
	 * date
	 * @param until date or event up to which it counts; empty where it counts to its own
	 * date
	 */
	public record Scope(List<EventKind> kinds, Level level, Optional<String> from, Optional<String> until) {
	}

	/**
	 * A report's source.
	 *
	 * @param id its id
	 * @param url its address; empty where unknown
	 * @param language BCP 47
	 * @param publishedBasis how it is known when it appeared; empty where it is not
	 * @param publishedBecause the reason where that is inferred; empty for none
	 * @param credits names of the agencies that it credits
	 * @param copyOf titles of the sources of which it is a copy
	 */
	public record Document(String id, Optional<String> url, String language, Optional<DateBasis> publishedBasis,
			Optional<String> publishedBecause, List<String> credits, List<String> copyOf) {
	}

	/** The actors that the claims of reports name. */
	static Set<String> actors(List<Row> rows) {
		Set<String> actors = new HashSet<>();
		for (Row row : rows) {
			for (JsonNode claim : claims(row)) {
				text(claim, "actor").ifPresent(actors::add);
				text(claim, "actsFor").ifPresent(actors::add);
			}
		}
		return actors;
	}

	static ReportDetails of(Row row, Map<String, Named> names) {
		List<Participant> participants = new ArrayList<>();
		for (JsonNode claim : claims(row)) {
			String actor = claim.get("actor").asString();
			participants.add(new Participant(named(names, actor), text(claim, "as"),
					Role.valueOf(claim.get("role").asString()), text(claim, "office"),
					text(claim, "actsFor").map((id) -> named(names, id)), text(claim, "inferred")));
		}
		return new ReportDetails(row.text("id"), row.code(EventKind.class, "kind"), row.optional("place"), participants,
				row.rows("attributedTo").stream().map(Named::of).toList(), scope(row), row.optional("note"),
				row.optional("dateSource"), document(row));
	}

	private static Named named(Map<String, Named> names, String id) {
		return names.getOrDefault(id, new Named(id, id, false));
	}

	private static Optional<Scope> scope(Row row) {
		return row.optional("scopeLevel")
			.map((level) -> new Scope(
					row.texts("scopeKinds").stream().map((code) -> Coded.of(EventKind.class, code)).toList(),
					Coded.of(Level.class, level), row.optional("scopeFrom"), row.optional("scopeUntil")));
	}

	private static Document document(Row row) {
		return new Document(row.text("source"), row.optional("url"), row.text("language"),
				row.optional("publishedBasis").map((code) -> Coded.of(DateBasis.class, code)),
				row.optional("publishedBecause"), row.texts("credits"), row.texts("copyOf"));
	}

	private static List<JsonNode> claims(Row row) {
		return JSON.readTree(row.text("claim")).valueStream().toList();
	}

	private static Optional<String> text(JsonNode claim, String field) {
		return Optional.ofNullable(claim.get(field)).filter(JsonNode::isString).map(JsonNode::asString);
	}

}
