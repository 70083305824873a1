// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.util.List;
import java.util.Optional;

/**
 * A question of the catalogue: a file of Cypher and what its header says.
 *
 * @param id the file's name without its ending, as in {@code contacts-since}
 * @param summary what it asks, one sentence
 * @param parameters in the order of the header
 * @param columns what each row of the answer holds, in the order of the header
 * @param cypher the file as it stands
 */
public record Question(String id, String summary, List<Parameter> parameters, List<Column> columns, String cypher) {

	/** Copies the lists, which may then not be changed. */
	public Question {
		parameters = List.copyOf(parameters);
		columns = List.copyOf(columns);
	}

	/**
	 * The parameter of the given name.
	 * @param name its name, to the letter
	 * @return empty where the question has none of that name
	 */
	public Optional<Parameter> parameter(String name) {
		return this.parameters.stream().filter((parameter) -> parameter.name().equals(name)).findFirst();
	}

	/**
	 * A parameter.
	 *
	 * @param name as Cypher and the command line call it
	 * @param type what it takes
	 * @param defaultValue as the header writes it, as in {@code [nato]}; empty where a
	 * value must be given
	 * @param description one sentence
	 */
	public record Parameter(String name, ParameterType type, Optional<String> defaultValue, String description) {
	}

	/**
	 * A column.
	 *
	 * @param name as the query returns it
	 * @param type what its values stand for; empty for text, numbers and truth values
	 * @param description one sentence
	 */
	public record Column(String name, Optional<ColumnType> type, String description) {

		/**
		 * A column of text, numbers or truth values.
		 * @param name as the query returns it
		 * @param description one sentence
		 */
		public Column(String name, String description) {
			this(name, Optional.empty(), description);
		}

	}

}
