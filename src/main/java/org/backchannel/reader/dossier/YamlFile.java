// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

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
				return Optional.of(new YamlFile(name, mapping));
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

	/**
	 * Where a node begins.
	 * @param node a node of this file
	 * @return its file and line
	 */
	Place place(Node node) {
		return new Place(this.name, node.getStartMark().map(YamlFile::line).orElse(0));
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
