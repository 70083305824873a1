// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backchannel.graph.ParameterType;
import org.backchannel.graph.Question;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody asked, as an address says it.
 *
 * @param question the question
 * @param given texts by parameter, only where they differ from the default
 * @param view how to look at the answer
 * @param order the column to order the rows by; empty for the question's own order
 * @param page which page of the table, from 1
 */
record Inquiry(Question question, Map<String, String> given, View view, Optional<Order> order, int page) {

	/** How an answer is looked at. */
	enum View {

		TABLE, TIMELINE, NETWORK;

		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

		static View of(String code) {
			return Arrays.stream(values()).filter((view) -> view.code().equals(code)).findFirst().orElse(TABLE);
		}

	}

	/**
	 * By which column rows are ordered.
	 *
	 * @param column its name
	 * @param descending whether the greatest comes first
	 */
	record Order(String column, boolean descending) {

		static Optional<Order> of(String text, Question question) {
			boolean descending = text.startsWith("-");
			String name = descending ? text.substring(1) : text;
			return question.columns().stream().anyMatch((column) -> column.name().equals(name))
					? Optional.of(new Order(name, descending)) : Optional.empty();
		}

		public String code() {
			return (this.descending ? "-" : "") + this.column;
		}

	}

	/**
	 * Reads an address, as a form or a link makes it: a list may be one text with commas
	 * or several.
	 * @param question the question
	 * @param query the address's parameters
	 * @return the inquiry
	 */
	static Inquiry of(Question question, MultiValueMap<String, String> query) {
		Map<String, String> given = new LinkedHashMap<>();
		query.forEach((name, texts) -> {
			if (!List.of("view", "sort", "page").contains(name)) {
				question.parameter(name)
					.ifPresentOrElse((parameter) -> given(parameter, texts).ifPresent((text) -> given.put(name, text)),
							() -> given.put(name, String.join(",", texts)));
			}
		});
		return new Inquiry(question, given, View.of(last(query, "view")), Order.of(last(query, "sort"), question),
				number(last(query, "page")));
	}

	private static Optional<String> given(Question.Parameter parameter, List<String> texts) {
		Optional<String> standard = parameter.defaultValue().map((text) -> normal(parameter.type(), List.of(text)));
		String text = normal(parameter.type(), texts);
		boolean leftOut = text.isEmpty() && !parameter.type().isList() && standard.isPresent();
		return (leftOut || standard.filter(text::equals).isPresent()) ? Optional.empty() : Optional.of(text);
	}

	/** The one way to write a value: lists by commas without brackets and blanks. */
	private static String normal(ParameterType type, List<String> texts) {
		return type.isList() ? String.join(",", items(String.join(",", texts))) : texts.getLast().strip();
	}

	/**
	 * The elements of a list.
	 * @param text with commas, in brackets or not
	 * @return without blanks, each once
	 */
	static List<String> items(String text) {
		return Arrays.stream(text.replaceAll("^\\s*\\[|]\\s*$", "").split(","))
			.map(String::strip)
			.filter((item) -> !item.isEmpty())
			.distinct()
			.toList();
	}

	private static String last(MultiValueMap<String, String> query, String name) {
		List<String> texts = query.getOrDefault(name, List.of());
		return texts.isEmpty() ? "" : texts.getLast();
	}

	private static int number(String text) {
		return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
	}

	/**
	 * What a parameter is asked with.
	 * @param parameter one of the question's
	 * @return its text or default; empty where it must be given and is not
	 */
	String text(Question.Parameter parameter) {
		String text = this.given.get(parameter.name());
		return (text != null) ? text
				: parameter.defaultValue().map((standard) -> normal(parameter.type(), List.of(standard))).orElse("");
	}

	/**
	 * Whether something is left to fill in before the question can be asked.
	 * @return whether a parameter without a default was not given at all
	 */
	public boolean isOpen() {
		return this.question.parameters()
			.stream()
			.anyMatch((parameter) -> parameter.defaultValue().isEmpty() && !this.given.containsKey(parameter.name()));
	}

	/**
	 * Lists of which nothing is left, though the question has something in them by
	 * itself: it looks for none of that, so that it finds nothing.
	 * @return what the lists are called
	 */
	public List<String> emptied() {
		return this.question.parameters()
			.stream()
			.filter((parameter) -> parameter.type().isList() && "".equals(this.given.get(parameter.name())))
			.map((parameter) -> Wording.label(parameter.name()))
			.toList();
	}

	/**
	 * The address of this inquiry, the shortest there is.
	 * @return from the slash on
	 */
	String address() {
		return address(this.view, this.order, this.page);
	}

	public String address(View view) {
		return address(view, this.order, 1);
	}

	String address(Order order) {
		return address(this.view, Optional.of(order), 1);
	}

	public String address(int page) {
		return address(this.view, this.order, page);
	}

	private String address(View view, Optional<Order> order, int page) {
		return address("/ask/" + this.question.id(), written(view, order, page));
	}

	private Map<String, String> written(View view, Optional<Order> order, int page) {
		Map<String, String> all = new LinkedHashMap<>(this.given);
		if (view != View.TABLE) {
			all.put("view", view.code());
		}
		order.ifPresent((by) -> all.put("sort", by.code()));
		if (page > 1) {
			all.put("page", String.valueOf(page));
		}
		return all;
	}

	/**
	 * The address of something else that is asked with the same values.
	 * @param path where
	 * @param more more parameters, by turns name and text
	 * @return from the slash on
	 */
	public String elsewhere(String path, String... more) {
		Map<String, String> all = new LinkedHashMap<>(this.given);
		for (int i = 0; i < more.length; i += 2) {
			all.put(more[i], more[i + 1]);
		}
		return address(path, all);
	}

	private static String address(String path, Map<String, String> query) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		List<String> texts = new ArrayList<>();
		query.forEach((name, text) -> {
			address.queryParam(name, "{" + texts.size() + "}");
			texts.add(text);
		});
		return address.encode().buildAndExpand(texts.toArray()).toUriString().replace("%2C", ",");
	}

	/**
	 * Whether an address is written in another way than {@link #address}.
	 * @param query its parameters
	 * @return false for {@link #address} itself
	 */
	boolean differsFrom(MultiValueMap<String, String> query) {
		Map<String, List<String>> shortest = new LinkedHashMap<>();
		written(this.view, this.order, this.page).forEach((name, text) -> shortest.put(name, List.of(text)));
		return !shortest.equals(query);
	}

}
