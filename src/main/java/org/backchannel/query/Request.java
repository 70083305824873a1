// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.backchannel.model.Coded;
import org.backchannel.model.EventKind;
import org.backchannel.model.Status;

/**
 * What a question is asked with. What is left out takes the default that the question's
 * header states; a question refuses what it has no parameter for. A value: every method
 * gives a new one.
 *
 * <pre>
 * questions.contactsSince(Request.defaults().between("nato").and("russia").since(LocalDate.of(2017, 1, 1)));
 * </pre>
 */
public final class Request {

	private static final Request DEFAULTS = new Request(Map.of());

	private final Map<String, String> texts;

	private Request(Map<String, String> texts) {
		this.texts = texts;
	}

	/**
	 * Nothing but defaults.
	 * @return the request to start from
	 */
	public static Request defaults() {
		return DEFAULTS;
	}

	/**
	 * One side.
	 * @param actors ids of people and organisations
	 * @return with them as one side
	 */
	public Request between(String... actors) {
		return with("between", String.join(",", actors));
	}

	/**
	 * The other side.
	 * @param actors ids of people and organisations
	 * @return with them as the other side
	 */
	public Request and(String... actors) {
		return with("and", String.join(",", actors));
	}

	/**
	 * Only these actors.
	 * @param actors ids of people and organisations
	 * @return with only these
	 */
	public Request actors(String... actors) {
		return with("actors", String.join(",", actors));
	}

	/**
	 * Only these events.
	 * @param events ids of events
	 * @return with only these
	 */
	public Request events(String... events) {
		return with("events", String.join(",", events));
	}

	/**
	 * Only these sources.
	 * @param sources ids of sources
	 * @return with only these
	 */
	public Request sources(String... sources) {
		return with("sources", String.join(",", sources));
	}

	/**
	 * Only sources of these outlets.
	 * @param outlets ids of outlets
	 * @return with only these
	 */
	public Request outlets(String... outlets) {
		return with("outlets", String.join(",", outlets));
	}

	/**
	 * The first day.
	 * @param dateOrEvent a day, month or year, or the id of an event to count from
	 * @return counting from then
	 */
	public Request since(String dateOrEvent) {
		return with("since", dateOrEvent);
	}

	/**
	 * The first day.
	 * @param day inclusive
	 * @return counting from then
	 */
	public Request since(LocalDate day) {
		return since(day.toString());
	}

	/**
	 * The last day.
	 * @param dateOrEvent a day, month or year, or the id of an event up to which to count
	 * @return counting up to then
	 */
	public Request until(String dateOrEvent) {
		return with("until", dateOrEvent);
	}

	/**
	 * The last day.
	 * @param day inclusive
	 * @return counting up to then
	 */
	public Request until(LocalDate day) {
		return until(day.toString());
	}

	/**
	 * Only these kinds of events.
	 * @param kinds none for all
	 * @return with only these
	 */
	public Request kinds(EventKind... kinds) {
		return with("kinds", codes(kinds));
	}

	/**
	 * Only events of these statuses.
	 * @param statuses the statuses
	 * @return with only these
	 */
	public Request status(Status... statuses) {
		return with("status", codes(statuses));
	}

	/**
	 * Whether the members of a side count, each acting for itself.
	 * @param members true where they count
	 * @return with or without members
	 */
	public Request members(boolean members) {
		return with("members", Boolean.toString(members));
	}

	/**
	 * Whether "regular talks" and the like, told as one event, count.
	 * @param series true where they count
	 * @return with or without series
	 */
	public Request series(boolean series) {
		return with("series", Boolean.toString(series));
	}

	/**
	 * Whether states, alliances and the like are meant, or who took part itself.
	 * @param principals true for states and alliances
	 * @return for principals or participants
	 */
	public Request principals(boolean principals) {
		return with("principals", Boolean.toString(principals));
	}

	/**
	 * Whether sources that credit an outlet count as its own.
	 * @param credits true where they count
	 * @return with or without credits
	 */
	public Request credits(boolean credits) {
		return with("credits", Boolean.toString(credits));
	}

	/**
	 * Whether only what no other outlet reports is wanted.
	 * @param alone true for only that
	 * @return with or without what others report
	 */
	public Request alone(boolean alone) {
		return with("alone", Boolean.toString(alone));
	}

	/**
	 * How many contacts away.
	 * @param depth at least 0
	 * @return up to that depth
	 */
	public Request depth(int depth) {
		return with("depth", Integer.toString(depth));
	}

	/**
	 * How many of each.
	 * @param each at least 0
	 * @return at most so many of each
	 */
	public Request each(int each) {
		return with("each", Integer.toString(each));
	}

	/**
	 * How many in all.
	 * @param limit at least 0
	 * @return at most so many
	 */
	public Request limit(int limit) {
		return with("limit", Integer.toString(limit));
	}

	Request with(String parameter, String text) {
		Map<String, String> more = new LinkedHashMap<>(this.texts);
		more.put(parameter, text);
		return new Request(more);
	}

	/** The values by parameter, as a command line writes them. */
	Map<String, String> texts() {
		return this.texts;
	}

	private static String codes(Coded[] values) {
		return Arrays.stream(values).map(Coded::code).collect(Collectors.joining(","));
	}

	@Override
	public String toString() {
		return this.texts.toString();
	}

}
