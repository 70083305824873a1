// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.util.List;
import java.util.Optional;

import org.backchannel.graph.ColumnType;
import org.backchannel.graph.ParameterType;
import org.backchannel.graph.Question;

/**
 * A question as programs see it.
 *
 * @param id what it is asked by
 * @param summary what it asks, one sentence
 * @param href where it is answered
 * @param parameters what it takes
 * @param columns what each row of the answer holds
 */
record CatalogueEntry(String id, String summary, String href, List<Parameter> parameters, List<Column> columns) {

	static CatalogueEntry of(Question question) {
		return new CatalogueEntry(question.id(), question.summary(), "/api/questions/" + question.id(),
				question.parameters().stream().map(Parameter::of).toList(),
				question.columns().stream().map(Column::of).toList());
	}

	/**
	 * A parameter.
	 *
	 * @param name its name
	 * @param type as in {@code actor ids}
	 * @param list whether it takes several values, separated by commas
	 * @param required whether it must be given
	 * @param defaultValue as it would be given; empty where it must be
	 * @param description one sentence
	 */
	record Parameter(String name, String type, boolean list, boolean required, Optional<String> defaultValue,
			String description) {

		static Parameter of(Question.Parameter parameter) {
			ParameterType type = parameter.type();
			return new Parameter(parameter.name(), type.code(), type.isList(), parameter.defaultValue().isEmpty(),
					parameter.defaultValue().map(Parameter::plain), parameter.description());
		}

		/** A header's default as it is given: a list without its brackets. */
		private static String plain(String value) {
			return value.startsWith("[") ? value.substring(1, value.length() - 1).replace(" ", "") : value;
		}

	}

	/**
	 * A column.
	 *
	 * @param name its name
	 * @param type what its values stand for, as in {@code event id}; empty for text,
	 * numbers and truth values
	 * @param description one sentence
	 */
	record Column(String name, Optional<String> type, String description) {

		static Column of(Question.Column column) {
			return new Column(column.name(), column.type().map(ColumnType::code), column.description());
		}

	}

}
