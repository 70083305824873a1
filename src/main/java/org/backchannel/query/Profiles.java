// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backchannel.graph.Graph;
import org.backchannel.graph.Row;
import org.backchannel.model.Suggestions;

/**
 * What one sees of an event, an actor or a source at a time: never more than fits on a
 * page, however much there is. An id that nothing has gives empty lists. Safe for many
 * threads.
 */
public final class Profiles {

	/** The most quotes of a source that are looked at. */
	public static final int MOST_QUOTES = 2_000;

	private static final int PARTS = 200;

	private static final int PARTNERS = 12;

	private static final int TERMS = 120;

	private static final int FEW = 5;

	private static final int SOURCES = 10;

	private static final int BONDS = 60;

	private final Graph graph;

	/**
	 * Looks into a graph.
	 * @param graph the graph; not closed by this
	 */
	public Profiles(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Who took part in an event, or is said not to have.
	 * @param event the event's id
	 * @return heads first, at most 200
	 */
	public List<EventPart> parts(String event) {
		return look("event-parts", EventPart::of, Map.of("id", event, "limit", PARTS));
	}

	/**
	 * What an event was planned as, and what was planned as it.
	 * @param event the event's id
	 * @return plans first; empty where there are none
	 */
	public List<EventPlan> plans(String event) {
		return look("event-plans", EventPlan::of, Map.of("id", event));
	}

	/**
	 * What reports say beyond the evidence.
	 * @param reports ids of reports
	 * @return by the report's id; without those that are not there
	 */
	public Map<String, ReportDetails> details(Collection<String> reports) {
		List<Row> rows = this.graph.look("report-details", Map.of("reports", List.copyOf(reports)));
		Map<String, Named> names = byId(
				look("actors-named", Named::of, Map.of("ids", List.copyOf(ReportDetails.actors(rows)))), Named::id);
		return byId(rows.stream().map((row) -> ReportDetails.of(row, names)).toList(), ReportDetails::report);
	}

	/**
	 * The texts of sources.
	 * @param sources ids of sources
	 * @return by the source's id; without those that have none
	 */
	public Map<String, String> texts(Collection<String> sources) {
		return this.graph.look("source-texts", Map.of("ids", List.copyOf(sources)))
			.stream()
			.collect(Collectors.toMap((row) -> row.text("id"), (row) -> row.text("text")));
	}

	/**
	 * The titles of events and sources.
	 * @param ids ids of events and sources
	 * @return by id; without those that are not there
	 */
	public Map<String, String> titles(Collection<String> ids) {
		return look("titles", Titled::of, Map.of("ids", List.copyOf(ids))).stream()
			.collect(Collectors.toMap(Titled::id, Titled::title, (event, source) -> event));
	}

	/**
	 * What stands on a person.
	 * @param person the person's id
	 * @return without bonds and publications
	 */
	public ActorProfile person(String person) {
		return actor(person, "person-partners", new Some<>(0, List.of()), new Some<>(0, List.of()));
	}

	/**
	 * What stands on an organisation.
	 * @param organisation the organisation's id
	 * @return with all that there is
	 */
	public ActorProfile organisation(String organisation) {
		return actor(organisation, "organisation-partners",
				some("organisation-bonds", ActorProfile.Bond::of, organisation, BONDS),
				some("organisation-publications", ActorProfile.Publication::of, organisation, SOURCES));
	}

	/** What takes longest is asked while the rest is. */
	private ActorProfile actor(String id, String partners, Some<ActorProfile.Bond> bonds,
			Some<ActorProfile.Publication> publications) {
		Meanwhile<Some<ActorProfile.Words>> words = Meanwhile
			.ask(() -> some("actor-words", ActorProfile.Words::of, id, FEW));
		Meanwhile<Some<ActorProfile.Partner>> met = Meanwhile
			.ask(() -> some(partners, ActorProfile.Partner::of, id, PARTNERS));
		Some<ActorProfile.Term> terms = some("actor-terms", ActorProfile.Term::of, id, TERMS);
		List<ActorProfile.Spelling> spellings = look("actor-spellings", ActorProfile.Spelling::of,
				Map.of("id", id, "limit", FEW));
		Some<ActorProfile.Naming> sources = some("actor-sources", ActorProfile.Naming::of, id, SOURCES);
		return new ActorProfile(met.answer(), terms, spellings, sources, words.answer(), bonds, publications);
	}

	/**
	 * The events of an actor, itself or by its organs, the latest first.
	 * @param actor the actor's id
	 * @param contacts true for its contacts, false for all other events
	 * @param skip how many to pass over, 0 or more
	 * @param limit how many to give at most
	 * @return with how many there are in all; 0 also where all were passed over
	 */
	public Some<ActorProfile.Encounter> encounters(String actor, boolean contacts, int skip, int limit) {
		return Some.of(
				this.graph.look("actor-contacts",
						Map.of("id", actor, "contacts", contacts, "skip", skip, "limit", limit)),
				ActorProfile.Encounter::of);
	}

	/**
	 * What stands on a source.
	 * @param source the source's id
	 * @return empty where there is no such source
	 */
	public Optional<SourceProfile> source(String source) {
		return this.graph.look("source-record", Map.of("id", source))
			.stream()
			.findFirst()
			.map((row) -> SourceProfile.of(row, some("source-quotes", SourceProfile.Quoted::of, source, MOST_QUOTES)));
	}

	/**
	 * Ids that somebody may have meant.
	 * @param kind event, actor or source
	 * @param id what was written
	 * @return one to three ids of that kind, the most similar first; empty where none is
	 * similar
	 */
	public List<String> near(String kind, String id) {
		return Suggestions.of(id,
				this.graph.look("all-ids", Map.of())
					.stream()
					.filter((row) -> row.text("kind").equals(kind))
					.map((row) -> row.text("id"))
					.toList());
	}

	private <T> Some<T> some(String file, Function<Row, T> type, String id, int limit) {
		return Some.of(this.graph.look(file, Map.of("id", id, "limit", limit)), type);
	}

	private <T> List<T> look(String file, Function<Row, T> type, Map<String, Object> parameters) {
		return this.graph.look(file, parameters).stream().map(type).toList();
	}

	private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
		return rows.stream().collect(Collectors.toMap(id, Function.identity()));
	}

}
