// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.chat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import org.backchannel.extract.Article;
import org.backchannel.model.Edtf;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts an article before a model and takes a JSON object as answer, on the second try
 * too.
 */
final class Conversation {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
		.enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
		.build();

	private final Endpoint endpoint;

	private final SystemMessage instructions = SystemMessage.from(resource("instructions.txt"));

	private final ResponseFormat format = ResponseFormat.builder()
		.type(ResponseFormatType.JSON)
		.jsonSchema(JsonSchema.builder()
			.name("contacts")
			.rootElement(JsonRawSchema.from(resource("answer.schema.json")))
			.build())
		.build();

	Conversation(Endpoint endpoint) {
		this.endpoint = endpoint;
	}

	Usage usage() {
		return this.endpoint.usage();
	}

	/**
	 * Asks about an article, and once more where the answer is no JSON.
	 * @param article gives title, outlet and day
	 * @param words its text as the model is to see it
	 * @return the answer, an object with {@code contacts}
	 */
	JsonNode ask(Article article, String words) {
		ChatMessage question = UserMessage.from(question(article, words));
		String answer = this.endpoint.ask(List.of(this.instructions, question), this.format);
		try {
			return parse(answer);
		}
		catch (JacksonException | IllegalArgumentException ex) {
			String again = "That was not one JSON object with a list 'contacts': %s. Answer again, with the object only."
				.formatted(firstLine(ex));
			String second = this.endpoint.ask(List.of(this.instructions, question,
					AiMessage.from(answer.isBlank() ? "(nothing)" : answer), UserMessage.from(again)), this.format);
			return parseOrFail(second);
		}
	}

	private static JsonNode parseOrFail(String answer) {
		try {
			return parse(answer);
		}
		catch (JacksonException | IllegalArgumentException ex) {
			throw new ChatException("the model's answer is no JSON of contacts, twice: %s (%s)".formatted(firstLine(ex),
					answer.substring(0, Math.min(80, answer.length())).replaceAll("\\s+", " ")), ex);
		}
	}

	/** Models like to put words and fences around the object. */
	private static JsonNode parse(String answer) {
		int start = answer.indexOf('{');
		int end = answer.lastIndexOf('}');
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("there is no object in it");
		}
		JsonNode root = MAPPER.readTree(answer.substring(start, end + 1));
		if (!root.path("contacts").isArray()) {
			throw new IllegalArgumentException("there is no list 'contacts' in it");
		}
		return root;
	}

	private static String firstLine(RuntimeException ex) {
		String message = (ex instanceof JacksonException json) ? json.getOriginalMessage() : ex.getMessage();
		return Objects.toString(message, "unreadable").lines().findFirst().orElse("unreadable");
	}

	private static String question(Article article, String words) {
		String published = article.published().equals(Edtf.UNKNOWN) ? "not known" : article.published().text();
		return "Title: %s\nOutlet: %s\nPublished: %s\nARTICLE\n%s\nEND\n".formatted(
				Objects.requireNonNullElse(article.title(), "not known"),
				Objects.requireNonNullElse(article.outlet(), "not known"), published, words);
	}

	private static String resource(String name) {
		try (InputStream in = Objects.requireNonNull(Conversation.class.getResourceAsStream(name), name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
