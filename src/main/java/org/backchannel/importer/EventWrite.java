// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backchannel.graph.Row;
import org.backchannel.graph.Write;
import org.backchannel.importer.DerivedEvent.Participation;
import org.backchannel.importer.DerivedEvent.Wording;
import org.backchannel.importer.Entry.Fields;
import org.backchannel.importer.Statement.Claim;
import org.backchannel.model.Coded;
import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/** Derives events from their statements in the graph, and writes what they say. */
final class EventWrite {

	private static final int BATCH = 1_000;

	private final Write write;

	private final Progress progress;

	EventWrite(Write write, Progress progress) {
		this.write = write;
		this.progress = progress;
	}

	/**
	 * Derives events again, and those of negative reports that count from or up to them.
	 * @param events ids of events; ids that are no longer there are passed over
	 */
	void derive(Collection<String> events) {
		Set<String> people = new LinkedHashSet<>();
		Organs organs = organs();
		List<String> first = List.copyOf(events);
		derive(first, organs, people, 0, first.size());
		Set<String> scoped = new LinkedHashSet<>(
				DossierWrite.ids(this.write.run("scoped-events", Map.of("events", first))));
		derive(List.copyOf(scoped), organs, people, first.size(), first.size() + scoped.size());
		this.write.run("forget-attested", Map.of("people", List.copyOf(people)));
		this.write.run("attested", Map.of("people", List.copyOf(people)));
	}

	private void derive(List<String> events, Organs organs, Set<String> people, int before, int total) {
		for (int from = 0; from < events.size(); from += BATCH) {
			List<String> batch = events.subList(from, Math.min(events.size(), from + BATCH));
			people.addAll(DossierWrite.ids(this.write.run("participants-of", Map.of("events", batch))));
			write(batch, derived(batch, organs));
			people.addAll(DossierWrite.ids(this.write.run("participants-of", Map.of("events", batch))));
			this.progress.report("deriving events", before + from + batch.size(), total);
		}
	}

	private List<DerivedEvent> derived(List<String> events, Organs organs) {
		Map<String, List<Statement>> statements = new LinkedHashMap<>();
		for (Row row : this.write.run("statements", Map.of("events", events))) {
			statements.computeIfAbsent(row.text("event"), (event) -> new ArrayList<>()).add(statement(row));
		}
		Set<String> boundaries = new HashSet<>();
		statements.values().forEach((some) -> some.forEach((statement) -> {
			add(boundaries, statement.scopeFrom());
			add(boundaries, statement.scopeUntil());
		}));
		Map<String, Edtf> dates = dates(boundaries);
		Derivation derivation = new Derivation(organs, (event) -> Optional.ofNullable(dates.get(event)));
		return statements.entrySet()
			.stream()
			.map((entry) -> derivation.derive(entry.getKey(), entry.getValue()))
			.toList();
	}

	private static void add(Set<String> values, @Nullable String value) {
		if (value != null) {
			values.add(value);
		}
	}

	private Map<String, Edtf> dates(Set<String> events) {
		Map<String, Edtf> dates = new HashMap<>();
		for (Row row : this.write.run("event-dates", Map.of("events", List.copyOf(events)))) {
			String date = row.textOrNull("date");
			if (date != null) {
				dates.put(row.text("id"), Edtf.parse(date));
			}
		}
		return dates;
	}

	private static Statement statement(Row row) {
		String basis = row.textOrNull("basis");
		return new Statement(row.text("id"), row.text("event"), row.text("source"),
				Coded.of(EventKind.class, row.text("kind")), Coded.of(Status.class, row.text("status")),
				Edtf.parse(row.text("date")), (basis != null) ? Coded.of(DateBasis.class, basis) : null,
				row.textOrNull("place"), StatedJson.readList(row.text("claim"), Claim.class), row.texts("attributedTo"),
				row.textOrNull("scopeFrom"), row.textOrNull("scopeUntil"), new Statement.Document(
						Edtf.parse(row.text("published")), row.textOrNull("outlet"), row.texts("credits")));
	}

	private Organs organs() {
		Map<String, String> partOf = new HashMap<>();
		Map<String, Set<String>> offices = new HashMap<>();
		Set<String> media = new HashSet<>();
		for (Row row : this.write.run("organs", Map.of())) {
			String from = row.text("from");
			switch (row.text("tie")) {
				case "part-of" ->
					partOf.merge(from, row.text("to"), (one, two) -> (one.compareTo(two) < 0) ? one : two);
				case "office" -> offices.computeIfAbsent(from, (id) -> new HashSet<>()).add(row.text("to"));
				default -> media.add(from);
			}
		}
		return new Organs(partOf, offices, media);
	}

	private void write(List<String> events, List<DerivedEvent> derived) {
		this.write.run("clear-derived", Map.of("events", events));
		List<Map<String, Object>> properties = new ArrayList<>();
		List<Map<String, Object>> participated = new ArrayList<>();
		List<Map<String, Object>> concerned = new ArrayList<>();
		List<Map<String, Object>> represented = new ArrayList<>();
		List<Map<String, Object>> origins = new ArrayList<>();
		for (DerivedEvent event : derived) {
			properties.add(properties(event));
			event.participants().forEach((actor) -> participated.add(participation(event, actor)));
			event.concerned().forEach((actor) -> concerned.add(participation(event, actor)));
			event.represented()
				.forEach((organisation, by) -> represented.add(Map.of("event", event.id(), "organisation", organisation,
						"by", List.copyOf(by), "sources", event.sources())));
			event.reportIds()
				.forEach((report) -> origins
					.add(new Fields().with("id", report).with("origin", event.origins().get(report)).map()));
		}
		this.write.run("silent-events", Map.of("events", events));
		each("derived-event", properties);
		each("participated", participated);
		each("concerned", concerned);
		each("represented", represented);
		each("report-origin", origins);
	}

	private void each(String file, List<Map<String, Object>> rows) {
		this.write.each(file, rows, (done) -> {
		});
	}

	private static Map<String, Object> properties(DerivedEvent event) {
		List<String> origins = event.origins().values().stream().distinct().sorted().toList();
		Fields properties = new Fields().with("kind", event.kind().code())
			.with("status", event.status().code())
			.with(event.date(), "date", "earliest", "startLatest", "endEarliest", "latest")
			.with("datesAgree", event.datesAgree())
			.with("reports", event.reportIds().size())
			.with("sources", event.sources().size())
			.with("origins", origins.size());
		return new Fields().with("id", event.id())
			.with("contact", event.contact())
			.with("plover", event.kind().plover().orElse(null))
			.with("place", event.place())
			.with("properties", properties.map())
			.map();
	}

	private static Map<String, Object> participation(DerivedEvent event, Participation actor) {
		Fields properties = new Fields().with("role", actor.role().code())
			.with("office", actor.office())
			.with("offices", actor.wordings().stream().map(Wording::office).toList())
			.with("officeSources", actor.wordings().stream().map(Wording::source).toList())
			.with("actsFor", actor.actsFor())
			.with("principal", actor.principal())
			.with("head", actor.head())
			.with("reports", actor.reports())
			.with("sources", actor.sources());
		return new Fields().with("event", event.id())
			.with("actor", actor.actor())
			.with("properties", properties.map())
			.map();
	}

}
