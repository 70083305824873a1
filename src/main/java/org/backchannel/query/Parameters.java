// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.backchannel.graph.Graph;
import org.backchannel.graph.ParameterType;
import org.backchannel.graph.Question;
import org.backchannel.graph.Row;
import org.backchannel.model.Coded;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Status;
import org.backchannel.model.Suggestions;
import org.backchannel.model.UsageException;
import org.backchannel.model.UsageException.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Turns the texts given for a question's parameters into values, and refuses what the
 * question cannot mean before it runs.
 */
final class Parameters {

	private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

	private final Graph graph;

	Parameters(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A value for each parameter of a question, with the ids among them, of which nothing
	 * is known yet.
	 * @param question the question
	 * @param given texts by parameter
	 * @return the values in the order of the question's header
	 * @throws UsageException naming everything that is wrong, unknown ids too
	 */
	Values read(Question question, Map<String, String> given) {
		List<Fault> faults = new ArrayList<>();
		List<String> names = question.parameters().stream().map(Question.Parameter::name).toList();
		for (String name : given.keySet()) {
			if (!names.contains(name)) {
				faults.add(new Fault(Optional.empty(), "'%s' has no parameter '%s'%s; it takes: %s"
					.formatted(question.id(), name, Suggestions.hint(name, names), String.join(", ", names))));
			}
		}
		Map<String, Object> values = new LinkedHashMap<>();
		List<GivenId> ids = new ArrayList<>();
		for (Question.Parameter parameter : question.parameters()) {
			String text = given.getOrDefault(parameter.name(), parameter.defaultValue().orElse(null));
			Object value = value(parameter, text, faults);
			if (value != null) {
				values.put(parameter.name(), value);
				ids(parameter, value).forEach((id) -> ids.add(new GivenId(parameter, id)));
			}
		}
		if (!faults.isEmpty()) {
			faults.addAll(unknown(ids));
			throw new UsageException(faults);
		}
		return new Values(values, ids);
	}

	/**
	 * Refuses ids that the graph does not know.
	 * @param values the values among which they are
	 * @throws UsageException naming all of them, with what may have been meant
	 */
	void requireKnown(Values values) {
		List<Fault> faults = unknown(values.ids());
		if (!faults.isEmpty()) {
			throw new UsageException(faults);
		}
	}

	/**
	 * A value of the right type for each parameter of a question, for who does not know
	 * yet what it will be asked with.
	 * @param question the question
	 * @return the defaults, with a blank value where there is none
	 */
	static Map<String, Object> typical(Question question) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (Question.Parameter parameter : question.parameters()) {
			Object value = parameter.defaultValue()
				.map((text) -> value(parameter, text, new ArrayList<>()))
				.orElseGet(() -> parameter.type().isList() ? List.of("") : "");
			values.put(parameter.name(), value);
		}
		return values;
	}

	private static @Nullable Object value(Question.Parameter parameter, @Nullable String text, List<Fault> faults) {
		boolean list = parameter.type().isList();
		boolean mayBeBlank = list && parameter.defaultValue().isPresent();
		if (text == null || (!mayBeBlank && (text.isBlank() || (list && list(text).isEmpty())))) {
			faults.add(fault(parameter,
					"must be given: %s (%s)".formatted(parameter.description(), parameter.type().code())));
			return null;
		}
		return switch (parameter.type()) {
			case ACTORS, EVENTS, SOURCES -> list(text);
			case KINDS -> codes(parameter, EventKind.class, text, faults);
			case STATUSES -> codes(parameter, Status.class, text, faults);
			case BOOLEAN -> flag(parameter, text, faults);
			case INTEGER -> number(parameter, text, faults);
			case DATE -> day(parameter, text, faults);
			case DATE_OR_EVENT -> looksLikeDate(text) ? day(parameter, text, faults) : text.strip();
			case ACTOR, TEXT -> text.strip();
			case WORDS -> words(parameter, text, faults);
		};
	}

	private static Fault fault(Question.Parameter parameter, String message) {
		return new Fault(Optional.of(parameter.name()), message);
	}

	private static boolean looksLikeDate(String text) {
		return text.strip().matches("[\\d-]+");
	}

	private static List<String> list(String text) {
		return Arrays.stream(text.replaceAll("^\\s*\\[|]\\s*$", "").split(","))
			.map(String::strip)
			.filter((item) -> !item.isEmpty())
			.toList();
	}

	private static <E extends Enum<E> & Coded> List<String> codes(Question.Parameter parameter, Class<E> type,
			String text, List<Fault> faults) {
		List<String> given = list(text);
		for (String code : given) {
			if (Coded.find(type, code).isEmpty()) {
				List<String> known = Coded.codes(type);
				faults.add(fault(parameter, "'%s' is none of: %s%s".formatted(code, String.join(", ", known),
						Suggestions.hint(code, known))));
			}
		}
		return given;
	}

	private static Object flag(Question.Parameter parameter, String text, List<Fault> faults) {
		return switch (text.strip().toLowerCase(Locale.ROOT)) {
			case "true", "yes" -> true;
			case "false", "no" -> false;
			default -> {
				faults.add(fault(parameter, "'%s' is neither true nor false".formatted(text)));
				yield false;
			}
		};
	}

	private static Object number(Question.Parameter parameter, String text, List<Fault> faults) {
		try {
			return (long) Integer.parseUnsignedInt(text.strip());
		}
		catch (NumberFormatException ex) {
			faults.add(fault(parameter, "'%s' is not a whole number of 0 or more".formatted(text)));
			return 0L;
		}
	}

	private static Object words(Question.Parameter parameter, String text, List<Fault> faults) {
		Words words = Words.of(text);
		if (words.isEmpty()) {
			faults.add(fault(parameter, "'%s' has no word to look for; write letters or digits".formatted(text)));
		}
		return words.lucene();
	}

	private static Object day(Question.Parameter parameter, String text, List<Fault> faults) {
		String day = text.strip();
		if (!DAY.matcher(day).matches() || Edtf.tryParse(day).isEmpty()) {
			faults.add(fault(parameter,
					"'%s' is not a date; write a day, month or year that exists: 2017-03-03, 2017-03, 2017"
						.formatted(text)));
		}
		return day;
	}

	private static String idKind(ParameterType type) {
		return switch (type) {
			case ACTORS, ACTOR -> "actor";
			case EVENTS, DATE_OR_EVENT -> "event";
			case SOURCES -> "source";
			default -> "";
		};
	}

	private static List<String> ids(Question.Parameter parameter, Object value) {
		return switch (parameter.type()) {
			case ACTORS, EVENTS, SOURCES -> ((List<?>) value).stream().map(String.class::cast).toList();
			case ACTOR -> List.of((String) value);
			case DATE_OR_EVENT -> looksLikeDate((String) value) ? List.of() : List.of((String) value);
			default -> List.of();
		};
	}

	private List<Fault> unknown(List<GivenId> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		List<String> all = ids.stream().map(GivenId::id).distinct().toList();
		Map<String, Set<String>> there = byKind(this.graph.look("known-ids", Map.of("ids", all)));
		List<GivenId> missing = ids.stream()
			.filter((given) -> !there.getOrDefault(given.kind(), Set.of()).contains(given.id()))
			.distinct()
			.toList();
		if (missing.isEmpty()) {
			return List.of();
		}
		Map<String, Set<String>> known = byKind(this.graph.look("all-ids", Map.of()));
		return missing.stream().map((given) -> fault(given.parameter(), unknown(given, known))).toList();
	}

	private static String unknown(GivenId given, Map<String, Set<String>> known) {
		if (known.isEmpty()) {
			return "no %s '%s': the store is empty; import a dossier first".formatted(given.kind(), given.id());
		}
		String elsewhere = known.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().contains(given.id()))
			.map((entry) -> "; there is one of kind " + entry.getKey())
			.findFirst()
			.orElse("");
		String date = (given.parameter().type() == ParameterType.DATE_OR_EVENT)
				? "; a date is written 2017-03-03, 2017-03 or 2017" : "";
		return "no %s '%s'%s%s%s".formatted(given.kind(), given.id(), elsewhere,
				Suggestions.hint(given.id(), known.getOrDefault(given.kind(), Set.of())), date);
	}

	/**
	 * What a question is asked with.
	 *
	 * @param byName a value for each of its parameters
	 * @param ids those that stand in the values
	 */
	record Values(Map<String, Object> byName, List<GivenId> ids) {

	}

	/**
	 * An id with the parameter that it was given for.
	 *
	 * @param parameter the parameter
	 * @param id the id, known or not
	 */
	record GivenId(Question.Parameter parameter, String id) {

		String kind() {
			return idKind(this.parameter.type());
		}

	}

	private static Map<String, Set<String>> byKind(List<Row> rows) {
		return rows.stream()
			.collect(Collectors.groupingBy((row) -> row.text("kind"), LinkedHashMap::new,
					Collectors.mapping((row) -> row.text("id"), Collectors.toCollection(LinkedHashSet::new))));
	}

}
