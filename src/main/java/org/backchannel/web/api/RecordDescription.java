// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import org.springframework.core.ResolvableType;

/**
 * What springdoc reads from a record, completed: an answer always holds all of it, what
 * is optional as null, and what it holds as an object may be anything.
 */
final class RecordDescription {

	private RecordDescription() {
	}

	/**
	 * Completes the schemas of a record and of the records in it.
	 * @param components hold all schemas by name
	 * @param type a record
	 */
	static void complete(Components components, Class<?> type) {
		Schema<?> schema = components.getSchemas().get(type.getSimpleName());
		if (!type.isRecord() || schema == null || schema.getRequired() != null) {
			return;
		}
		List<String> names = new ArrayList<>();
		for (RecordComponent component : type.getRecordComponents()) {
			names.add(component.getName());
			Schema<?> property = Objects.requireNonNull(schema.getProperties().get(component.getName()));
			if (Optional.class.equals(component.getType())) {
				Set<String> types = new LinkedHashSet<>(property.getTypes());
				types.add("null");
				property.setTypes(types);
			}
			loosen(property);
		}
		schema.setRequired(names);
		for (RecordComponent component : type.getRecordComponents()) {
			within(components, ResolvableType.forType(component.getGenericType()));
		}
	}

	private static void within(Components components, ResolvableType type) {
		complete(components, type.toClass());
		for (ResolvableType part : type.getGenerics()) {
			within(components, part);
		}
	}

	private static void loosen(Schema<?> schema) {
		if (schema.getItems() != null) {
			loosen(schema.getItems());
		}
		if (schema.getAdditionalProperties() instanceof Schema<?> values && values.get$ref() == null
				&& values.getProperties() == null && values.getAdditionalProperties() == null
				&& Set.of("object").equals(values.getTypes())) {
			schema.setAdditionalProperties(true);
		}
	}

}
