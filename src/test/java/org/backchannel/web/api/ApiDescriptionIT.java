// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.backchannel.Backchannel;
import org.backchannel.TestStore;
import org.backchannel.query.Questions;
import org.backchannel.web.TestWeb;
import org.backchannel.web.Tokens;
import org.backchannel.web.WebSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What OpenAPI says of the server is so. */
class ApiDescriptionIT {

	private static final TestWeb WEB = TestWeb.over(TestStore.seeds());

	private static final JsonNode DOCUMENT = TestWeb.json(WEB.get("/api/openapi"));

	@AfterAll
	static void stop() {
		WEB.close();
	}

	@Test
	void theDocumentIsValid() {
		ParseOptions options = new ParseOptions();
		options.setResolve(true);
		SwaggerParseResult result = new OpenAPIV3Parser().readContents(DOCUMENT.toString(), List.of(), options);
		assertThat(result.getMessages()).isEmpty();
		assertThat(result.getOpenAPI().getOpenapi()).startsWith("3.1");
		assertThat(result.getOpenAPI().getPaths())
			.containsKeys("/api/questions", "/api/questions/contacts-since", "/api/people/{id}",
					"/api/imports/{id}/events")
			.doesNotContainKey("/api/questions/{id}");
	}

	@Test
	void everyQuestionHasAPathWithItsParameters() {
		TestStore.seeds().questions().catalogue().forEach((question) -> {
			JsonNode operation = DOCUMENT.at("/paths/~1api~1questions~1" + question.id() + "/get");
			assertThat(operation.get("parameters")).extracting((parameter) -> parameter.get("name").asString())
				.containsAll(question.parameters().stream().map((parameter) -> parameter.name()).toList())
				.contains("page", "size", "format");
		});
	}

	@Test
	void everyOperationHasAnIdOfItsOwnAndSaysWhatItDoes() {
		List<String> ids = new ArrayList<>();
		DOCUMENT.get("paths").forEach((path) -> path.forEach((operation) -> {
			assertThat(operation.get("summary").asString()).endsWith(".");
			assertThat(operation.get("responses").toString()).doesNotContain("*/*");
			ids.add(operation.get("operationId").asString());
		}));
		assertThat(ids).doesNotHaveDuplicates().allMatch((id) -> id.matches("[a-z-]+"));
	}

	@Test
	void anImportIsAnsweredBeforeItIsDone() {
		JsonNode send = DOCUMENT.at("/paths/~1api~1imports/post");
		assertThat(send.get("responses").propertyNames()).contains("202", "400", "413", "415", "429", "default")
			.doesNotContain("200", "404");
		assertThat(send.at("/responses/202/headers").has("Location")).isTrue();
		assertThat(send.get("parameters")).extracting((parameter) -> parameter.get("name").asString())
			.containsExactly("dryRun");
		assertThat(send.at("/requestBody/content").propertyNames()).contains("multipart/form-data", "application/yaml",
				"application/zip");
		JsonNode stop = DOCUMENT.at("/paths/~1api~1imports~1{id}/delete/responses");
		assertThat(stop.propertyNames()).contains("202", "404", "409").doesNotContain("200");
	}

	@Test
	void onlyWhatMayBeLeftOpenIsNull() {
		JsonNode status = DOCUMENT.at("/components/schemas/ImportStatus");
		assertThat(status.at("/properties/id/type").asString()).isEqualTo("string");
		assertThat(status.at("/properties/finished/type")).extracting(JsonNode::asString)
			.containsExactly("string", "null");
		assertThat(status.get("required")).extracting(JsonNode::asString).contains("id", "state", "finished");
		assertThat(DOCUMENT.at("/components/schemas").propertyNames()).doesNotContain("AnswerPage", "SseEmitter");
	}

	@Test
	void whereTokensAreAskedForTheDocumentSaysSo(@TempDir Path folder) {
		Path tokens = folder.resolve("tokens.txt");
		String token = Tokens.make(tokens, "reader", Tokens.Role.READ);
		Backchannel backchannel = TestStore.seeds();
		try (TestWeb web = TestWeb.with(backchannel,
				new WebSettings(InetAddress.getLoopbackAddress(), 0, backchannel.uri(), false, Optional.of(tokens),
						Optional.empty(), folder.resolve("imports.jsonl"), WebSettings.DEFAULT_LIMITS))) {
			JsonNode document = TestWeb.json(web.get("/api/openapi", "Authorization", "Bearer " + token));
			assertThat(document.at("/components/securitySchemes/token/scheme").asString()).isEqualTo("bearer");
			assertThat(document.at("/security/0").has("token")).isTrue();
			assertThat(document.at("/paths/~1api~1imports/post/responses").propertyNames()).contains("401", "403");
			assertThat(document.at("/paths/~1api~1questions/get/responses").propertyNames()).contains("401")
				.doesNotContain("403");
		}
	}

	static Stream<String> operations() {
		List<String> paths = new ArrayList<>();
		DOCUMENT.get("paths").properties().forEach((path) -> {
			if (path.getValue().has("get") && !path.getKey().contains("imports/")) {
				paths.add(path.getKey());
			}
		});
		return paths.stream();
	}

	@ParameterizedTest
	@MethodSource("operations")
	void theExamplesAreAnsweredAsTheDocumentSays(String path) {
		JsonNode operation = DOCUMENT.get("paths").get(path).get("get");
		String address = path;
		List<String> query = new ArrayList<>();
		if (operation.has("parameters")) {
			for (JsonNode parameter : operation.get("parameters")) {
				String name = parameter.get("name").asString();
				if (parameter.has("example")) {
					String value = URLEncoder.encode(parameter.get("example").asString(), StandardCharsets.UTF_8);
					address = address.replace("{" + name + "}", value);
					query.add(name + "=" + value);
				}
			}
		}
		if (!path.contains("{")) {
			address += "?" + String.join("&", query);
		}
		HttpResponse<String> response = WEB.get(address);
		if (lacksWhatItNeeds(path)) {
			assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
			return;
		}
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		JsonNode content = operation.at("/responses/200/content");
		if (content.has("application/json")) {
			ObjectNode schema = content.get("application/json").get("schema").deepCopy().asObject();
			schema.set("components", DOCUMENT.get("components"));
			assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
				.getSchema(schema.toString())
				.validate(response.body(), InputFormat.JSON)).isEmpty();
		}
	}

	/** The older server has no Graph Data Science. */
	private static boolean lacksWhatItNeeds(String path) {
		Questions questions = TestStore.seeds().questions();
		return questions.catalogue()
			.stream()
			.anyMatch(
					(question) -> path.equals("/api/questions/" + question.id()) && !questions.isAnswerable(question));
	}

}
