// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backchannel.model.UsageException.Fault;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which page is asked for.
 *
 * @param number from 1
 * @param size rows of a page
 */
record Paging(int number, int size) {

	static final int DEFAULT_SIZE = 100;

	static final int MOST = 10_000;

	/**
	 * Reads what was asked for.
	 * @param values the request's parameters
	 * @param defaultSize the size where none is asked for
	 * @param faults gets what is wrong with them
	 * @return the page
	 */
	static Paging of(Map<String, String> values, int defaultSize, List<Fault> faults) {
		return new Paging(number(values, "page", 1, Integer.MAX_VALUE, faults),
				number(values, "size", defaultSize, MOST, faults));
	}

	private static int number(Map<String, String> values, String name, int otherwise, int most, List<Fault> faults) {
		String text = values.get(name);
		if (text == null) {
			return otherwise;
		}
		try {
			int number = Integer.parseInt(text.strip());
			if (number >= 1 && number <= most) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// said below
		}
		faults.add(new Fault(Optional.of(name), "'%s' is not a whole number from 1 to %d".formatted(text, most)));
		return otherwise;
	}

	/**
	 * The pages that one may go to from a page.
	 * @param page where one is
	 * @param uri the address that was asked, relative
	 * @return the value of a Link header (RFC 8288); empty where there is one page
	 */
	static String links(AnswerPage.Page page, UriComponentsBuilder uri) {
		List<String> links = new ArrayList<>();
		if (page.pages() > 1) {
			link(links, uri, "first", 1);
			if (page.number() > 1) {
				link(links, uri, "prev", Math.min(page.number() - 1, page.pages()));
			}
			if (page.number() < page.pages()) {
				link(links, uri, "next", page.number() + 1);
			}
			link(links, uri, "last", page.pages());
		}
		return String.join(", ", links);
	}

	private static void link(List<String> links, UriComponentsBuilder uri, String relation, int number) {
		links.add("<%s>; rel=\"%s\""
			.formatted(uri.cloneBuilder().replaceQueryParam("page", number).build().encode().toUriString(), relation));
	}

}
