// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backchannel.graph.Question;

/**
 * Questions that belong together.
 *
 * @param title what they are about
 * @param entries the questions
 */
record Topic(String title, List<Entry> entries) {

	private static final Map<String, String> TITLES = titles();

	/**
	 * A question.
	 *
	 * @param id what it is asked by
	 * @param title its name as people read it
	 * @param summary what it asks
	 */
	record Entry(String id, String title, String summary) {

		static Entry of(Question question) {
			return new Entry(question.id(), Wording.label(question.id()), question.summary());
		}

	}

	private static Map<String, String> titles() {
		Map<String, String> titles = new LinkedHashMap<>();
		titles.put("contacts", "Contacts");
		titles.put("evidence", "How well it is confirmed");
		titles.put("people", "People and networks");
		titles.put("words", "Words");
		return titles;
	}

	/**
	 * A catalogue by topic.
	 * @param questions all questions
	 * @return in the order in which one asks: what happened, how sure that is, who is
	 * behind it; topics that are not known last
	 */
	static List<Topic> of(List<Question> questions) {
		Map<String, List<Entry>> byTopic = new LinkedHashMap<>();
		TITLES.keySet().forEach((topic) -> byTopic.put(topic, new ArrayList<>()));
		questions.forEach(
				(question) -> byTopic.computeIfAbsent(question.topic().orElse("other"), (topic) -> new ArrayList<>())
					.add(Entry.of(question)));
		return byTopic.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().isEmpty())
			.map((entry) -> new Topic(TITLES.getOrDefault(entry.getKey(), Wording.label(entry.getKey())),
					entry.getValue()))
			.toList();
	}

}
