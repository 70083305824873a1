// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backchannel.graph.Graph;
import org.backchannel.graph.Question;
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
			throw new UsageException(unknown("", id));
		}
		return shown;
	}

	/**
	 * Says that something is not there, and what may have been meant.
	 * @param kind event, person, organisation or source; empty for any
	 * @param id what nothing of this kind has
	 * @return a sentence
	 */
	public String unknown(String kind, String id) {
		List<Row> rows = this.graph.look("all-ids", Map.of());
		if (rows.isEmpty()) {
			return "nothing has the id '%s': the store is empty; import a dossier first".formatted(id);
		}
		String elsewhere = kinds(id).stream().map(Lookups::withArticle).collect(Collectors.joining(" and "));
		if (!elsewhere.isEmpty()) {
			return "no %s has the id '%s'; it is %s".formatted(kind, id, elsewhere);
		}
		List<String> known = rows.stream()
			.filter((row) -> kind.isEmpty() || row.text("type").equals(kind))
			.map((row) -> row.text("id"))
			.distinct()
			.toList();
		return "%s has the id '%s'%s; 'find' looks for names and quotes"
			.formatted(kind.isEmpty() ? "nothing" : "no " + kind, id, Suggestions.hint(id, known));
	}

	private static String withArticle(String kind) {
		return ("aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind;
	}

	/**
	 * What has an id.
	 * @param id any id
	 * @return each of event, person, organisation and source that has it, sorted; empty
	 * where nothing does
	 */
	public List<String> kinds(String id) {
		return this.graph.look("names", Map.of("ids", List.of(id)))
			.stream()
			.map((row) -> row.text("type").equals("contact") ? "event" : row.text("type"))
			.sorted()
			.toList();
	}

	/**
	 * What is of a kind and has an id, with everything that stands on it.
	 * @param kind event, person, organisation or source
	 * @param id its id
	 * @return empty where no such thing has this id
	 */
	public Optional<Shown> shown(String kind, String id) {
		return switch (kind) {
			case "event" -> event(id).map(this::shown);
			case "person" -> person(id).map(this::shown);
			case "organisation" -> organisation(id).map(this::shown);
			case "source" -> source(id).map(this::shown);
			default -> throw new IllegalArgumentException("no kind '" + kind + "'");
		};
	}

	/**
	 * Actors that may be meant by what somebody has begun to type.
	 * @param text the beginnings of names, or of an id; slips are forgiven
	 * @param limit at most so many
	 * @return the best first; with no text those of most events
	 */
	public List<Match> actors(String text, int limit) {
		return matches("actors", text, limit);
	}

	/**
	 * Events that may be meant by what somebody has begun to type.
	 * @param text words of a title or place, or the beginning of an id
	 * @param limit at most so many
	 * @return the best first; with no text those to count from: decisions and statements
	 */
	public List<Match> events(String text, int limit) {
		return matches("events", text, limit);
	}

	/**
	 * Sources that may be meant by what somebody has begun to type.
	 * @param text words of a title or text, or the beginning of an id
	 * @param limit at most so many
	 * @return the best first; with no text those that appeared last
	 */
	public List<Match> sources(String text, int limit) {
		return matches("sources", text, limit);
	}

	private List<Match> matches(String kind, String text, int limit) {
		Words words = Words.of(text);
		List<Row> rows = words.isEmpty() ? this.graph.look(kind + "-first", Map.of("limit", limit))
				: this.graph.look(kind + "-like", Map.of("words", words.lucene(), "id", text.strip(), "limit", limit));
		return rows.stream().map(Match::of).toList();
	}

	/**
	 * The reports behind rows of an answer: the one that a row names, else those of the
	 * events that it names or is about; where it names none, those of the contacts of its
	 * actors, or those that its source makes.
	 * @param question what was asked
	 * @param rows some rows of the answer
	 * @return what is behind each row
	 */
	public List<Backing> evidence(Question question, List<Map<String, Object>> rows) {
		return new RowEvidence(this.graph).of(question, rows);
	}

	/**
	 * The reports that something stands on, or makes.
	 * @param shown an event, person, organisation or source
	 * @return of an actor, the reports of its contacts
	 */
	public Backing evidence(Shown shown) {
		return new RowEvidence(this.graph).of(shown.kind(), shown.id());
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
