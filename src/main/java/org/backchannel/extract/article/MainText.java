// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The main text of a page: from its body down into the one child that holds most of the
 * running text, as long as there is one. What is left beside that way are menus, teasers
 * and comments.
 */
final class MainText {

	private static final String NEVER = "script, style, noscript, template, svg, iframe, form, button, select, nav, aside, footer, "
			+ "figure, figcaption, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner], "
			+ "[role=contentinfo], [role=dialog], [role=alertdialog]";

	private static final Pattern FURNITURE = Pattern
		.compile("(?i)(^|[\\s_-])(cookies?|consent|gdpr|newsletter|subscribe|sharing|share|social|related|recirc|"
				+ "recommended|comments?|disqus|promo|advert|ad|ads|sponsored|outbrain|taboola|breadcrumbs?|sidebar|"
				+ "most-?read|trending|paywall|toolbar|byline-?bio|tags)($|[\\s_-])");

	private static final Pattern BLOCK = Pattern
		.compile("address|article|blockquote|body|br|center|dd|details|div|dl|dt|"
				+ "fieldset|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul");

	/** A child that holds this share of its parent's running text is where it stands. */
	private static final double MOST = 0.7;

	private final IdentityHashMap<Element, Integer> running = new IdentityHashMap<>();

	private MainText() {
	}

	/**
	 * Finds the main text.
	 * @param page is changed: what is never text is taken out
	 * @return lines apart by a blank line, without white space at their ends; empty where
	 * there is none
	 */
	static String of(Document page) {
		page.select(NEVER).remove();
		return new MainText().text(page.body());
	}

	private String text(Element body) {
		measure(body);
		takeOutFurniture(body);
		this.running.clear();
		if (measure(body) == 0) {
			return "";
		}
		Element region = body;
		for (Element next = densest(region); next != null; next = densest(region)) {
			region = next;
		}
		List<String> lines = new ArrayList<>();
		lines(region, new StringBuilder(), lines);
		return lines.stream().filter((line) -> !line.isEmpty()).collect(Collectors.joining("\n\n"));
	}

	/** Elements that are called so, unless most of the page's text is in them. */
	private void takeOutFurniture(Element body) {
		int all = this.running.getOrDefault(body, 0);
		body.select("[class], [id]")
			.stream()
			.filter((element) -> FURNITURE.matcher(element.className() + " " + element.id()).find())
			.filter((element) -> this.running.getOrDefault(element, 0) * 2 < Math.max(1, all))
			.toList()
			.forEach(Element::remove);
	}

	private @Nullable Element densest(Element region) {
		double enough = this.running.getOrDefault(region, 0) * MOST;
		return region.children()
			.stream()
			.filter((child) -> isBlock(child) && this.running.getOrDefault(child, 0) >= enough)
			.filter((child) -> !child.normalName().equals("p"))
			.findFirst()
			.orElse(null);
	}

	/** How many characters of running text there are: in sentences and outside links. */
	private int measure(Element element) {
		int sum = 0;
		StringBuilder own = new StringBuilder();
		int linked = 0;
		for (Node node : element.childNodes()) {
			if (node instanceof TextNode text) {
				own.append(text.text());
			}
			else if (node instanceof Element child && isBlock(child)) {
				sum += measure(child);
			}
			else if (node instanceof Element child && holdsBlocks(child)) {
				sum += measure(child);
			}
			else if (node instanceof Element child) {
				own.append(child.text());
				linked += linked(child);
			}
		}
		String words = own.toString().strip();
		if (words.length() >= 40 && linked * 2 < words.length() && Line.endsSentence(words)) {
			sum += words.length();
		}
		this.running.put(element, sum);
		return sum;
	}

	private static int linked(Element element) {
		return element.normalName().equals("a") ? element.text().length()
				: element.select("a").stream().mapToInt((link) -> link.text().length()).sum();
	}

	private static void lines(Node node, StringBuilder line, List<String> lines) {
		for (Node child : node.childNodes()) {
			if (child instanceof TextNode text) {
				line.append(text.getWholeText());
			}
			else if (child instanceof Element element) {
				boolean block = isBlock(element);
				if (block) {
					end(line, lines);
				}
				lines(element, line, lines);
				if (block) {
					end(line, lines);
				}
			}
		}
		if (node.parent() == null || (node instanceof Element element && isBlock(element))) {
			end(line, lines);
		}
	}

	private static void end(StringBuilder line, List<String> lines) {
		lines.add(line.toString().replaceAll("[\\s\\u00a0]+", " ").strip());
		line.setLength(0);
	}

	private static boolean isBlock(Element element) {
		return BLOCK.matcher(element.normalName()).matches();
	}

	private static boolean holdsBlocks(Element element) {
		return element.getAllElements().stream().skip(1).anyMatch(MainText::isBlock);
	}

}
