// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backchannel.TestStore;
import org.backchannel.graph.Extension;
import org.backchannel.graph.Question;
import org.backchannel.model.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.EagerResult;
import org.neo4j.driver.summary.QueryType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** Every file of the catalogue keeps what its header promises. */
class CatalogueIT {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	/** Values on the seeds for what has no default. */
	private static final Map<String, String> REQUIRED = Map.of("event", "call-pavel-gerasimov-2017-03-03", "actor",
			"valery-gerasimov", "between", "petr-pavel", "and", "mark-milley", "on", "2017-03-03", "text", "Gerasimov");

	static Stream<Question> questions() {
		return TestStore.seeds().questions().catalogue().stream();
	}

	/** All but those for which this server lacks an extension. */
	static Stream<Question> answerable() {
		return questions().filter(TestStore.seeds().questions()::isAnswerable);
	}

	private static Map<String, String> required(Question question) {
		Map<String, String> given = new LinkedHashMap<>();
		for (Question.Parameter parameter : question.parameters()) {
			if (parameter.defaultValue().isEmpty()) {
				given.put(parameter.name(), REQUIRED.get(parameter.name()));
			}
		}
		return given;
	}

	@Test
	void theCatalogueHoldsNineteenQuestions() {
		assertThat(questions().map(Question::id)).containsExactly("brokers", "communities", "contact-gaps",
				"contact-path", "contact-timeline", "contacts-since", "contradictions", "corroboration", "ego-network",
				"evidence", "find", "first-claims", "first-contact-since", "influence", "offices-at", "participants",
				"reported-by", "single-source", "unconfirmed");
	}

	@ParameterizedTest
	@MethodSource("questions")
	void everyParameterIsDocumentedAndUsed(Question question) {
		String body = question.cypher()
			.lines()
			.filter((line) -> !line.startsWith("//"))
			.collect(Collectors.joining("\n"));
		Set<String> used = PARAMETER.matcher(body)
			.results()
			.map((MatchResult result) -> result.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(question.parameters()).extracting(Question.Parameter::name)
			.containsExactlyInAnyOrderElementsOf(used);
		assertThat(question.parameters()).extracting(Question.Parameter::description).doesNotContain("");
		assertThat(question.columns()).extracting(Question.Column::description).doesNotContain("");
		assertThat(question.summary()).endsWith(".");
	}

	@ParameterizedTest
	@MethodSource("answerable")
	void runsWithItsDefaultsReadsOnlyAndReturnsTheColumnsOfItsHeader(Question question) {
		Answer answer = TestStore.seeds().questions().ask(question.id(), required(question));
		Driver driver = TestStore.driver();
		EagerResult result = driver.executableQuery(question.cypher()).withParameters(answer.parameters()).execute();
		assertThat(result.keys()).isEqualTo(question.columns().stream().map(Question.Column::name).toList());
		assertThat(result.summary().queryType()).isEqualTo(QueryType.READ_ONLY);
		assertThat(answer.rows()).hasSameSizeAs(result.records()).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("questions")
	void canBePlannedByWhoKnowsNoValueYetForWhateverItIsAskedWith(Question question) {
		TestStore.seeds().questions().plan(question.id());

		assertThat(Parameters.typical(question))
			.containsOnlyKeys(question.parameters().stream().map(Question.Parameter::name).toList());
		if (TestStore.seeds().questions().isAnswerable(question)) {
			Map<String, Object> asked = TestStore.seeds()
				.questions()
				.ask(question.id(), required(question))
				.parameters();
			Parameters.typical(question)
				.forEach((name, value) -> assertThat(value instanceof String).as(name)
					.isEqualTo(asked.get(name) instanceof String));
		}
	}

	@Test
	void whatIsNoQuestionCannotBePlanned() {
		assertThatExceptionOfType(UsageException.class).isThrownBy(() -> TestStore.seeds().questions().plan("evidenc"))
			.withMessageContaining("evidence");
	}

	@ParameterizedTest
	@MethodSource("answerable")
	void readsTheSameInCypher5AndCypher25WithoutDeprecatedWords(Question question) {
		Driver driver = TestStore.driver();
		Map<String, Object> values = TestStore.seeds().questions().ask(question.id(), required(question)).parameters();
		List<String> languages = isOfVersion5(driver) ? List.of("5") : List.of("5", "25");
		for (String language : languages) {
			EagerResult plan = driver.executableQuery("CYPHER %s EXPLAIN\n%s".formatted(language, question.cypher()))
				.withParameters(values)
				.execute();
			assertThat(plan.summary().gqlStatusObjects()).filteredOn((status) -> status.toString().contains("DEPRECAT"))
				.isEmpty();
		}
	}

	private static boolean isOfVersion5(Driver driver) {
		return driver.executableQuery("CALL dbms.components() YIELD versions RETURN versions[0] AS version")
			.execute()
			.records()
			.getFirst()
			.get("version")
			.asString()
			.startsWith("5.");
	}

	@Test
	void whatCallsGraphDataScienceSaysSoInItsHeader() {
		assertThat(questions().filter((question) -> question.cypher().contains("gds.")))
			.extracting(Question::id, Question::needs)
			.containsExactly(tuple("brokers", Set.of(Extension.GRAPH_DATA_SCIENCE)),
					tuple("communities", Set.of(Extension.GRAPH_DATA_SCIENCE)),
					tuple("influence", Set.of(Extension.GRAPH_DATA_SCIENCE)));
		assertThat(questions().filter((question) -> !question.needs().isEmpty())).hasSize(3);
	}

	@ParameterizedTest
	@MethodSource("questions")
	void hasAMethodOfItsName(Question question) {
		String name = Pattern.compile("-(\\w)")
			.matcher(question.id())
			.replaceAll((match) -> match.group(1).toUpperCase(Locale.ROOT));
		List<Method> methods = Arrays.stream(Questions.class.getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && method.getName().equals(name))
			.toList();
		assertThat(methods).as(name)
			.singleElement()
			.satisfies((method) -> assertThat(method.getReturnType()).isEqualTo(List.class));
	}

	/** What is asked for in several questions is called and written alike. */
	@Test
	void parametersOfOneNameAreOfOneType() {
		Map<String, Set<String>> types = new LinkedHashMap<>();
		questions().filter((question) -> !question.id().equals("contact-path"))
			.flatMap((question) -> question.parameters().stream())
			.forEach((parameter) -> types.computeIfAbsent(parameter.name(), (name) -> new TreeSet<>())
				.add(parameter.type().code()));
		assertThat(types).allSatisfy((name, kinds) -> assertThat(kinds).as(name).hasSize(1));
	}

}
