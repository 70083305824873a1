// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backchannel.graph.Graph;
import org.backchannel.graph.Row;
import org.backchannel.model.Coded;
import org.backchannel.model.Event;
import org.backchannel.model.Organisation;
import org.backchannel.model.Person;
import org.backchannel.model.Source;
import org.backchannel.model.Suggestions;
import org.backchannel.model.UsageException;
import org.jspecify.annotations.Nullable;

/** Looks up what has an id. Safe for many threads. */
public final class Lookups {

	private final Graph graph;

	/**
	 * Looks into a graph.
	 * @param graph the graph; not closed by this
	 */
	public Lookups(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The person of the given id.
	 * @param id the id
	 * @return empty where there is none
	 */
	public Optional<Person> person(String id) {
		return this.graph.person(id);
	}

	/**
	 * The organisation of the given id.
	 * @param id the id
	 * @return empty where there is none
	 */
	public Optional<Organisation> organisation(String id) {
		return this.graph.organisation(id);
	}

	/**
	 * The event of the given id.
	 * @param id the id
	 * @return empty where there is none
	 */
	public Optional<Event> event(String id) {
		return this.graph.event(id);
	}

	/**
	 * The source of the given id.
	 * @param id the id
	 * @return empty where there is none
	 */
	public Optional<Source> source(String id) {
		return this.graph.source(id);
	}

	/**
	 * Whatever has the given id, with everything that stands on it.
	 * @param id of an event, person, organisation or source
	 * @return all that has this id, usually one; never empty
	 * @throws UsageException where nothing has this id, with what may have been meant
	 */
	public List<Shown> show(String id) {
		List<Shown> shown = new ArrayList<>();
		event(id).map(this::shown).ifPresent(shown::add);
		person(id).map(this::shown).ifPresent(shown::add);
		organisation(id).map(this::shown).ifPresent(shown::add);
		source(id).map(this::shown).ifPresent(shown::add);
		if (shown.isEmpty()) {
			List<String> known = this.graph.look("all-ids", Map.of())
				.stream()
				.map((row) -> row.text("id"))
				.distinct()
				.toList();
			throw new UsageException(known.isEmpty()
					? "nothing has the id '%s': the store is empty; 'backchannel import PATH' brings a dossier into it, 'backchannel demo' the example"
						.formatted(id)
					: "nothing has the id '%s'%s; 'backchannel find WORDS' looks for names and quotes".formatted(id,
							Suggestions.hint(id, known)));
		}
		return shown;
	}

	private Shown shown(Event event) {
		return new Shown("event", event.id(), event.title(),
				properties("kind", event.kind().code(), "status", event.status().code(), "date", event.date().text(),
						"place", event.place(), "contact", event.contact(), "series", event.series(), "reports",
						event.reports(), "sources", event.sources(), "origins", event.origins()),
				sections(event.id(), "event-participants", "event-ties", "event-reports"));
	}

	private Shown shown(Person person) {
		return new Shown("person", person.id(), person.name(),
				properties("named", person.named(), "aliases", person.aliases(), "wikidata", person.wikidata()),
				sections(person.id(), "actor-offices", "actor-events", "actor-statements", "actor-names"));
	}

	private Shown shown(Organisation organisation) {
		return new Shown("organisation", organisation.id(), organisation.name(),
				properties("kind", code(organisation.kind()), "country", organisation.country(), "aliases",
						organisation.aliases(), "wikidata", organisation.wikidata()),
				sections(organisation.id(), "organisation-ties", "organisation-offices", "actor-events",
						"actor-statements", "organisation-sources", "actor-names"));
	}

	private Shown shown(Source source) {
		return new Shown("source", source.id(), source.title(),
				properties("kind", source.kind().code(), "url", source.url(), "published", source.published().text(),
						"publishedBasis", code(source.publishedBasis()), "language", source.language(), "sha256",
						source.sha256()),
				sections(source.id(), "source-ties", "source-reports"));
	}

	private List<Shown.Section> sections(String id, String... files) {
		List<Shown.Section> sections = new ArrayList<>();
		for (String file : files) {
			List<Map<String, Object>> rows = this.graph.look(file, Map.of("id", id))
				.stream()
				.map(Lookups::values)
				.toList();
			if (!rows.isEmpty()) {
				sections.add(new Shown.Section(file.substring(file.indexOf('-') + 1), rows));
			}
		}
		return sections;
	}

	@SuppressWarnings("NullAway")
	private static Map<String, Object> values(Row row) {
		return new LinkedHashMap<>(row.values());
	}

	private static @Nullable String code(@Nullable Coded value) {
		return (value != null) ? value.code() : null;
	}

	private static Map<String, Object> properties(@Nullable Object... namesAndValues) {
		Map<String, Object> properties = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			String name = (String) namesAndValues[i];
			Object value = namesAndValues[i + 1];
			if (name != null && value != null && !List.of().equals(value)) {
				properties.put(name, value);
			}
		}
		return properties;
	}

}
