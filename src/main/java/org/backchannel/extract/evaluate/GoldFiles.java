// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gold files, {@code NAME.gold.json}, and found files of the same form,
 * {@code NAME.json}.
 */
public final class GoldFiles {

	private static final String ENDING = ".gold.json";

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private GoldFiles() {
	}

	/**
	 * The gold files of a folder.
	 * @param folder not searched below
	 * @return in the order of their names; empty where there are none
	 */
	public static List<Path> in(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The name of the article that a gold file is about.
	 * @param file {@code NAME.gold.json}
	 * @return {@code NAME}
	 */
	public static String name(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length())
				: name.replaceFirst("\\.json$", "");
	}

	/**
	 * Reads a gold file or a found file.
	 * @param file JSON in UTF-8
	 * @return what it says
	 * @throws IllegalArgumentException naming the file, where it is no such file
	 */
	public static GoldArticle read(Path file) {
		try {
			return article(name(file), MAPPER.readTree(Files.readString(file)));
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException(
					"%s:%d: not JSON: %s".formatted(file, ex.getLocation().getLineNr(), ex.getOriginalMessage()), ex);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("%s: %s".formatted(file, ex.getMessage()), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("%s: cannot be read: %s".formatted(file, ex.getMessage()), ex);
		}
	}

	/**
	 * Writes {@code NAME.json}, by a file beside it, so that a reader never meets half of
	 * one.
	 * @param folder where to; made where missing
	 * @param article what to write
	 * @return the file
	 */
	public static Path write(Path folder, GoldArticle article) {
		try {
			Files.createDirectories(folder);
			Path file = folder.resolve(article.article() + ".json");
			Path part = folder.resolve(article.article() + ".json.part");
			Files.writeString(part, json(article));
			return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("%s: cannot be written: %s".formatted(folder, ex.getMessage()), ex);
		}
	}

	/**
	 * The text of a gold file.
	 * @param article what to write
	 * @return JSON with a line end
	 */
	public static String json(GoldArticle article) {
		ObjectNode root = MAPPER.createObjectNode();
		root.put("article", article.article());
		root.put("published", article.published());
		root.put("outlet", article.outlet());
		root.put("language", article.language());
		ArrayNode contacts = root.putArray("contacts");
		article.contacts().forEach((contact) -> write(contacts.addObject(), contact));
		return MAPPER.writeValueAsString(root) + "\n";
	}

	/**
	 * Evaluates a folder of found files against a folder of gold files with their
	 * articles ({@code NAME.txt}). An article without a found file counts as one in which
	 * nothing was found.
	 * @param found holds {@code NAME.json}
	 * @param gold holds {@code NAME.gold.json} and {@code NAME.txt}
	 * @return the sum over all gold files
	 * @throws IllegalArgumentException naming the file that is no such file
	 */
	public static Evaluation evaluate(Path found, Path gold) {
		Evaluation sum = Evaluation.NONE;
		for (Path file : in(gold)) {
			String name = name(file);
			Path foundFile = found.resolve(name + ".json");
			List<GoldContact> contacts = Files.exists(foundFile) ? read(foundFile).contacts() : List.of();
			sum = sum.plus(Evaluation.of(name, read(file).contacts(), contacts, text(gold.resolve(name + ".txt"))));
		}
		return sum;
	}

	/** The article with line ends as the reference scorer reads them. */
	private static @Nullable String text(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file).replace("\r\n", "\n").replace('\r', '\n') : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("%s: cannot be read: %s".formatted(file, ex.getMessage()), ex);
		}
	}

	private static GoldArticle article(String name, JsonNode root) {
		List<GoldContact> contacts = new ArrayList<>();
		for (JsonNode contact : required(root, "contacts")) {
			contacts.add(contact(contact, "c" + (contacts.size() + 1)));
		}
		String article = text(root, "article");
		String language = text(root, "language");
		return new GoldArticle((article != null) ? article : name, text(root, "published"), text(root, "outlet"),
				(language != null) ? language : "en", contacts);
	}

	private static GoldContact contact(JsonNode node, String place) {
		String id = text(node, "id");
		List<String> altKinds = new ArrayList<>();
		node.path("alt_kinds").forEach((kind) -> altKinds.add(kind.stringValue()));
		List<GoldParticipant> participants = new ArrayList<>();
		for (JsonNode participant : required(node, "participants")) {
			participants.add(new GoldParticipant(text(participant, "name"), text(participant, "acts_for"),
					text(participant, "role"), participant.path("head").asBoolean(false)));
		}
		return new GoldContact((id != null) ? id : place, required(node, "kind").stringValue(), altKinds,
				text(node, "status"), text(node, "date"), participants, text(node, "place"), text(node, "quote"),
				number(node, "start"), number(node, "end"), node.path("weak").asBoolean(false));
	}

	private static JsonNode required(JsonNode node, String field) {
		JsonNode value = node.get(field);
		if (value == null || value.isNull()) {
			throw new IllegalArgumentException("'%s' is missing in %s".formatted(field,
					node.toString().substring(0, Math.min(120, node.toString().length()))));
		}
		return value;
	}

	private static @Nullable String text(JsonNode node, String field) {
		JsonNode value = node.get(field);
		return (value == null || value.isNull()) ? null : value.asString();
	}

	private static @Nullable Integer number(JsonNode node, String field) {
		JsonNode value = node.get(field);
		return (value == null || value.isNull()) ? null : value.asInt();
	}

	private static void write(ObjectNode node, GoldContact contact) {
		node.put("id", contact.id());
		node.put("kind", contact.kind());
		if (!contact.altKinds().isEmpty()) {
			ArrayNode kinds = node.putArray("alt_kinds");
			contact.altKinds().forEach(kinds::add);
		}
		node.put("status", contact.status());
		node.put("date", contact.date());
		ArrayNode participants = node.putArray("participants");
		contact.participants().forEach((participant) -> write(participants.addObject(), participant));
		node.put("place", contact.place());
		node.put("quote", contact.quote());
		if (contact.start() != null && contact.end() != null) {
			node.put("start", contact.start());
			node.put("end", contact.end());
		}
		if (contact.weak()) {
			node.put("weak", true);
		}
	}

	private static void write(ObjectNode node, GoldParticipant participant) {
		node.put("name", participant.name());
		if (participant.actsFor() != null) {
			node.put("acts_for", participant.actsFor());
		}
		if (participant.role() != null) {
			node.put("role", participant.role());
		}
		if (participant.head()) {
			node.put("head", true);
		}
	}

}
