// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question of the catalogue: a file of Cypher and what its header says.
 *
 * @param id the file's name without its ending, as in {@code contacts-since}
 * @param summary what it asks, one sentence
 * @param topic what it is about, in a word: catalogues show those of one topic together;
 * empty where its header names none
 * @param parameters in the order of the header
 * @param columns what each row of the answer holds, in the order of the header
 * @param needs what a server must have beside Neo4j itself to answer it; mostly nothing
 * @param cypher the file as it stands
 */
public record Question(String id, String summary, Optional<String> topic, List<Parameter> parameters,
		List<Column> columns, Set<Extension> needs, String cypher) {

	/** Copies the collections, which may then not be changed. */
	public Question {
		needs = Set.copyOf(needs);
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
	 * @param named the column whose ids its values are the names of; empty for others
	 * @param description one sentence
	 */
	public record Column(String name, Optional<ColumnType> type, Optional<String> named, String description) {

		/**
		 * A column of text, numbers or truth values.
		 * @param name as the query returns it
		 * @param description one sentence
		 */
		public Column(String name, String description) {
			this(name, Optional.empty(), Optional.empty(), description);
		}

	}

}
