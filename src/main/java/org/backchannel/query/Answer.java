// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;
import java.util.Map;

import org.backchannel.graph.Question;

/**
 * The answer to a question.
 *
 * @param question what was asked
 * @param parameters every parameter with the value that was used, defaults too
 * @param rows the rows, each with a value for every column of the question: strings,
 * numbers, booleans, {@link java.time.LocalDate}s, lists and maps of these, or null
 */
public record Answer(Question question, Map<String, Object> parameters, List<Map<String, Object>> rows) {
}
