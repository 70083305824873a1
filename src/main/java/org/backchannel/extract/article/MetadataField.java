// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The metadata that head lines and sidecars may state, with the names by which they do.
 */
enum MetadataField {

	TITLE("title", "headline"), OUTLET("outlet", "publisher"), PUBLISHED("published", "date"), URL("url", "link"),
	LICENCE("licence", "license"), LANGUAGE("language", "lang");

	private final String label;

	private final String synonym;

	MetadataField(String label, String synonym) {
		this.label = label;
		this.synonym = synonym;
	}

	static Optional<MetadataField> named(String name) {
		String lower = name.strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(values())
			.filter((field) -> field.label.equals(lower) || field.synonym.equals(lower))
			.findFirst();
	}

	static String allNames() {
		return Arrays.stream(values()).map((field) -> field.label).collect(Collectors.joining(", "));
	}

}
