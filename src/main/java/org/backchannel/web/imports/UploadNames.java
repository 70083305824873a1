// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which names files that are sent may have. */
final class UploadNames {

	private static final int LONGEST = 200;

	private static final int DEEPEST = 8;

	private static final List<String> TAKEN = List.of(".yaml", ".yml", ".txt", ".md", ".html", ".htm", ".json");

	private UploadNames() {
	}

	/**
	 * What is wrong with a name.
	 * @param name as it was sent, with {@code /} between folders
	 * @return the end of a sentence; empty where it is fine
	 */
	static Optional<String> fault(String name) {
		List<String> parts = Arrays.asList(name.split("/", -1));
		if (name.isEmpty() || name.length() > LONGEST || parts.size() > DEEPEST) {
			return Optional.of("has a name of no or more than %d characters, or more than %d folders; shorten it"
				.formatted(LONGEST, DEEPEST));
		}
		if (parts.stream().anyMatch((part) -> part.isBlank() || part.startsWith("."))
				|| name.chars().anyMatch((c) -> Character.isISOControl(c) || c == '\\' || c == ':')) {
			return Optional
				.of("has a name that leads elsewhere, is hidden or holds signs that names do not; rename it");
		}
		String lower = name.toLowerCase(Locale.ROOT);
		if (TAKEN.stream().noneMatch(lower::endsWith)) {
			return Optional
				.of("is of no kind that is taken; send " + String.join(", ", TAKEN) + ", or a .zip of these");
		}
		return Optional.empty();
	}

	static boolean isZip(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith(".zip");
	}

	/** What systems put into zips by themselves. */
	static boolean isOfTheSystem(String name) {
		return name.startsWith("__MACOSX/") || name.endsWith("/.DS_Store") || name.equals(".DS_Store")
				|| name.endsWith("Thumbs.db");
	}

}
