// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backchannel.graph.Question;
import org.backchannel.model.UsageException;
import org.backchannel.model.UsageException.Fault;
import org.springframework.util.MultiValueMap;

/**
 * What an address asks of a question. A list may be one text with commas or several;
 * everything else is given once.
 *
 * @param given texts by parameter of the question
 * @param paging which page of the answer
 */
record Wish(Map<String, String> given, Paging paging) {

	private static final List<String> OWN = List.of("page", "size", "format");

	/**
	 * Reads an address.
	 * @param question which question it asks
	 * @param query the address's parameters
	 * @param defaultSize rows of a page where it does not say
	 * @return what it asks
	 * @throws UsageException where it says something twice, or a page that is none
	 */
	static Wish of(Question question, MultiValueMap<String, String> query, int defaultSize) {
		List<Fault> faults = new ArrayList<>();
		Map<String, String> given = new LinkedHashMap<>();
		query.forEach((name, texts) -> {
			if (texts.size() > 1 && isOne(question, name)) {
				faults.add(new Fault(Optional.of(name),
						"is given %d times ('%s'); give it once".formatted(texts.size(), String.join("', '", texts))));
			}
			given.put(name, String.join(",", texts));
		});
		Paging paging = Paging.of(query.toSingleValueMap(), defaultSize, faults);
		if (!faults.isEmpty()) {
			throw new UsageException(faults);
		}
		OWN.forEach(given::remove);
		return new Wish(given, paging);
	}

	private static boolean isOne(Question question, String name) {
		return OWN.contains(name) || question.parameter(name).filter((one) -> !one.type().isList()).isPresent();
	}

}
