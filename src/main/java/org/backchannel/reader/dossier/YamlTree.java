// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backchannel.model.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The same tree as JSON, which is what a schema speaks of.
 */
class YamlTree {

	/** What references may add; without them no file has more nodes than characters. */
	private static final int MOST_REPEATED = 100_000;

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private final YamlFile file;

	private final Faults faults;

	private final int most;

	private int nodes;

	private boolean endless;

	YamlTree(YamlFile file, Faults faults) {
		this.file = file;
		this.faults = faults;
		this.most = MOST_REPEATED + file.root().getEndMark().map(Mark::getIndex).orElse(0);
	}

	/**
	 * Converts the file.
	 * @return an object, without the keys that are given twice or are no words, which are
	 * reported; empty where references make the tree endless, which is reported too
	 */
	Optional<JsonNode> toJson() {
		JsonNode json = toJson(this.file.root(), Location.ROOT);
		return this.endless ? Optional.empty() : Optional.of(json);
	}

	private JsonNode toJson(Node node, Location location) {
		if (this.endless) {
			return JSON.nullNode();
		}
		if (node.isRecursive()) {
			return refuse(node, "not YAML: an entry refers to itself with '*'");
		}
		if (location.steps().size() > ShallowParser.DEEPEST) {
			return refuse(node, "not YAML: references with '*' nest it too deeply; write the entries out");
		}
		if (++this.nodes > this.most) {
			return refuse(node, "not YAML: references with '*' make it too long; write the entries out");
		}
		return switch (node) {
			case MappingNode mapping -> object(mapping, location);
			case SequenceNode sequence -> array(sequence, location);
			case ScalarNode scalar -> scalar(scalar);
			default -> JSON.nullNode();
		};
	}

	private JsonNode refuse(Node node, String message) {
		this.endless = true;
		this.faults.add(Location.ROOT, this.file.place(node), "yaml", message);
		return JSON.nullNode();
	}

	private JsonNode object(MappingNode mapping, Location location) {
		ObjectNode object = JSON.objectNode();
		Map<String, Place> seen = new HashMap<>();
		for (NodeTuple entry : mapping.getValue()) {
			Place place = this.file.place(entry.getKeyNode());
			if (!(entry.getKeyNode() instanceof ScalarNode key)) {
				this.faults.add(place, "unknown-key", "a list or an entry, where a key was expected");
				continue;
			}
			String name = key.getValue();
			Place first = seen.putIfAbsent(name, place);
			if (first != null) {
				this.faults.add(place, "duplicate-key",
						"the key '%s' stands here a second time, first in line %d; keep one".formatted(name,
								first.line()));
				continue;
			}
			object.set(name, toJson(entry.getValueNode(), location.child(name)));
		}
		return object;
	}

	private JsonNode array(SequenceNode sequence, Location location) {
		ArrayNode array = JSON.arrayNode();
		List<Node> items = sequence.getValue();
		for (int i = 0; i < items.size(); i++) {
			array.add(toJson(items.get(i), location.child(i)));
		}
		return array;
	}

	private static JsonNode scalar(ScalarNode scalar) {
		Tag tag = scalar.getTag();
		String value = scalar.getValue();
		if (Tag.NULL.equals(tag)) {
			return JSON.nullNode();
		}
		if (Tag.BOOL.equals(tag)) {
			return JSON.booleanNode(value.toLowerCase(Locale.ROOT).equals("true"));
		}
		try {
			if (Tag.INT.equals(tag)) {
				return JSON.numberNode(new BigInteger(value));
			}
			if (Tag.FLOAT.equals(tag)) {
				return JSON.numberNode(new BigDecimal(value));
			}
		}
		catch (NumberFormatException ex) {
			// .inf, .nan and 0x10 are numbers to YAML; a dossier takes them as the text
			// that they are
			return JSON.stringNode(value);
		}
		return JSON.stringNode(value);
	}

}
