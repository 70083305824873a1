// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Writes a dossier as files that {@link DossierReader} reads back to an equal dossier,
 * places aside: {@code dossier.yaml} with the head and the sources, {@code actors.yaml},
 * {@code reports.yaml} with the events, and the texts, which keep their file's name where
 * they have one and are {@code articles/ID.txt} otherwise.
 */
public class DossierWriter {

	private static final int WIDTH = 100;

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final DumpSettings SETTINGS = DumpSettings.builder()
		.setSchema(new CoreSchema())
		.setDefaultFlowStyle(FlowStyle.BLOCK)
		.setDereferenceAliases(true)
		.setIndent(4)
		.setIndicatorIndent(2)
		.setWidth(WIDTH)
		.build();

	private final Dump dump = new Dump(SETTINGS, new ExactRepresenter(SETTINGS));

	/** Writes in the form that the reader reads. */
	public DossierWriter() {
	}

	/**
	 * Writes a dossier's files.
	 * @param dossier the dossier
	 * @param folder where to; made where it does not exist
	 * @throws DirectoryNotEmptyException if something is in the folder
	 * @throws IOException if a file can't be written
	 * @throws IllegalArgumentException if not everything of the dossier could be read
	 */
	public void write(Dossier dossier, Path folder) throws IOException {
		if (!dossier.unread().isEmpty()) {
			throw new IllegalArgumentException("not everything of the dossier could be read: " + dossier.id());
		}
		requireEmpty(folder);
		Map<String, Object> head = new LinkedHashMap<>();
		head.put("dossier", RowMaps.head(dossier));
		Map<String, String> names = textNames(dossier.sources());
		put(head, "sources", dossier.sources(), (source) -> RowMaps.source(source, names.get(source.id().value())));
		Map<String, Object> actors = new LinkedHashMap<>();
		put(actors, "actors", dossier.actors(), RowMaps::actor);
		Map<String, Object> reports = new LinkedHashMap<>();
		put(reports, "events", dossier.events(), RowMaps::event);
		put(reports, "reports", dossier.reports(), RowMaps::report);
		writeTexts(dossier.sources(), names, folder);
		writeYaml(folder.resolve("dossier.yaml"), head);
		writeYaml(folder.resolve("actors.yaml"), actors);
		writeYaml(folder.resolve("reports.yaml"), reports);
	}

	/**
	 * Makes sure that nothing is overwritten.
	 * @param folder made where it does not exist
	 * @throws DirectoryNotEmptyException if something is in it
	 * @throws IOException if it can't be read or made
	 */
	static void requireEmpty(Path folder) throws IOException {
		Files.createDirectories(folder);
		try (Stream<Path> children = Files.list(folder)) {
			if (children.findAny().isPresent()) {
				throw new DirectoryNotEmptyException(folder.toString());
			}
		}
	}

	private static <R> void put(Map<String, Object> file, String section, List<R> rows,
			Function<R, Map<String, Object>> map) {
		if (!rows.isEmpty()) {
			file.put(section, rows.stream().map(map).toList());
		}
	}

	private void writeYaml(Path path, Map<String, Object> content) throws IOException {
		if (!content.isEmpty()) {
			Files.writeString(path, this.dump.dumpToString(content));
		}
	}

	private static void writeTexts(List<SourceRow> sources, Map<String, String> names, Path folder) throws IOException {
		for (SourceRow source : sources) {
			String text = source.text();
			String name = names.get(source.id().value());
			if (text != null && name != null) {
				Path path = folder.resolve(name);
				Files.createDirectories(path.getParent());
				Files.writeString(path, text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + text : text);
			}
		}
	}

	private static Map<String, String> textNames(List<SourceRow> sources) {
		Map<String, String> names = new LinkedHashMap<>();
		for (SourceRow source : sources) {
			if (source.text() != null) {
				String own = ownName(source);
				names.put(source.id().value(), (own != null) ? own : "articles/" + source.id().value() + ".txt");
			}
		}
		return names;
	}

	/**
	 * The name that the dossier gave the file, unless it would be taken for a dossier's.
	 */
	private static @Nullable String ownName(SourceRow source) {
		Cell<String> file = source.textFile();
		if (file == null || file.value().toLowerCase(Locale.ROOT).matches("(?s).*\\.ya?ml")) {
			return null;
		}
		return file.value();
	}

}
