// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The words that web pages put around an article, from {@code furniture.txt}. */
final class Furniture {

	private static final int LONGEST = 5000;

	private static final int LONGEST_CAPTION = 600;

	private static final Furniture KNOWN = load();

	private final Pattern line;

	private final Pattern start;

	private final Pattern phrase;

	private final List<Pattern> hints;

	private final Pattern tail;

	private final Pattern credit;

	private Furniture(Map<String, List<String>> sections) {
		this.line = any(sections, "line", "^(?:", ")$");
		this.start = any(sections, "start", "^(?:", ")");
		this.phrase = any(sections, "phrase", "\\b(?:", ")\\b");
		this.hints = sections.getOrDefault("hint", List.of())
			.stream()
			.map((hint) -> pattern("\\b(?:" + hint + ")\\b"))
			.toList();
		this.tail = any(sections, "tail", "^(?:", ")$");
		this.credit = any(sections, "credit", "(?:^|(?<=[\\s.\u201d\"]))(?:", ")\\s*$");
	}

	static Furniture known() {
		return KNOWN;
	}

	/** Whether the line is none of the article's by its words. */
	boolean holds(Line line) {
		String text = line.bare();
		if (text.length() > LONGEST) {
			return false;
		}
		if (this.line.matcher(text).matches() || this.start.matcher(text).lookingAt()
				|| this.phrase.matcher(text).find()) {
			return true;
		}
		int needed = line.isRunning() ? 2 : 1;
		return this.hints.stream().filter((hint) -> hint.matcher(text).find()).limit(needed).count() >= needed;
	}

	/** Whether the line is the caption or the credit of a picture. */
	boolean isCaption(Line line) {
		return line.bare().length() <= LONGEST_CAPTION && this.credit.matcher(line.bare()).find();
	}

	/** Whether headlines and links follow the line. */
	boolean startsTail(Line line) {
		return this.tail.matcher(line.bare()).matches();
	}

	private static Pattern any(Map<String, List<String>> sections, String section, String before, String after) {
		return pattern(before + String.join("|", sections.getOrDefault(section, List.of("(?!)"))) + after);
	}

	private static Pattern pattern(String regex) {
		return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static Furniture load() {
		Map<String, List<String>> sections = new HashMap<>();
		List<String> section = new ArrayList<>();
		try (InputStream in = Objects.requireNonNull(Furniture.class.getResourceAsStream("furniture.txt"));
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (String row = reader.readLine(); row != null; row = reader.readLine()) {
				if (row.matches("\\[[a-z]+\\]")) {
					section = sections.computeIfAbsent(row.substring(1, row.length() - 1), (key) -> new ArrayList<>());
				}
				else if (!row.isBlank() && !row.startsWith("#")) {
					section.add(row);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Furniture(sections);
	}

}
