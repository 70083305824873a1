// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.backchannel.graph.Graph;
import org.backchannel.graph.Limits;
import org.backchannel.graph.ParameterType;
import org.backchannel.graph.Question;
import org.backchannel.graph.Row;
import org.backchannel.model.Suggestions;
import org.backchannel.model.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * Asks the questions of the catalogue: by a method for each, or by id with values as
 * text, as on a command line. What is left out takes the question's default. Safe for
 * many threads.
 */
public final class Questions {

	private final Graph graph;

	private final Parameters parameters;

	private final Limits limits;

	/**
	 * Asks a graph.
	 * @param graph the graph; not closed by this
	 */
	public Questions(Graph graph) {
		this(graph, Limits.NONE);
	}

	private Questions(Graph graph, Limits limits) {
		this.graph = graph;
		this.parameters = new Parameters(graph);
		this.limits = limits;
	}

	/**
	 * Asks the same graph within limits. What goes beyond them ends in a
	 * {@link org.backchannel.model.LimitException}.
	 * @param limits for each question
	 * @return the same questions
	 */
	public Questions within(Limits limits) {
		return new Questions(this.graph, limits);
	}

	/**
	 * All questions with their parameters and columns.
	 * @return sorted by id, never empty
	 */
	public List<Question> catalogue() {
		return this.graph.catalogue().questions();
	}

	/**
	 * Asks a question.
	 * @param id the question's id, as in {@code contacts-since}
	 * @param given values by parameter; lists separated by commas
	 * @return the answer, its rows in the order of the question
	 * @throws UsageException where there is no such question, parameter or id, with what
	 * may have been meant; all that is wrong at once
	 */
	public Answer ask(String id, Map<String, String> given) {
		Question question = question(id);
		Parameters.Values values = this.parameters.read(question, given);
		List<Map<String, Object>> rows = rows(question, values, given).stream()
			.map((row) -> inOrder(question, row))
			.toList();
		return new Answer(question, asWritten(question, values, given), rows);
	}

	/**
	 * Lets the database plan a question that will be asked, which takes longer than to
	 * answer it. Whoever knows what will be asked next can use the time until then.
	 * @param id the question's id
	 * @throws UsageException where there is no such question
	 * @throws org.backchannel.model.DatabaseException where the database does not answer
	 */
	public void plan(String id) {
		Question question = question(id);
		this.graph.plan(question, Parameters.typical(question));
	}

	/**
	 * Which contacts there were on or after a date or landmark event.
	 * @param request what to ask with; a default for what is left out
	 * @return in the order of time; empty where there are none
	 * @throws UsageException where the question cannot be asked so
	 */
	public List<Contact> contactsSince(Request request) {
		return ask("contacts-since", request, Contact::of);
	}

	/**
	 * All contacts of two actors or two sides, with those planned, alleged or denied.
	 * @param request what to ask with; a default for what is left out
	 * @return in the order of time; empty where there are none
	 * @throws UsageException where the question cannot be asked so
	 */
	public List<Contact> contactTimeline(Request request) {
		return ask("contact-timeline", request, Contact::of);
	}

	/**
	 * Which contact was the first of two sides on or after a date or landmark event.
	 * @param request what to ask with; a default for what is left out
	 * @return one; several where dates leave it open; empty where there is none
	 * @throws UsageException where the question cannot be asked so
	 */
	public List<Contact> firstContactSince(Request request) {
		return ask("first-contact-since", request, Contact::of);
	}

	/**
	 * What stands behind an event.
	 * @param event the event's id
	 * @return by the day on which the source appeared; empty where nothing reports it
	 * @throws UsageException where the question cannot be asked so
	 */
	public List<Evidence> evidence(String event) {
		return ask("evidence", Request.defaults().with("event", event), Evidence::of);
	}

	/**
	 * How well events are confirmed.
	 * @param request what to ask with; a default for what is left out
	 * @return in the order of time
	 * @throws UsageException where the question cannot be asked so
	 */
	public List<Corroboration> corroboration(Request request) {
		return ask("corroboration", request, Corroboration::of);
	}

	/**
	 * Where reports contradict each other.
	 * @param request what to ask with; a default for what is left out
	 * @return empty where they do not
	 * @throws UsageException where the question cannot be asked so
	 */
	public List<Contradiction> contradictions(Request request) {
		return ask("contradictions", request, Contradiction::of);
	}

	/**
	 * Every "first since" and "no contact", with each contact that stands against it.
	 * @param request what to ask with; a default for what is left out
	 * @return a row for each claim and contact, one for a claim that nothing stands
	 * against
	 * @throws UsageException where the question cannot be asked so
	 */
	public List<FirstClaim> firstClaims(Request request) {
		return ask("first-claims", request, FirstClaim::of);
	}

	/**
	 * Contacts of which nobody says that they were held, and what became of them.
	 * @param request what to ask with; a default for what is left out
	 * @return in the order of time; empty where there are none
	 * @throws UsageException where the question cannot be asked so
	 */
	public List<Unconfirmed> unconfirmed(Request request) {
		return ask("unconfirmed", request, Unconfirmed::of);
	}

	/**
	 * Contacts that rest on one origin alone.
	 * @param request what to ask with; a default for what is left out
	 * @return in the order of time; empty where there are none
	 * @throws UsageException where the question cannot be asked so
	 */
	public List<SingleSourced> singleSource(Request request) {
		return ask("single-source", request, SingleSourced::of);
	}

	/**
	 * What a source or an outlet reports, and what of it nobody else does.
	 * @param request what to ask with; a default for what is left out
	 * @return by source, then in the order of time
	 * @throws UsageException where the question cannot be asked so
	 */
	public List<Coverage> reportedBy(Request request) {
		return ask("reported-by", request, Coverage::of);
	}

	/**
	 * Who was in contact with whom around an actor.
	 * @param actor the id of a person or an organisation
	 * @param request what to ask with; a default for what is left out
	 * @return the nearest pairs first; empty where the actor had no contact
	 * @throws UsageException where the question cannot be asked so
	 */
	public List<ContactPair> egoNetwork(String actor, Request request) {
		return rows("ego-network", request.with("actor", actor)).stream()
			.map((row) -> ContactPair.of(row, "distance"))
			.toList();
	}

	/**
	 * How two actors are tied through contacts.
	 * @param one the id of the actor from whom the path goes
	 * @param other the id of the actor to whom it goes
	 * @param request what to ask with; a default for what is left out
	 * @return the shortest paths; empty where there is none
	 * @throws UsageException where the question cannot be asked so
	 */
	public List<ContactPath> contactPath(String one, String other, Request request) {
		return ContactPath.of(rows("contact-path", request.between(one).and(other)));
	}

	/**
	 * Pairs and their longest silences.
	 * @param request what to ask with; a default for what is left out
	 * @return the longest first; empty where no pair had two contacts
	 * @throws UsageException where the question cannot be asked so
	 */
	public List<Silence> contactGaps(Request request) {
		return ask("contact-gaps", request, Silence::of);
	}

	/**
	 * Who held which office on a day.
	 * @param on the day
	 * @param request what to ask with; a default for what is left out
	 * @return by organisation; empty where no office is known
	 * @throws UsageException where the question cannot be asked so
	 */
	public List<OfficeHolder> officesAt(LocalDate on, Request request) {
		return ask("offices-at", request.with("on", on.toString()), OfficeHolder::of);
	}

	/**
	 * Who had how many contacts, with how many partners.
	 * @param request what to ask with; a default for what is left out
	 * @return those of most contacts first
	 * @throws UsageException where the question cannot be asked so
	 */
	public List<Participant> participants(Request request) {
		return ask("participants", request, Participant::of);
	}

	/**
	 * Who stands between two sides. Needs Graph Data Science.
	 * @param request what to ask with; a default for what is left out
	 * @return those of the highest score first; empty where no chain of contacts leads
	 * from one side to the other
	 * @throws UsageException where the question cannot be asked so
	 * @throws org.backchannel.model.DatabaseException where the server has no Graph Data
	 * Science
	 */
	public List<Broker> brokers(Request request) {
		return ask("brokers", request, Broker::of);
	}

	/**
	 * Which actors form communities. Needs Graph Data Science.
	 * @param request what to ask with; a default for what is left out
	 * @return the largest communities first; empty where there are no contacts
	 * @throws UsageException where the question cannot be asked so
	 * @throws org.backchannel.model.DatabaseException where the server has no Graph Data
	 * Science
	 */
	public List<CommunityMember> communities(Request request) {
		return ask("communities", request, CommunityMember::of);
	}

	/**
	 * Who carries weight in the network of contacts. Needs Graph Data Science.
	 * @param request what to ask with; a default for what is left out
	 * @return those of the highest score first; empty where there are no contacts
	 * @throws UsageException where the question cannot be asked so
	 * @throws org.backchannel.model.DatabaseException where the server has no Graph Data
	 * Science
	 */
	public List<Influence> influence(Request request) {
		return ask("influence", request, Influence::of);
	}

	/**
	 * Where words stand: in names, titles, quotes and texts.
	 * @param words any text; what is in double quotes is looked for as it stands
	 * @param request what to ask with; a default for what is left out
	 * @return the best first; empty where they stand nowhere
	 * @throws UsageException where the question cannot be asked so
	 */
	public List<Found> find(String words, Request request) {
		return ask("find", request.with("text", words), Found::of);
	}

	/**
	 * The question of the given id.
	 * @param id its id
	 * @return the question
	 * @throws UsageException where there is none, with what may have been meant
	 */
	public Question question(String id) {
		return this.graph.catalogue().find(id).orElseThrow(() -> new UsageException(unknown(id)));
	}

	/**
	 * Says that there is no such question, and which may have been meant.
	 * @param id what no question has
	 * @return a sentence
	 */
	public String unknown(String id) {
		List<String> known = catalogue().stream().map(Question::id).toList();
		String hint = Suggestions.hint(id, known);
		return "There is no question '%s'%s".formatted(id,
				hint.isEmpty() ? "; there are: " + String.join(", ", known) : hint);
	}

	/**
	 * Whether the server has what a question needs beside Neo4j itself.
	 * @param question a question
	 * @return false where asking it would fail for want of an extension
	 * @throws org.backchannel.model.DatabaseException where the server does not answer
	 */
	public boolean isAnswerable(Question question) {
		return this.graph.offers(question.needs());
	}

	private <T> List<T> ask(String id, Request request, Function<Row, T> type) {
		return rows(id, request).stream().map(type).toList();
	}

	private List<Row> rows(String id, Request request) {
		Question question = question(id);
		return rows(question, this.parameters.read(question, request.texts()), request.texts());
	}

	/** Where a question looks for words, its snippets are cut to where they stand. */
	private List<Row> rows(Question question, Parameters.Values values, Map<String, String> given) {
		List<Row> rows = checked(question, values);
		for (Question.Parameter parameter : question.parameters()) {
			if (parameter.type() == ParameterType.WORDS) {
				Words words = Words.of(given.getOrDefault(parameter.name(), ""));
				return rows.stream().map((row) -> cut(row, words)).toList();
			}
		}
		return rows;
	}

	/**
	 * Words to look for stand in an answer as somebody wrote them, not as they are
	 * searched.
	 */
	private static Map<String, Object> asWritten(Question question, Parameters.Values values,
			Map<String, String> given) {
		Map<String, Object> written = new LinkedHashMap<>(values.byName());
		question.parameters()
			.stream()
			.filter((parameter) -> parameter.type() == ParameterType.WORDS)
			.map(Question.Parameter::name)
			.forEach((name) -> written.computeIfPresent(name, (key, search) -> given.getOrDefault(key, "").strip()));
		return written;
	}

	/**
	 * The database looks for the ids while it answers. Where one is unknown, nobody waits
	 * for the answer.
	 */
	private List<Row> checked(Question question, Parameters.Values values) {
		if (values.ids().isEmpty()) {
			return this.graph.ask(question, values.byName(), this.limits);
		}
		Meanwhile<List<Row>> answer = Meanwhile.ask(() -> this.graph.ask(question, values.byName(), this.limits));
		this.parameters.requireKnown(values);
		return answer.answer();
	}

	private static Row cut(Row row, Words words) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>(row.values());
		values.put("snippet", Snippet.of(row.text("snippet"), words));
		return new Row(values);
	}

	@SuppressWarnings("NullAway")
	private static Map<String, Object> inOrder(Question question, Row row) {
		Map<String, Object> values = new LinkedHashMap<>();
		question.columns().forEach((column) -> values.put(column.name(), row.values().get(column.name())));
		return values;
	}

}
