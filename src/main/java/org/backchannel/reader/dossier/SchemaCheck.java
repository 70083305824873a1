// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import org.backchannel.model.Place;
import org.backchannel.model.Suggestions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dossier's JSON Schema, the same that editors use, with its findings as sentences.
 */
class SchemaCheck {

	/** The schema's name beside this class. */
	static final String RESOURCE = "dossier.schema.json";

	private static final List<String> PLAINEST_FIRST = List.of("type", "enum", "required", "additionalProperties",
			"minProperties", "minLength", "pattern", "minimum", "maximum");

	private final JsonNode document;

	private final Schema schema;

	SchemaCheck() {
		this.document = load();
		this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(this.document);
	}

	private static JsonNode load() {
		try (InputStream in = SchemaCheck.class.getResourceAsStream(RESOURCE)) {
			if (in == null) {
				throw new IllegalStateException("no resource " + RESOURCE);
			}
			return JsonMapper.shared().readTree(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Checks a file's form.
	 * @param file the file
	 * @param faults where to report what is wrong
	 */
	void check(YamlFile file, Faults faults) {
		new YamlTree(file, faults).toJson().ifPresent((json) -> check(file, json, faults));
	}

	private void check(YamlFile file, JsonNode json, Faults faults) {
		Map<Location, Error> findings = new HashMap<>();
		Map<Location, List<Error>> keys = new HashMap<>();
		for (Error error : this.schema.validate(json)) {
			Location location = Location.of(error.getInstanceLocation());
			if (isAboutKey(error)) {
				keys.computeIfAbsent(location, (any) -> new ArrayList<>()).add(error);
			}
			else {
				findings.merge(location, error, SchemaCheck::plainer);
			}
		}
		findings.forEach((location, error) -> report(file, location, error, faults));
		keys.forEach((location, errors) -> reportKeys(file, location, errors, faults));
	}

	private static boolean isAboutKey(Error error) {
		return error.getKeyword().equals("required") || error.getKeyword().equals("additionalProperties");
	}

	private static Error plainer(Error left, Error right) {
		return (rank(left) <= rank(right)) ? left : right;
	}

	private static int rank(Error error) {
		int rank = PLAINEST_FIRST.indexOf(error.getKeyword());
		return (rank < 0) ? PLAINEST_FIRST.size() : rank;
	}

	/** A mistyped key is one problem, not an unknown one and a missing one. */
	private void reportKeys(YamlFile file, Location location, List<Error> errors, Faults faults) {
		Set<String> meant = new HashSet<>();
		for (Error error : errors) {
			if (error.getKeyword().equals("additionalProperties")) {
				String key = error.getProperty();
				List<String> known = knownKeys(error);
				List<String> suggestions = Suggestions.of(key, known);
				meant.addAll(suggestions);
				List<String> possible = suggestions.isEmpty() ? known : suggestions;
				faults.add(file.place(location.keyIn(file.root(), key)), "unknown-key",
						"unknown key '%s'; %s: %s".formatted(Names.shown(key),
								suggestions.isEmpty() ? "known" : "possible", String.join(", ", possible)));
				possible.stream()
					.filter((other) -> !location.hasIn(file.root(), other))
					.forEach((other) -> faults.pass(location.child(other)));
			}
		}
		List<Error> missing = errors.stream()
			.filter((error) -> error.getKeyword().equals("required") && !meant.contains(error.getProperty()))
			.toList();
		if (!missing.isEmpty()) {
			String words = missing.stream()
				.map((error) -> "'%s'".formatted(error.getProperty()))
				.collect(Collectors.joining(", "));
			faults.add(file.place(location.in(file.root())), "missing-key",
					"missing " + words + ((missing.size() == 1) ? describe(missing.getFirst()) : ""));
			missing.forEach((error) -> faults.pass(location.child(error.getProperty())));
		}
	}

	private void report(YamlFile file, Location location, Error error, Faults faults) {
		Place place = file.place(location.in(file.root()));
		boolean type = error.getKeyword().equals("type");
		faults.add(location, place, type ? "wrong-type" : "wrong-value",
				SchemaWords.describe(error, location.toPhrase(), location.lastKey(), isRequired(error, location)));
	}

	/** Whether the entry in which a value stands must have its key. */
	private boolean isRequired(Error error, Location location) {
		JsonNode schema = this.document;
		JsonNode owner = schema;
		NodePath path = error.getEvaluationPath();
		for (int i = 0; i < path.getNameCount(); i++) {
			Object step = path.getElement(i);
			owner = step.equals("properties") ? schema : owner;
			schema = (step instanceof Integer index) ? schema.path(index) : schema.path(step.toString());
			if (step.equals("$ref")) {
				schema = this.document.at(schema.asString().substring(1));
			}
		}
		return location.isKey()
				&& owner.path("required").valueStream().anyMatch((key) -> key.asString().equals(location.lastKey()));
	}

	private List<String> knownKeys(Error error) {
		return List.copyOf(parent(error).path("properties").propertyNames());
	}

	/** What the schema says about a missing key. */
	private String describe(Error error) {
		String description = parent(error).path("properties")
			.path(error.getProperty())
			.path("description")
			.asString("");
		return description.isEmpty() ? "" : "; " + SchemaWords.asClause(description);
	}

	private JsonNode parent(Error error) {
		String pointer = error.getSchemaLocation().getFragment().toString();
		return this.document.at(pointer.substring(0, pointer.lastIndexOf('/')));
	}

}
