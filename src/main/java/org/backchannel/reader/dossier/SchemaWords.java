// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.util.ArrayList;
import java.util.List;

import com.networknt.schema.Error;
import org.backchannel.model.Suggestions;
import tools.jackson.databind.JsonNode;

/**
 * The findings of a schema in words.
 */
final class SchemaWords {

	private SchemaWords() {
	}

	/**
	 * What is wrong with a value.
	 * @param error the finding
	 * @param phrase what is wrong, as in {@code item 2 of 'actors'}
	 * @param key the key whose value it is, or in whose list
	 * @param required whether it can't be left out
	 * @return a sentence without its place
	 */
	static String describe(Error error, String phrase, String key, boolean required) {
		JsonNode value = error.getInstanceNode();
		JsonNode expected = error.getSchemaNode();
		if (value.isNull()) {
			return empty(phrase, required);
		}
		return switch (error.getKeyword()) {
			case "type" -> type(phrase, value, expected);
			case "enum" -> choice(phrase, value, expected);
			case "minLength" -> empty(phrase, required);
			case "minProperties" -> "no section; expected any of dossier:, actors:, sources:, events:, reports:";
			case "minimum" -> "'%s' as %s is too small; the least is %s".formatted(show(value), phrase, show(expected));
			case "maximum" -> "'%s' as %s is too large; the most is %s".formatted(show(value), phrase, show(expected));
			case "pattern" -> pattern(phrase, key, value, expected.asString(), required);
			default -> "%s: %s".formatted(phrase, error.getMessage());
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

	private static String empty(String phrase, boolean required) {
		return phrase + " is empty; fill it in" + (required ? "" : " or leave it out");
	}

	private static String choice(String phrase, JsonNode value, JsonNode expected) {
		List<String> codes = new ArrayList<>();
		expected.forEach((code) -> codes.add(code.asString()));
		return "'%s' as %s is none of: %s%s".formatted(show(value), phrase, String.join(", ", codes),
				Suggestions.hint(value.asString(""), codes));
	}

	private static String type(String phrase, JsonNode value, JsonNode expected) {
		List<String> types = new ArrayList<>();
		if (expected.isArray()) {
			expected.forEach((type) -> types.add(type.asString()));
		}
		else {
			types.add(expected.asString());
		}
		if (types.contains("string") && value.isValueNode()) {
			return "%s as %s is read as %s; put it in quotes: '%s'".formatted(show(value), phrase, kind(value),
					show(value));
		}
		String wanted = String.join(" or ", types.stream().map(SchemaWords::typeWord).toList());
		String hint = (types.contains("array") && !types.contains("string")) ? "; begin each item with '- '" : "";
		return "%s is %s; expected %s%s".formatted(phrase, kind(value), wanted, hint);
	}

	private static String kind(JsonNode value) {
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
			default -> "a number";
		};
	}

	private static String pattern(String phrase, String key, JsonNode value, String pattern, boolean required) {
		if (pattern.contains("\\S")) {
			return empty(phrase, required);
		}
		String wanted = switch (key) {
			case "wikidata" -> "a Wikidata item, as in Q7184";
			case "country" -> "a country code of two capital letters (ISO 3166-1), as in GB";
			case "language" -> "a language tag (BCP 47), as in en or pt-BR";
			default -> "an id: lower-case letters a-z, digits and single hyphens, as in petr-pavel";
		};
		return "'%s' as %s is not %s".formatted(show(value), phrase, wanted);
	}

	private static String show(JsonNode value) {
		return Names.shown(value.isString() ? value.asString() : value.toString());
	}

}
