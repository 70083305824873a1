// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.backup;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A node or a relationship as one line of JSON. A property is never an object, so that a
 * day, which JSON lacks, is written as one: {@code {"date": "2017-03-03"}}.
 */
final class Line {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.USE_LONG_FOR_INTS)
		.build();

	private Line() {
	}

	/**
	 * Writes a line.
	 * @param values names with their values; {@code properties} are those of the graph
	 * @return without a line end
	 * @throws IllegalStateException for a property of a type that no line can hold
	 */
	static String write(Map<String, Object> values) {
		Map<String, Object> line = new LinkedHashMap<>(values);
		Map<String, Object> properties = new TreeMap<>();
		((Map<?, ?>) values.getOrDefault("properties", Map.of()))
			.forEach((name, value) -> properties.put((String) name, written(name, value)));
		line.put("properties", properties);
		return MAPPER.writeValueAsString(line);
	}

	private static Object written(Object name, Object value) {
		return switch (value) {
			case String text -> text;
			case Boolean flag -> flag;
			case Long number -> number;
			case Double number when Double.isFinite(number) -> number;
			case LocalDate date -> Map.of("date", date.toString());
			case List<?> list -> list.stream().map((item) -> written(name, item)).toList();
			default -> throw new IllegalStateException("The property '%s' is a %s, which Backchannel does not write: %s"
				.formatted(name, value.getClass().getSimpleName(), value));
		};
	}

	/**
	 * Reads a line.
	 * @param line what {@link #write} gave
	 * @return the same values
	 */
	@SuppressWarnings("unchecked")
	static Map<String, Object> read(String line) {
		Map<String, Object> values = MAPPER.readValue(line, LinkedHashMap.class);
		Map<String, Object> properties = (Map<String, Object>) values.getOrDefault("properties", Map.of());
		properties.replaceAll((name, value) -> restored(value));
		return values;
	}

	private static Object restored(Object value) {
		return switch (value) {
			case Map<?, ?> date -> LocalDate.parse((String) date.get("date"));
			case List<?> list -> list.stream().map(Line::restored).toList();
			default -> value;
		};
	}

	static String manifest(Manifest manifest) {
		return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(manifest);
	}

	static Manifest manifest(String text) {
		return MAPPER.readValue(text, Manifest.class);
	}

}
