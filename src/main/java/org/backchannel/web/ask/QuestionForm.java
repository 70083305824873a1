// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.backchannel.graph.ParameterType;
import org.backchannel.graph.Question;
import org.backchannel.model.Coded;
import org.backchannel.model.EventKind;
import org.backchannel.model.Status;
import org.backchannel.model.UsageException.Fault;
import org.backchannel.query.Surroundings;
import org.backchannel.web.ask.Field.Choice;
import org.backchannel.web.ask.Field.Control;

/**
 * The form of a question, made from its header.
 *
 * @param main fields that say what is asked about
 * @param more fields that narrow it
 * @param errors what is wrong and is not one field's
 */
record QuestionForm(List<Field> main, List<Field> more, List<String> errors) {

	private static final String BEGINNING = "0001-01-01";

	private static final String END = "9999-12-31";

	static QuestionForm of(Inquiry inquiry, List<Fault> faults, Surroundings surroundings) {
		Names names = new Names(surroundings.names(ids(inquiry)));
		List<Field> fields = inquiry.question()
			.parameters()
			.stream()
			.map((parameter) -> field(parameter, inquiry, names, faults))
			.toList();
		List<String> others = faults.stream()
			.filter((fault) -> fault.parameter().flatMap(inquiry.question()::parameter).isEmpty())
			.map((fault) -> Wording.sentence(fault.message()))
			.toList();
		return new QuestionForm(fields.stream().filter((field) -> !field.isRefinement()).toList(),
				fields.stream().filter(Field::isRefinement).toList(), others);
	}

	/** How many of the fields that narrow differ from their defaults. */
	public long narrowed() {
		return this.more.stream().filter(Field::changed).count();
	}

	public List<Field> fields() {
		return Stream.concat(this.main.stream(), this.more.stream()).toList();
	}

	private static Set<String> ids(Inquiry inquiry) {
		Set<String> ids = new LinkedHashSet<>();
		for (Question.Parameter parameter : inquiry.question().parameters()) {
			if (!of(parameter.type()).isEmpty()) {
				ids.addAll(Inquiry.items(inquiry.text(parameter)));
			}
		}
		return ids;
	}

	private static Field field(Question.Parameter parameter, Inquiry inquiry, Names names, List<Fault> faults) {
		String text = inquiry.text(parameter);
		String value = List.of(BEGINNING, END).contains(text) ? "" : text;
		return new Field(parameter.name(), Wording.label(parameter.name()), Wording.sentence(parameter.description()),
				control(parameter.type()), of(parameter.type()), value, placeholder(parameter),
				choices(parameter.type(), value, names), parameter.defaultValue().isEmpty(),
				inquiry.given().containsKey(parameter.name()),
				faults.stream()
					.filter((fault) -> fault.parameter().equals(Optional.of(parameter.name())))
					.map((fault) -> Wording.sentence(fault.message()))
					.toList());
	}

	private static Control control(ParameterType type) {
		return switch (type) {
			case ACTORS, EVENTS, SOURCES -> Control.PICKERS;
			case ACTOR -> Control.PICKER;
			case DATE_OR_EVENT -> Control.MOMENT;
			case DATE -> Control.DATE;
			case KINDS, STATUSES -> Control.CHECKS;
			case BOOLEAN -> Control.SWITCH;
			case INTEGER -> Control.NUMBER;
			case TEXT, WORDS -> Control.TEXT;
		};
	}

	private static String of(ParameterType type) {
		return switch (type) {
			case ACTORS, ACTOR -> "actors";
			case EVENTS, DATE_OR_EVENT -> "events";
			case SOURCES -> "sources";
			default -> "";
		};
	}

	private static String placeholder(Question.Parameter parameter) {
		return switch (parameter.defaultValue().orElse("")) {
			case BEGINNING -> "the beginning";
			case END -> "today, and what is planned";
			default -> switch (control(parameter.type())) {
				case PICKERS, PICKER -> "type a name";
				case MOMENT -> "a date, or type an event";
				case DATE -> "2017-03-03, 2017-03 or 2017";
				default -> "";
			};
		};
	}

	private static List<Choice> choices(ParameterType type, String value, Names names) {
		List<String> given = Inquiry.items(value);
		return switch (type) {
			case KINDS -> codes(EventKind.class, given);
			case STATUSES -> codes(Status.class, given).stream()
				.filter((choice) -> choice.chosen() || !choice.code().equals(Status.SET_ASIDE.code()))
				.toList();
			default -> of(type).isEmpty() ? List.of() : given.stream().map((id) -> picked(type, id, names)).toList();
		};
	}

	private static <E extends Enum<E> & Coded> List<Choice> codes(Class<E> type, List<String> given) {
		return Arrays.stream(type.getEnumConstants())
			.map((value) -> new Choice(value.code(), Wording.label(value.code()), "", given.contains(value.code())))
			.toList();
	}

	private static Choice picked(ParameterType type, String id, Names names) {
		String kind = of(type).substring(0, of(type).length() - 1);
		return names.find(kind, id)
			.map((named) -> new Choice(id, named.name(), named.type(), true))
			.orElse(new Choice(id, id, "", true));
	}

	/**
	 * What an event that stands for its date is called; empty where the value is none.
	 */
	static String title(Field field) {
		return field.choices()
			.stream()
			.filter((choice) -> !choice.type().isEmpty())
			.map(Choice::label)
			.findFirst()
			.orElse("");
	}

}
