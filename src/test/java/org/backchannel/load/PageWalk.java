// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.load;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.backchannel.web.Chromium;

/**
 * Follows links from the first page, some of each kind of page, and looks when each is
 * first painted for somebody who has nothing of it yet.
 */
final class PageWalk {

	private static final int OF_A_KIND = 2;

	private final Map<String, Paint> paints = new LinkedHashMap<>();

	private final Map<String, Integer> kinds = new HashMap<>();

	PageWalk(Chromium chromium, URI server) {
		Deque<String> ahead = new ArrayDeque<>();
		Set<String> known = new LinkedHashSet<>();
		ahead.add("");
		look(chromium, server, "");
		while (!ahead.isEmpty()) {
			String path = ahead.remove();
			if (this.kinds.merge(kind(path), 1, Integer::sum) <= OF_A_KIND) {
				look(chromium, server, path).stream().filter(known::add).forEach(ahead::add);
			}
		}
	}

	/**
	 * How long a page took.
	 *
	 * @param answered milliseconds until the last byte of its HTML came
	 * @param painted milliseconds until anything of it could be seen
	 */
	record Paint(double answered, double painted) {
	}

	private static String kind(String path) {
		return path.split("[/?]", 2)[0];
	}

	/** Answers the links of the page, below the server's own address. */
	private List<String> look(Chromium chromium, URI server, String path) {
		try (BrowserContext context = chromium.context()) {
			Page page = context.newPage();
			page.navigate(server.resolve(path).toString());
			page.waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length > 0");
			List<?> times = (List<?>) page.evaluate("""
					() => [performance.getEntriesByType('navigation')[0].responseEnd,
						performance.getEntriesByName('first-contentful-paint')[0].startTime]""");
			this.paints.put("/" + path,
					new Paint(((Number) times.get(0)).doubleValue(), ((Number) times.get(1)).doubleValue()));
			return ((List<?>) page.evaluate("""
					(server) => [...document.links].filter(link => link.href.startsWith(server) && !link.download)
						.map(link => link.href.substring(server.length).split('#')[0])""", server.toString())).stream()
				.map(String.class::cast)
				.filter((link) -> !link.startsWith("api/"))
				.toList();
		}
	}

	/** By page; the first one is asked twice. */
	Map<String, Paint> firstPaints() {
		return this.paints;
	}

}
