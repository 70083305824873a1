// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.backchannel.query.Questions;
import org.backchannel.web.WebSettings;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Completes what springdoc reads from the controllers: a path for each question with its
 * own parameters and columns, examples of the seeds, and problems.
 */
@Component
class ApiDescription implements OpenApiCustomizer {

	private static final String TOKEN = "token";

	private static final String ANY_QUESTION = "/api/questions/{id}";

	/** Ids of the seeds, by the path that takes them. */
	private static final Map<String, String> EXAMPLES = Map.of("/api/people/{id}", "petr-pavel",
			"/api/organisations/{id}", "nato", "/api/events/{id}", "call-pavel-gerasimov-2017-03-03",
			"/api/sources/{id}", "talks-resumption-2018", "/api/sources/{id}/text", "talks-resumption-2018");

	private final Questions questions;

	private final WebSettings settings;

	ApiDescription(Questions questions, WebSettings settings) {
		this.questions = questions;
		this.settings = settings;
	}

	@Override
	public void customise(OpenAPI api) {
		api.info(new Info().title("Backchannel")
			.version("1")
			.description("Who was in contact with whom, when, and who says so. Every row names the reports behind it.")
			.license(new License().name("GPL-3.0-or-later").identifier("GPL-3.0-or-later")));
		api.servers(List.of(new Server().url("/").description("This server")));
		Components components = Optional.ofNullable(api.getComponents()).orElseGet(Components::new);
		api.components(components);
		if (components.getSchemas() != null) {
			for (Schema<?> schema : components.getSchemas().values()) {
				loosen(schema);
			}
		}
		components.addSchemas("Problem", problem());
		if (this.settings.tokens().isPresent()) {
			components.addSecuritySchemes(TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
			api.security(List.of(new SecurityRequirement().addList(TOKEN)));
		}
		api.getPaths().remove(ANY_QUESTION);
		this.questions.catalogue()
			.forEach((question) -> api.path("/api/questions/" + question.id(), QuestionDescription.of(question)));
		api.getPaths().forEach((path, item) -> item.readOperations().forEach((operation) -> complete(path, operation)));
	}

	private static void complete(String path, Operation operation) {
		operation.setTags(List.of(path.split("/", -1)[2]));
		operation.getResponses()
			.addApiResponse("default",
					new ApiResponse().description("What is wrong, and what to do.")
						.content(new Content().addMediaType("application/problem+json",
								new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")))));
		if (operation.getParameters() == null) {
			return;
		}
		for (Parameter parameter : operation.getParameters()) {
			if ("id".equals(parameter.getName()) && EXAMPLES.containsKey(path)) {
				parameter.setExample(EXAMPLES.get(path));
			}
		}
	}

	/**
	 * What a record leaves open is null, and what it holds as an object may be anything.
	 */
	private static void loosen(Schema<?> schema) {
		if (schema.getProperties() != null) {
			for (Schema<?> property : schema.getProperties().values()) {
				if (property.getTypes() != null && property.get$ref() == null) {
					Set<String> types = new LinkedHashSet<>(property.getTypes());
					types.add("null");
					property.setTypes(types);
				}
				loosen(property);
			}
		}
		if (schema.getItems() != null) {
			loosen(schema.getItems());
		}
		if (schema.getAdditionalProperties() instanceof Schema<?> values) {
			if (values.get$ref() == null && Set.of("object").equals(values.getTypes()) && values.getProperties() == null
					&& values.getAdditionalProperties() == null) {
				schema.setAdditionalProperties(true);
			}
			else {
				loosen(values);
			}
		}
	}

	private static Schema<?> problem() {
		Schema<?> fault = QuestionDescription.schema("object", "One of the things that are wrong.")
			.addProperty("parameter", QuestionDescription.orNull("string", "With which parameter."))
			.addProperty("message", QuestionDescription.schema("string", "What, and what was expected."));
		return QuestionDescription.schema("object", "A problem as of RFC 9457.")
			.addProperty("status", QuestionDescription.schema("integer", "The status of the answer."))
			.addProperty("title", QuestionDescription.schema("string", "What the status is called."))
			.addProperty("detail", QuestionDescription.schema("string", "What is wrong, and what to do."))
			.addProperty("faults", QuestionDescription.schema("array", "All that is wrong, one by one.").items(fault));
	}

}
