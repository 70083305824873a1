// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The states and alliances that the scorer knows, with the short names by which reports
 * call them.
 */
final class Names {

	private static final String FILE = "actors.txt";

	private static final Map<String, List<String>> ALIASES = load();

	private static final Map<String, String> CANONICAL = canonical();

	private static final List<Known> LONGEST_FIRST = CANONICAL.entrySet()
		.stream()
		.filter((entry) -> entry.getKey().length() > 2)
		.sorted(Comparator.comparing((Map.Entry<String, String> entry) -> entry.getKey().length()).reversed())
		.map((entry) -> Known.of(entry.getKey(), entry.getValue()))
		.toList();

	private Names() {
	}

	/**
	 * The actor that a name or a description means: "Russian defence ministry" and "the
	 * Kremlin" are russia.
	 * @param name as an article or a file writes it
	 * @return the known actor, else the plain name; null where there is no name
	 */
	static @Nullable String actor(@Nullable String name) {
		String plain = Words.plain(name);
		if (plain.isEmpty()) {
			return null;
		}
		String exact = CANONICAL.get(plain);
		if (exact != null) {
			return exact;
		}
		for (Known known : LONGEST_FIRST) {
			if (plain.contains(known.alias()) && known.word().matcher(plain).find()) {
				return known.actor();
			}
		}
		return plain;
	}

	static boolean knows(@Nullable String actor) {
		return actor != null && ALIASES.containsKey(actor);
	}

	/**
	 * All known actors with the names that mean them, in the table's order.
	 * @return unmodifiable
	 */
	static Map<String, List<String>> aliases() {
		return ALIASES;
	}

	private static Map<String, String> canonical() {
		Map<String, String> canonical = new LinkedHashMap<>();
		ALIASES.keySet().forEach((actor) -> canonical.put(actor, actor));
		ALIASES.forEach((actor, aliases) -> aliases.forEach((alias) -> canonical.put(alias, actor)));
		return canonical;
	}

	private static Map<String, List<String>> load() {
		Map<String, List<String>> table = new LinkedHashMap<>();
		try (InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream(FILE), FILE);
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				int equals = line.indexOf(" = ");
				if (!line.startsWith("#") && equals > 0) {
					table.put(line.substring(0, equals), Arrays.asList(line.substring(equals + 3).split("\\|")));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Collections.unmodifiableMap(table);
	}

	private record Known(String alias, String actor, Pattern word) {

		static Known of(String alias, String actor) {
			return new Known(alias, actor,
					Pattern.compile("(?<![\\p{L}\\p{N}_-])" + Pattern.quote(alias) + "(?![\\p{L}\\p{N}_-])"));
		}

	}

}
