// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.backchannel.graph.ColumnType;
import org.backchannel.graph.ParameterType;
import org.backchannel.graph.Question;
import org.backchannel.model.Coded;
import org.backchannel.model.EventKind;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** A question as OpenAPI describes it. */
final class QuestionDescription {

	/** Values of the seeds for parameters that must be given. */
	private static final Map<String, String> EXAMPLES = Map.of("event", "call-pavel-gerasimov-2017-03-03", "actor",
			"valery-gerasimov", "between", "petr-pavel", "and", "mark-milley", "on", "2017-03-03", "text", "Gerasimov");

	private QuestionDescription() {
	}

	/**
	 * Describes a question.
	 * @param question which
	 * @param components get the schemas of its answer and of a row
	 * @return its path
	 */
	static PathItem of(Question question, Components components) {
		String name = Stream.of(question.id().split("-")).map(StringUtils::capitalize).collect(Collectors.joining());
		components.addSchemas(name + "Row", row(question));
		components.addSchemas(name + "Answer", answer(name + "Row"));
		Operation operation = new Operation().operationId(question.id()).summary(question.summary());
		question.parameters().forEach((parameter) -> operation.addParametersItem(parameter(parameter)));
		operation.addParametersItem(number("page", "Which page, from 1; without it the first.", Integer.MAX_VALUE));
		operation.addParametersItem(
				number("size", "Rows of a page; without it 100, of CSV and lines of JSON 10,000.", Paging.MOST));
		operation.addParametersItem(new QueryParameter().name("format")
			.description("The format, for links; programs say it by Accept.")
			.schema(schema("string", null)._enum(List.of("json", "csv", "ndjson"))));
		operation.responses(new ApiResponses().addApiResponse("200", response(name))
			.addApiResponse("304", new ApiResponse().description("It is as the ETag in If-None-Match says.")));
		return new PathItem().get(operation);
	}

	private static Parameter parameter(Question.Parameter parameter) {
		ParameterType type = parameter.type();
		Schema<Object> one = schema(switch (type) {
			case BOOLEAN -> "boolean";
			case INTEGER -> "integer";
			default -> "string";
		}, null);
		switch (type) {
			case KINDS -> one.setEnum(List.copyOf(Coded.codes(EventKind.class)));
			case STATUSES -> one.setEnum(List.copyOf(Coded.codes(Status.class)));
			default -> {
			}
		}
		CatalogueEntry.Parameter entry = CatalogueEntry.Parameter.of(parameter);
		String text = entry.description() + " (" + entry.type()
				+ entry.defaultValue()
					.filter((value) -> !value.isEmpty())
					.map((value) -> "; without it " + value)
					.orElse("")
				+ ")";
		Parameter described = new QueryParameter().name(parameter.name()).description(text).required(entry.required());
		Schema<?> schema = type.isList() ? schema("array", null).items(one) : one;
		entry.defaultValue()
			.filter((value) -> !value.isEmpty())
			.ifPresent((value) -> schema.setDefault(value(type, value)));
		described.schema(schema);
		if (type.isList()) {
			described.style(Parameter.StyleEnum.FORM).explode(false);
		}
		if (entry.required() && EXAMPLES.containsKey(parameter.name())) {
			described.example(EXAMPLES.get(parameter.name()));
		}
		return described;
	}

	private static Object value(ParameterType type, String text) {
		return switch (type) {
			case BOOLEAN -> Boolean.valueOf(text);
			case INTEGER -> Integer.valueOf(text);
			default -> type.isList() ? List.of(text.split(",")) : text;
		};
	}

	private static Parameter number(String name, String description, int most) {
		Schema<Object> schema = schema("integer", null);
		schema.setMinimum(BigDecimal.ONE);
		schema.setMaximum(BigDecimal.valueOf(most));
		return new QueryParameter().name(name).description(description).schema(schema);
	}

	private static Schema<Object> answer(String row) {
		Schema<Object> parameters = schema("object", "Every parameter with the value that was used.");
		parameters.setAdditionalProperties(true);
		Schema<Object> answer = schema("object", "A page of an answer.");
		answer.addProperty("question", schema("string", "Its id."));
		answer.addProperty("parameters", parameters);
		answer.addProperty("page", reference("Page"));
		answer.addProperty("columns", schema("array", "The columns in their order.").items(schema("string", null)));
		answer.addProperty("rows", schema("array", null).items(reference(row)));
		answer.setRequired(List.of("question", "parameters", "page", "columns", "rows"));
		return answer;
	}

	private static Schema<?> reference(String name) {
		return new Schema<>().$ref("#/components/schemas/" + name);
	}

	private static ApiResponse response(String name) {
		return new ApiResponse().description("A page of the answer.")
			.content(new Content().addMediaType("application/json", new MediaType().schema(reference(name + "Answer")))
				.addMediaType(AnswerFormats.NDJSON, new MediaType().schema(reference(name + "Row")))
				.addMediaType(AnswerFormats.CSV, new MediaType().schema(schema("string", "With a header line."))))
			.addHeaderObject("Link", header("string", "Other pages: first, prev, next, last (RFC 8288)."))
			.addHeaderObject("X-Total-Count", header("integer", "Rows of the whole answer."))
			.addHeaderObject("ETag", header("string", "What the page holds."));
	}

	static Header header(String type, String description) {
		return new Header().description(description).schema(schema(type, null));
	}

	private static Schema<Object> row(Question question) {
		Schema<Object> row = schema("object", null);
		for (Question.Column column : question.columns()) {
			row.addProperty(column.name(), column(column));
		}
		row.addProperty(AnswerPage.EVIDENCE, schema("array", "Ids of the reports that the row stands on, 100 at most.")
			.items(schema("string", null)));
		row.addProperty(AnswerPage.COMPLETE, schema("boolean", "Whether these are all."));
		row.setRequired(List.copyOf(row.getProperties().keySet()));
		return row;
	}

	private static Schema<Object> column(Question.Column column) {
		boolean list = column.type()
			.filter(Set.of(ColumnType.ACTORS, ColumnType.EVENTS, ColumnType.SOURCES, ColumnType.NAMES,
					ColumnType.STATUSES)::contains)
			.isPresent();
		if (list) {
			Schema<Object> values = schema("array", column.description());
			values.setItems(schema("string", null));
			return values;
		}
		if (column.type().filter(Set.of(ColumnType.MEASURE, ColumnType.GROUP)::contains).isPresent()) {
			return orNull("number", column.description());
		}
		return column.type().isPresent() ? orNull("string", column.description()) : any(column.description());
	}

	static Schema<Object> orNull(String type, String description) {
		Schema<Object> schema = schema(type, description);
		schema.addType("null");
		return schema;
	}

	private static Schema<Object> any(String description) {
		Schema<Object> schema = new JsonSchema();
		schema.setDescription(description);
		return schema;
	}

	@SuppressWarnings("NullAway")
	static Schema<Object> schema(String type, @Nullable String description) {
		Schema<Object> schema = new JsonSchema();
		schema.setTypes(new LinkedHashSet<>(List.of(type)));
		schema.setDescription(description);
		return schema;
	}

}
