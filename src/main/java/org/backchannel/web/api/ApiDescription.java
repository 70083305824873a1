// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
import org.backchannel.query.Match;
import org.backchannel.query.Questions;
import org.backchannel.web.WebSettings;
import org.backchannel.web.imports.ImportStatus;
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

	private static final String QUESTIONS = "/api/questions/";

	/** What springdoc makes of types that no answer has as such. */
	private static final List<String> NOT_SENT = List.of("AnswerPage", "SseEmitter");

	private static final List<Class<?>> RECORDS = List.of(AnswerPage.Page.class, CatalogueEntry.class,
			ImportStatus.class, Match.class, ThingsController.Thing.class);

	private static final Map<Integer, String> PROBLEMS = Map.of(400, "It cannot be asked so.", 401,
			"A token is needed, or is nobody's.", 403, "The token may not import.", 404, "There is nothing of this id.",
			409, "It has ended.", 413, "It is too large.", 415, "It is not of a type that is taken.", 422,
			"There is more of it than this server answers.", 429, "Too many imports wait.", 503,
			"The database does not answer, or lacks what the question needs.");

	private static final Map<String, List<Integer>> OWN_PROBLEMS = Map.of("send-import", List.of(400, 413, 415, 429),
			"stop-import", List.of(409), "actors", List.of(400), "events", List.of(400), "sources", List.of(400));

	private static final Map<String, String> PARAMETERS = Map.of("id", "Its id.", "q",
			"Beginnings of words of a name or title, or of an id; without it those that are mostly looked for.",
			"limit", "At most so many, 100 at most.", "dryRun", "Whether all is checked and nothing is written.");

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
		RECORDS.forEach((type) -> RecordDescription.complete(components, type));
		NOT_SENT.forEach(components.getSchemas()::remove);
		components.addSchemas("Problem", problem());
		if (this.settings.tokens().isPresent()) {
			components.addSecuritySchemes(TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
			api.security(List.of(new SecurityRequirement().addList(TOKEN)));
		}
		api.getPaths().remove(ANY_QUESTION);
		this.questions.catalogue()
			.forEach((question) -> api.path(QUESTIONS + question.id(), QuestionDescription.of(question, components)));
		api.getPaths().forEach((path, item) -> item.readOperations().forEach((operation) -> complete(path, operation)));
	}

	private void complete(String path, Operation operation) {
		operation.setTags(List.of(path.split("/", -1)[2]));
		problems(path, operation).forEach((status) -> operation.getResponses()
			.addApiResponse(String.valueOf(status), problem(PROBLEMS.getOrDefault(status, ""))));
		operation.getResponses().addApiResponse("default", problem("What is wrong, and what to do."));
		Optional.ofNullable(operation.getResponses().get("200"))
			.filter((answer) -> "OK".equals(answer.getDescription()))
			.ifPresent((answer) -> answer.setDescription("What was asked for."));
		ImportsDescription.complete(operation);
		if (operation.getParameters() == null) {
			return;
		}
		for (Parameter parameter : operation.getParameters()) {
			if (parameter.getDescription() == null) {
				parameter.setDescription(PARAMETERS.get(parameter.getName()));
			}
			if ("id".equals(parameter.getName()) && EXAMPLES.containsKey(path)) {
				parameter.setExample(EXAMPLES.get(path));
			}
		}
	}

	/**
	 * The statuses of the problems that an operation may end in, beyond all sorts of
	 * failures.
	 */
	private Set<Integer> problems(String path, Operation operation) {
		Set<Integer> statuses = new TreeSet<>();
		if (path.startsWith(QUESTIONS)) {
			statuses.addAll(List.of(400, 422, 503));
		}
		if (path.contains("{id}")) {
			statuses.add(404);
		}
		statuses.addAll(OWN_PROBLEMS.getOrDefault(operation.getOperationId(), List.of()));
		if (this.settings.tokens().isPresent()) {
			statuses.add(401);
			if (path.startsWith("/api/imports")) {
				statuses.add(403);
			}
		}
		return statuses;
	}

	private static ApiResponse problem(String description) {
		return new ApiResponse().description(description)
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
	}

	private static Schema<?> problem() {
		Schema<?> fault = QuestionDescription.schema("object", "One of the things that are wrong.")
			.addProperty("parameter", QuestionDescription.orNull("string", "With which parameter."))
			.addProperty("message", QuestionDescription.schema("string", "What, and what was expected."));
		Schema<?> problem = QuestionDescription.schema("object", "A problem as of RFC 9457.")
			.addProperty("type", QuestionDescription.schema("string", "What sort it is; about:blank where left out."))
			.addProperty("status", QuestionDescription.schema("integer", "The status of the answer."))
			.addProperty("title", QuestionDescription.schema("string", "What the status is called."))
			.addProperty("detail", QuestionDescription.schema("string", "What is wrong, and what to do."))
			.addProperty("instance", QuestionDescription.schema("string", "The address that was asked."))
			.addProperty("faults", QuestionDescription.schema("array", "All that is wrong, one by one.").items(fault));
		problem.setRequired(List.of("status", "title"));
		return problem;
	}

}
