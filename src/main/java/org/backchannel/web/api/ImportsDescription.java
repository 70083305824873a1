// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** Imports as OpenAPI describes them, where the methods do not say it. */
final class ImportsDescription {

	private ImportsDescription() {
	}

	static void complete(Operation operation) {
		switch (operation.getOperationId()) {
			case "send-import" -> {
				operation.setParameters(operation.getParameters()
					.stream()
					.filter((parameter) -> "dryRun".equals(parameter.getName()))
					.toList());
				operation.setRequestBody(body());
				accepted(operation).addHeaderObject("Location",
						QuestionDescription.header("string", "Where it is watched."));
			}
			case "stop-import" -> accepted(operation);
			case "import-events" -> answer(operation).content(new Content().addMediaType("text/event-stream",
					new MediaType().schema(QuestionDescription.schema("string",
							"Events progress, then one event end; the data of each is an ImportStatus as JSON."))));
			default -> {
			}
		}
	}

	private static ApiResponse answer(Operation operation) {
		return Objects.requireNonNull(operation.getResponses().get("200"));
	}

	private static RequestBody body() {
		Schema<Object> file = QuestionDescription.schema("string", null);
		file.setFormat("binary");
		Schema<Object> form = QuestionDescription.schema("object", null);
		form.addProperty("files",
				QuestionDescription
					.schema("array", "The files of a dossier, each with its path as its name, or one zip of them.")
					.items(file));
		form.addProperty("pasted",
				QuestionDescription.schema("string", "A dossier as YAML, beside or instead of files."));
		Content content = new Content().addMediaType("multipart/form-data", new MediaType().schema(form));
		for (String yaml : List.of("application/yaml", "text/yaml", "application/x-yaml")) {
			content.addMediaType(yaml,
					new MediaType().schema(QuestionDescription.schema("string", "A dossier in one file.")));
		}
		content.addMediaType("application/zip", new MediaType().schema(file));
		return new RequestBody().required(true).content(content);
	}

	/** It is answered before it is done. */
	private static ApiResponse accepted(Operation operation) {
		ApiResponse response = answer(operation);
		operation.getResponses().remove("200");
		operation.getResponses().addApiResponse("202", response.description("How it stands."));
		return response;
	}

}
