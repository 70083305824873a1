// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A value of a closed vocabulary with the lower-case code by which dossiers, the graph
 * and the command line write it.
 */
public interface Coded {

	/**
	 * The code, as in {@code no-comment}.
	 * @return never empty, lower case
	 */
	String code();

	/**
	 * The constant with the given code.
	 * @param <E> the vocabulary
	 * @param type the vocabulary's enum
	 * @param code the code, matched to the letter
	 * @return the constant; empty where none has this code
	 */
	static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
		return Arrays.stream(type.getEnumConstants()).filter((value) -> value.code().equals(code)).findFirst();
	}

	/**
	 * The constant with the given code, which must exist.
	 * @param <E> the vocabulary
	 * @param type the vocabulary's enum
	 * @param code the code, matched to the letter
	 * @return the constant
	 * @throws IllegalArgumentException naming all codes, where none is this one
	 */
	static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
		return find(type, code).orElseThrow(() -> new IllegalArgumentException(
				"'%s' is none of %s".formatted(code, String.join(", ", codes(type)))));
	}

	/**
	 * All codes of a vocabulary, in its own order.
	 * @param <E> the vocabulary
	 * @param type the vocabulary's enum
	 * @return the codes
	 */
	static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
		return Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
	}

}
