// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.util.ArrayList;
import java.util.List;

import com.networknt.schema.Error;
import org.backchannel.model.Suggestions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The findings of a schema in words.
 */
final class SchemaWords {

	private static final int LONGEST = 60;

	private SchemaWords() {
	}

	/**
	 * What is wrong with a value.
	 * @param error the finding
	 * @param key the key whose value it is
	 * @return a sentence without its place
	 */
	static String describe(Error error, String key) {
		JsonNode value = error.getInstanceNode();
		JsonNode expected = error.getSchemaNode();
		return switch (error.getKeyword()) {
			case "type" -> type(key, value, expected);
			case "enum" -> value.isNull() ? empty(key) : choice(key, value, expected);
			case "minLength" -> empty(key);
			case "minProperties" -> "no section; expected any of dossier:, actors:, sources:, events:, reports:";
			case "minimum" -> "'%s' of '%s' is too small; the least is %s".formatted(show(value), key, show(expected));
			case "maximum" -> "'%s' of '%s' is too large; the most is %s".formatted(show(value), key, show(expected));
			case "pattern" -> pattern(key, value, expected.asString());
			default -> "'%s': %s".formatted(key, error.getMessage());
		};
	}

	/**
	 * A description that goes on after a semicolon.
	 * @param description a sentence or more
	 * @return the first, without its full stop
	 */
	static String asClause(String description) {
		int end = description.indexOf(". ");
		String first = (end < 0) ? description : description.substring(0, end);
		String bare = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
		return bare.isEmpty() ? "" : Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
	}

	private static String empty(String key) {
		return "'%s' is empty; fill it in or leave it out".formatted(key);
	}

	private static String choice(String key, JsonNode value, JsonNode expected) {
		List<String> codes = new ArrayList<>();
		expected.forEach((code) -> codes.add(code.asString()));
		return "'%s' of '%s' is none of: %s%s".formatted(show(value), key, String.join(", ", codes),
				Suggestions.hint(value.asString(""), codes));
	}

	private static String type(String key, JsonNode value, JsonNode expected) {
		List<String> types = new ArrayList<>();
		if (expected.isArray()) {
			expected.forEach((type) -> types.add(type.asString()));
		}
		else {
			types.add(expected.asString());
		}
		if (value.isNull()) {
			return empty(key);
		}
		if (types.contains("string") && value.isValueNode()) {
			return "%s of '%s' is read as %s; put it in quotes: '%s'".formatted(show(value), key, kind(value),
					show(value));
		}
		String wanted = String.join(" or ", types.stream().map(SchemaWords::typeWord).toList());
		String hint = (types.contains("array") && !types.contains("string")) ? "; begin each item with '- '" : "";
		return "'%s' is %s; expected %s%s".formatted(key, kind(value), wanted, hint);
	}

	private static String kind(@Nullable JsonNode value) {
		if (value == null || value.isNull()) {
			return "empty";
		}
		if (value.isObject()) {
			return "an entry with keys";
		}
		if (value.isArray()) {
			return "a list";
		}
		if (value.isNumber()) {
			return "a number";
		}
		return value.isBoolean() ? "true or false" : "a text";
	}

	private static String typeWord(String type) {
		return switch (type) {
			case "array" -> "a list";
			case "object" -> "an entry with keys";
			case "string" -> "a text";
			case "boolean" -> "true or false";
			case "integer" -> "a whole number";
			default -> "a " + type;
		};
	}

	private static String pattern(String key, JsonNode value, String pattern) {
		if (pattern.contains("\\S")) {
			return empty(key);
		}
		String wanted = switch (key) {
			case "wikidata" -> "a Wikidata item, as in Q7184";
			case "country" -> "a country code of two capital letters (ISO 3166-1), as in GB";
			case "language" -> "a language tag (BCP 47), as in en or pt-BR";
			default -> "an id: lower-case letters a-z, digits and single hyphens, as in petr-pavel";
		};
		return "'%s' of '%s' is not %s".formatted(show(value), key, wanted);
	}

	private static String show(JsonNode value) {
		String text = value.isString() ? value.asString() : value.toString();
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST) + "…";
	}

}
