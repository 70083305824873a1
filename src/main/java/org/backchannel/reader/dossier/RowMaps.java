// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backchannel.model.Coded;
import org.backchannel.model.Edtf;
import org.backchannel.model.Level;
import org.backchannel.model.Role;
import org.backchannel.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Rows as the maps that their entries are, in the order of the schema and without what
 * goes without saying.
 */
final class RowMaps {

	private RowMaps() {
	}

	static Map<String, Object> head(Dossier dossier) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("id", dossier.id().value());
		map.put("title", dossier.title());
		if (!dossier.madeBy().equals(Dossier.ANALYST)) {
			map.put("made-by", dossier.madeBy());
		}
		return map;
	}

	static Map<String, Object> actor(ActorRow actor) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("id", actor.id().value());
		map.put("type", actor.person() ? "person" : "organisation");
		put(map, "kind", code(actor.kind()));
		map.put("name", actor.name().value());
		if (!actor.named()) {
			map.put("named", false);
		}
		put(map, "country", actor.country());
		put(map, "wikidata", actor.wikidata());
		put(map, actor.basis());
		put(map, "aliases", actor.aliases().stream().map(RowMaps::alias).toList());
		put(map, "offices", actor.offices().stream().map(RowMaps::office).toList());
		ActorRow.Tie partOf = actor.partOf();
		if (partOf != null) {
			map.put("part-of", tie(partOf));
		}
		put(map, "member-of", actor.memberOf().stream().map(RowMaps::tie).toList());
		return map;
	}

	private static Object alias(ActorRow.Alias alias) {
		if (alias.basis().isMissing()) {
			return alias.name().value();
		}
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("name", alias.name().value());
		put(map, alias.basis());
		return map;
	}

	private static Map<String, Object> office(ActorRow.Office office) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("title", office.title().value());
		map.put("organisation", office.organisation().value());
		put(map, "from", office.from());
		put(map, "to", office.to());
		put(map, office.basis());
		return map;
	}

	private static Map<String, Object> tie(ActorRow.Tie tie) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("organisation", tie.organisation().value());
		put(map, "from", tie.from());
		put(map, "to", tie.to());
		put(map, tie.basis());
		return map;
	}

	static Map<String, Object> source(SourceRow source, @Nullable String text) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("id", source.id().value());
		if (source.kind() != SourceKind.ARTICLE) {
			map.put("kind", source.kind().code());
		}
		map.put("title", source.title().value());
		put(map, "outlet", source.outlet());
		put(map, "credits", source.credits().stream().map(Cell::value).toList());
		put(map, "url", source.url());
		put(map, "published", source.published());
		put(map, "published-basis", code(source.publishedBasis()));
		put(map, "published-because", source.publishedBecause());
		map.put("language", source.language());
		put(map, "text", text);
		put(map, "reproduces", source.reproduces());
		return map;
	}

	static Map<String, Object> event(EventRow event) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("id", event.id().value());
		map.put("title", event.title());
		if (event.series()) {
			map.put("series", true);
		}
		EventRow.PlannedAs planned = event.plannedAs();
		if (planned != null) {
			Map<String, Object> tie = new LinkedHashMap<>();
			tie.put("event", planned.event().value());
			put(tie, planned.basis());
			map.put("planned-as", tie);
		}
		return map;
	}

	static Map<String, Object> report(ReportRow report) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("event", report.event().value());
		map.put("source", report.source().value());
		map.put("kind", report.kind().code());
		map.put("status", report.status().code());
		put(map, "date", report.date());
		put(map, "date-text", report.dateText());
		put(map, "date-basis", code(report.dateBasis()));
		put(map, "date-because", report.dateBecause());
		put(map, "date-source", report.dateSource());
		put(map, "place", report.eventPlace());
		map.put("participants", report.participants().stream().map(RowMaps::participant).toList());
		put(map, "attributed-to", report.attributedTo().stream().map(Cell::value).toList());
		put(map, "attribution-open", report.attributionOpen());
		map.put("quote", report.quote().value());
		put(map, "reliability", report.reliability());
		put(map, "credibility", report.credibility());
		put(map, "confidence", report.confidence());
		ReportRow.Scope scope = report.scope();
		if (scope != null) {
			map.put("scope", scope(scope));
		}
		put(map, "note", report.note());
		return map;
	}

	private static Map<String, Object> participant(ReportRow.Participant participant) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("actor", participant.actor().value());
		put(map, "as", participant.as());
		if (participant.role() != Role.PARTICIPANT) {
			map.put("role", participant.role().code());
		}
		put(map, "office", participant.office());
		put(map, "acts-for", participant.actsFor());
		if (!participant.head()) {
			map.put("head", false);
		}
		put(map, "inferred", participant.inferred());
		return map;
	}

	private static Map<String, Object> scope(ReportRow.Scope scope) {
		Map<String, Object> map = new LinkedHashMap<>();
		put(map, "kinds", scope.kinds().stream().map(Coded::code).toList());
		if (scope.level() != Level.ANY) {
			map.put("level", scope.level().code());
		}
		put(map, "from", scope.from());
		put(map, "until", scope.until());
		return map;
	}

	private static @Nullable String code(@Nullable Coded coded) {
		return (coded != null) ? coded.code() : null;
	}

	private static void put(Map<String, Object> map, Basis basis) {
		List<String> sources = basis.sources().stream().map(Cell::value).toList();
		if (!sources.isEmpty()) {
			map.put("source", (sources.size() == 1) ? sources.getFirst() : sources);
		}
		put(map, "quote", basis.quote());
		put(map, "inferred", basis.inferred());
	}

	private static void put(Map<String, Object> map, String key, Edtf date) {
		if (!date.equals(Edtf.UNKNOWN)) {
			map.put(key, date.text());
		}
	}

	private static void put(Map<String, Object> map, String key, @Nullable Cell<String> cell) {
		if (cell != null) {
			map.put(key, cell.value());
		}
	}

	private static void put(Map<String, Object> map, String key, List<?> list) {
		if (!list.isEmpty()) {
			map.put(key, list);
		}
	}

	private static void put(Map<String, Object> map, String key, @Nullable Object value) {
		if (value != null) {
			map.put(key, value);
		}
	}

}
