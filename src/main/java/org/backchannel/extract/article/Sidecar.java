// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.backchannel.model.Place;
import org.backchannel.model.Problem;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The metadata that a file beside the article states: {@code NAME.meta.yaml} or
 * {@code NAME.meta.json} beside {@code NAME.txt}, with the same names as head lines.
 */
final class Sidecar {

	private static final List<String> ENDINGS = List.of(".meta.yaml", ".meta.yml", ".meta.json");

	private Sidecar() {
	}

	/**
	 * Reads the file beside an article.
	 * @param article the article's file
	 * @param problems gets what is wrong with it
	 * @return what it says; nothing where there is none
	 */
	static Metadata of(Path article, List<Problem> problems) {
		for (String ending : ENDINGS) {
			Path file = article.resolveSibling(ArticleFiles.name(article) + ending);
			if (Files.isRegularFile(file)) {
				return read(file, problems);
			}
		}
		return Metadata.NONE;
	}

	private static Metadata read(Path file, List<Problem> problems) {
		String name = ArticleFiles.label(file);
		MetadataBuilder builder = new MetadataBuilder(problems);
		// JSON is YAML; without a schema every value is the text that the file has.
		LoadSettings settings = LoadSettings.builder().setLabel(name).setSchema(new FailsafeSchema()).build();
		try {
			if (!(new Load(settings).loadFromString(Files.readString(file)) instanceof Map<?, ?> map)) {
				problems.add(new Problem(new Place(name, 0), "metadata-unreadable",
						"lines such as 'published: 2017-03-03' were expected; known are " + MetadataField.allNames()));
				return Metadata.NONE;
			}
			map.forEach(
					(key, value) -> put(builder, name, Objects.toString(key), Objects.toString(value, null), problems));
		}
		catch (MarkedYamlEngineException ex) {
			int line = ex.getProblemMark().map((mark) -> mark.getLine() + 1).orElse(0);
			problems
				.add(new Problem(new Place(name, line), "metadata-unreadable", "not YAML or JSON: " + ex.getProblem()));
		}
		catch (YamlEngineException | IOException ex) {
			problems
				.add(new Problem(new Place(name, 0), "metadata-unreadable", "not YAML or JSON: " + ex.getMessage()));
		}
		return builder.metadata();
	}

	private static void put(MetadataBuilder builder, String file, String key, @Nullable String value,
			List<Problem> problems) {
		Optional<MetadataField> field = MetadataField.named(key);
		if (field.isPresent()) {
			builder.put(field.get(), value, new Place(file, 0));
		}
		else {
			problems.add(new Problem(new Place(file, 0), "metadata-unknown",
					"'%s' is not known; known are %s".formatted(key, MetadataField.allNames())));
		}
	}

}
