// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.util.ArrayList;
import java.util.List;

import com.networknt.schema.path.NodePath;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Where in a file's tree something stands: keys, and positions in lists.
 *
 * @param steps from the root; {@link String} for a key, {@link Integer} for a position
 */
record Location(List<Object> steps) {

	static final Location ROOT = new Location(List.of());

	static Location of(NodePath path) {
		List<Object> steps = new ArrayList<>();
		for (int i = 0; i < path.getNameCount(); i++) {
			steps.add(path.getElement(i));
		}
		return new Location(List.copyOf(steps));
	}

	Location child(Object step) {
		List<Object> longer = new ArrayList<>(this.steps);
		longer.add(step);
		return new Location(List.copyOf(longer));
	}

	/**
	 * The last key, for messages.
	 * @return the key, or the section of a list's item
	 */
	String lastKey() {
		return this.steps.reversed()
			.stream()
			.filter(String.class::isInstance)
			.map(String.class::cast)
			.findFirst()
			.orElse("the file");
	}

	/**
	 * Whether this is the value of a key.
	 * @return false for an item of a list, and for the file
	 */
	boolean isKey() {
		return !this.steps.isEmpty() && this.steps.getLast() instanceof String;
	}

	/**
	 * What this is, for messages.
	 * @return as in {@code 'title'} or {@code item 2 of 'actors'}
	 */
	String toPhrase() {
		boolean item = !this.steps.isEmpty() && this.steps.getLast() instanceof Integer;
		return item ? "item %d of '%s'".formatted((Integer) this.steps.getLast() + 1, lastKey())
				: "'%s'".formatted(lastKey());
	}

	/**
	 * The node here.
	 * @param root of the file
	 * @return the node, or the nearest above it that there is
	 */
	Node in(Node root) {
		Node node = root;
		for (Object step : this.steps) {
			Node next = child(node, step);
			if (next == null) {
				return node;
			}
			node = next;
		}
		return node;
	}

	/**
	 * The key of an entry here.
	 * @param root of the file
	 * @param key its name
	 * @return the key's node, or the entry where it has no such key
	 */
	Node keyIn(Node root, String key) {
		Node node = in(root);
		if (node instanceof MappingNode mapping) {
			for (NodeTuple tuple : mapping.getValue()) {
				if (tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
					return scalar;
				}
			}
		}
		return node;
	}

	/**
	 * Whether the entry here has a key.
	 * @param root of the file
	 * @param key its name
	 * @return true where it does
	 */
	boolean hasIn(Node root, String key) {
		return child(in(root), key) != null;
	}

	/**
	 * What stands directly below a node.
	 * @param node the node
	 * @param step a key, or a position in a list
	 * @return null where there is nothing
	 */
	static @Nullable Node child(Node node, Object step) {
		if (node instanceof SequenceNode list && step instanceof Integer index && index < list.getValue().size()) {
			return list.getValue().get(index);
		}
		if (node instanceof MappingNode mapping) {
			for (NodeTuple tuple : mapping.getValue()) {
				if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(step)) {
					return tuple.getValueNode();
				}
			}
		}
		return null;
	}

}
