// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backchannel.model.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A YAML file as a tree whose nodes know their line.
 *
 * @param name the file as the user named it
 * @param root its sections
 */
record YamlFile(String name, MappingNode root) {

	private static final int MOST_ALIASES = 1000;

	/**
	 * Reads YAML 1.2 with its core schema.
	 * @param name the file as the user named it
	 * @param text what it holds
	 * @param problems where to report what is wrong
	 * @return the tree; empty where there is none, which is reported
	 */
	static Optional<YamlFile> parse(String name, String text, Problems problems) {
		LoadSettings settings = LoadSettings.builder()
			.setLabel(name)
			.setSchema(new CoreSchema())
			.setMaxAliasesForCollections(MOST_ALIASES)
			.setCodePointLimit(Integer.MAX_VALUE)
			.setAllowNonScalarKeys(true)
			.setVersionFunction((version) -> version)
			.build();
		try {
			Optional<Node> root = new Composer(settings,
					new ShallowParser(new ParserImpl(settings, new StreamReader(settings, text))))
				.getSingleNode();
			if (root.isPresent() && root.get() instanceof MappingNode mapping) {
				return Optional.of(new YamlFile(name, joined(name, mapping, problems)));
			}
			reportRoot(name, root, problems);
		}
		catch (MarkedYamlEngineException ex) {
			problems.add(new Place(name, ex.getProblemMark().or(ex::getContextMark).map(YamlFile::line).orElse(0)),
					"yaml", YamlFaults.describe(ex));
		}
		catch (ReaderException ex) {
			problems.add(new Place(name, line(text, ex.getPosition())), "yaml",
					"not YAML: the character U+%04X may not stand in it; remove it".formatted(ex.getCodePoint()));
		}
		catch (YamlEngineException ex) {
			problems.add(new Place(name, 0), "yaml", "not YAML: " + ex.getMessage());
		}
		return Optional.empty();
	}

	/** The sections, of which one that is begun again goes on where it ended. */
	private static MappingNode joined(String name, MappingNode root, Problems problems) {
		Map<String, NodeTuple> sections = new LinkedHashMap<>();
		List<NodeTuple> others = new ArrayList<>();
		for (NodeTuple section : root.getValue()) {
			if (!(section.getKeyNode() instanceof ScalarNode key)) {
				others.add(section);
				continue;
			}
			NodeTuple first = sections.putIfAbsent(key.getValue(), section);
			if (first == null) {
				continue;
			}
			if (first.getValueNode() instanceof SequenceNode list
					&& section.getValueNode() instanceof SequenceNode more) {
				problems.add(place(name, key), "duplicate-key",
						"the section '%s' begins here a second time, first in line %d; put all of it there"
							.formatted(Names.shown(key.getValue()), place(name, first.getKeyNode()).line()));
				sections.put(key.getValue(), new NodeTuple(first.getKeyNode(), joined(list, more)));
			}
			else {
				others.add(section);
			}
		}
		others.addAll(0, sections.values());
		return new MappingNode(root.getTag(), true, others, root.getFlowStyle(), root.getStartMark(),
				root.getEndMark());
	}

	private static SequenceNode joined(SequenceNode list, SequenceNode more) {
		List<Node> items = new ArrayList<>(list.getValue());
		items.addAll(more.getValue());
		return new SequenceNode(list.getTag(), true, items, list.getFlowStyle(), list.getStartMark(),
				list.getEndMark());
	}

	/**
	 * Where a node begins.
	 * @param node a node of this file
	 * @return its file and line
	 */
	Place place(Node node) {
		return place(this.name, node);
	}

	private static Place place(String name, Node node) {
		return new Place(name, node.getStartMark().map(YamlFile::line).orElse(0));
	}

	private static void reportRoot(String name, Optional<Node> root, Problems problems) {
		if (root.filter((node) -> !Tag.NULL.equals(node.getTag())).isEmpty()) {
			problems.add(new Place(name, 0), "empty-file",
					"the file is empty; a dossier's file holds any of dossier:, actors:, sources:, events:, reports:");
			return;
		}
		problems.add(new Place(name, root.flatMap(Node::getStartMark).map(YamlFile::line).orElse(0)), "wrong-type",
				"a %s, where sections were expected: dossier:, actors:, sources:, events:, reports:"
					.formatted((root.get() instanceof SequenceNode) ? "list" : "text"));
	}

	private static int line(Mark mark) {
		return mark.getLine() + 1;
	}

	private static int line(String text, int codePoints) {
		int end = Math.min(codePoints, text.length());
		return 1 + (int) text.substring(0, end).chars().filter((c) -> c == '\n').count();
	}

}
