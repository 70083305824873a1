// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.backchannel.TestStore;
import org.backchannel.web.TestWeb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions over HTTP, on the seeds. */
class QuestionsApiIT {

	private static TestWeb web;

	@BeforeAll
	static void start() {
		web = TestWeb.over(TestStore.seeds());
	}

	@AfterAll
	static void stop() {
		web.close();
	}

	@Test
	void theCatalogueSaysWhatMayBeAskedAndWith() {
		JsonNode catalogue = TestWeb.json(web.get("/api/questions"));
		assertThat(catalogue.size()).isEqualTo(TestStore.seeds().questions().catalogue().size());
		JsonNode question = Stream.iterate(0, (i) -> i + 1)
			.map(catalogue::get)
			.filter((entry) -> entry.get("id").asString().equals("contacts-since"))
			.findFirst()
			.orElseThrow();
		assertThat(question.get("href").asString()).isEqualTo("/api/questions/contacts-since");
		assertThat(question.at("/parameters/0/type").asString()).isEqualTo("date or event id");
		assertThat(question.at("/parameters/1/defaultValue").asString()).isEqualTo("nato");
		assertThat(question.at("/columns/0/type").asString()).isEqualTo("event id");
	}

	@Test
	void anAnswerCarriesItsParametersAndTheEvidenceOfEachRow() {
		HttpResponse<String> response = web.get("/api/questions/contacts-since?since=2017-03-01&members=false");
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
		JsonNode answer = TestWeb.json(response);
		assertThat(answer.at("/parameters/since").asString()).isEqualTo("2017-03-01");
		assertThat(answer.at("/page/total").asInt()).isEqualTo(answer.get("rows").size()).isPositive();
		for (JsonNode row : answer.get("rows")) {
			List<String> reports = new ArrayList<>();
			TestStore.seeds()
				.questions()
				.evidence(row.get("event").asString())
				.forEach((report) -> reports.add(report.report()));
			assertThat(row.get("evidence")).extracting(JsonNode::asString).containsExactlyInAnyOrderElementsOf(reports);
		}
	}

	@Test
	void aListMayBeGivenInOnePieceOrInSeveral() {
		JsonNode whole = TestWeb.json(web.get("/api/questions/contacts-since?between=nato,united-states"));
		JsonNode pieces = TestWeb
			.json(web.get("/api/questions/contacts-since?between=nato&between=united-states&between="));
		assertThat(pieces.at("/parameters/between")).extracting(JsonNode::asString)
			.containsExactly("nato", "united-states");
		assertThat(pieces.get("rows")).isEqualTo(whole.get("rows"));
	}

	@Test
	void wordsThatWereLookedForStandAsTheyWereWritten() {
		JsonNode answer = TestWeb.json(web.get("/api/questions/find?text=Gerasimov"));
		assertThat(answer.at("/parameters/text").asString()).isEqualTo("Gerasimov");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			contact-gaps
			contact-path?between=petr-pavel&and=mark-milley
			contact-timeline
			contacts-since
			contradictions
			corroboration
			ego-network?actor=valery-gerasimov
			evidence?event=call-pavel-gerasimov-2017-03-03
			first-claims
			first-contact-since
			participants
			participants?principals=true
			reported-by
			single-source
			unconfirmed
			find?text=Gerasimov
			""")
	void everyQuestionIsAnsweredWithEvidence(String question) {
		HttpResponse<String> response = web.get("/api/questions/" + question);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		JsonNode rows = TestWeb.json(response).get("rows");
		assertThat(rows).isNotEmpty();
		assertThat(rows).anySatisfy((row) -> assertThat(row.get("evidence")).isNotEmpty());
	}

	@Test
	void whatWasFoundNamesItsReports() {
		JsonNode rows = TestWeb.json(web.get("/api/questions/find?text=Gerasimov&limit=100")).get("rows");
		assertThat(rows).extracting((row) -> row.get("kind").asString()).contains("person", "event", "quote", "source");
		for (JsonNode row : rows) {
			List<String> evidence = new ArrayList<>();
			row.get("evidence").forEach((report) -> evidence.add(report.asString()));
			switch (row.get("kind").asString()) {
				case "quote" -> assertThat(evidence).containsExactly(row.get("report").asString());
				case "event" -> assertThat(evidence)
					.hasSameSizeAs(TestStore.seeds().questions().evidence(row.get("id").asString()));
				default -> assertThat(evidence).as(row.toString())
					.containsExactlyElementsOf(evidenceOf(row.get("kind").asString(), row.get("id").asString()));
			}
		}
	}

	private static List<String> evidenceOf(String kind, String id) {
		String place = kind.equals("person") ? "people" : kind + "s";
		List<String> evidence = new ArrayList<>();
		TestWeb.json(web.get("/api/%s/%s".formatted(place, id)))
			.get("evidence")
			.forEach((report) -> evidence.add(report.asString()));
		return evidence;
	}

	@Test
	void aReportIsNamedByTheQuoteThatItHolds() {
		JsonNode rows = TestWeb.json(web.get("/api/questions/find?text=%22remain+in+contact%22&limit=100")).get("rows");
		JsonNode quote = Stream.iterate(0, (i) -> i + 1)
			.map(rows::get)
			.filter((row) -> row.get("kind").asString().equals("quote"))
			.findFirst()
			.orElseThrow();
		assertThat(TestStore.seeds().questions().evidence(quote.get("id").asString()))
			.filteredOn((report) -> report.report().equals(quote.at("/evidence/0").asString()))
			.singleElement()
			.satisfies((report) -> assertThat(report.quote()).containsIgnoringCase("remain in contact"))
			.satisfies((report) -> assertThat(report.source()).isEqualTo(quote.get("source").asString()));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'',                                   application/json
			*/*,                                  application/json
			'text/html,application/xml;q=0.9,*/*;q=0.8', application/json
			text/csv,                             text/csv;charset=UTF-8
			'text/csv;q=0.5, application/json',   application/json
			application/x-ndjson,                 application/x-ndjson;charset=UTF-8
			""")
	void theFormatIsWhatTheProgramAccepts(String accept, String type) {
		HttpResponse<String> response = accept.isEmpty() ? web.get("/api/questions/contacts-since")
				: web.get("/api/questions/contacts-since", "Accept", accept);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
		assertThat(response.headers().allValues("Vary")).anyMatch((value) -> value.contains("Accept"));
	}

	@Test
	void aLinkNamesItsFormat() {
		HttpResponse<String> csv = web.get("/api/questions/contacts-since?format=csv");
		assertThat(csv.body().lines().findFirst().orElseThrow())
			.startsWith("event,date,certainty,kind,status,title,place,participants")
			.endsWith(",evidence,evidenceComplete");
		assertThat(csv.headers().firstValue("Content-Disposition"))
			.hasValue("attachment; filename=\"contacts-since.csv\"");
		HttpResponse<String> lines = web.get("/api/questions/contacts-since?format=ndjson");
		assertThat(lines.headers().firstValue("Content-Disposition"))
			.hasValue("attachment; filename=\"contacts-since.ndjson\"");
		assertThat(lines.body().lines()).hasSameSizeAs(csv.body().lines().skip(1).toList())
			.allMatch((line) -> line.startsWith("{\"event\":"));
	}

	@Test
	void pagesFollowEachOtherAndMakeTheWhole() {
		HttpResponse<String> whole = web.get("/api/questions/contact-timeline");
		int total = TestWeb.json(whole).at("/page/total").asInt();
		assertThat(whole.headers().firstValue("Link")).isEmpty();
		List<String> events = new ArrayList<>();
		String next = "/api/questions/contact-timeline?size=4";
		while (next != null) {
			HttpResponse<String> page = web.get(next);
			assertThat(page.headers().firstValue("X-Total-Count")).hasValue(String.valueOf(total));
			TestWeb.json(page).get("rows").forEach((row) -> events.add(row.get("event").asString()));
			next = Stream.of(page.headers().firstValue("Link").orElse("").split(", "))
				.filter((link) -> link.endsWith("rel=\"next\""))
				.map((link) -> link.substring(1, link.indexOf('>')))
				.findFirst()
				.orElse(null);
		}
		List<String> expected = new ArrayList<>();
		TestWeb.json(whole).get("rows").forEach((row) -> expected.add(row.get("event").asString()));
		assertThat(events).isEqualTo(expected).hasSize(total);
		assertThat(TestWeb.json(web.get("/api/questions/contact-timeline?page=2147483647&size=10000")).get("rows"))
			.isEmpty();
	}

	@Test
	void whatIsAlreadyKnownIsNotSentAgain() {
		HttpResponse<String> first = web.get("/api/questions/contacts-since");
		String tag = first.headers().firstValue("ETag").orElseThrow();
		HttpResponse<String> second = web.get("/api/questions/contacts-since", "If-None-Match", tag);
		assertThat(second.statusCode()).isEqualTo(304);
		assertThat(second.body()).isEmpty();
		assertThat(web.get("/api/questions/contacts-since?members=false", "If-None-Match", tag).statusCode())
			.isEqualTo(200);
		assertThat(web.get("/api/people/petr-pavel").headers().firstValue("ETag")).isPresent();
	}

	@Test
	void whoAsksForTheHeadersAloneGetsTheTagToo() {
		String path = "/api/questions/contacts-since";
		String tag = web.get(path).headers().firstValue("ETag").orElseThrow();
		HttpResponse<String> head = web.send(web.request(path).HEAD());
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.headers().firstValue("ETag")).hasValue(tag);
		assertThat(web.send(web.request(path).HEAD().header("If-None-Match", tag)).statusCode()).isEqualTo(304);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/api/questions/contact-since                                  | 404 | possible: contacts-since
					/api/questions/contacts-since?sinse=2017                      | 400 | has no parameter 'sinse'; possible: since
					/api/questions/contacts-since?since=2017-13-01                | 400 | since: '2017-13-01' is not a date
					/api/questions/contacts-since?between=natto                   | 400 | no actor 'natto'; possible: nato
					/api/questions/contacts-since?page=0                          | 400 | page: '0' is not a whole number from 1
					/api/questions/contacts-since?size=10001                      | 400 | size: '10001' is not a whole number
					/api/questions/evidence                                       | 400 | event: must be given
					/api/questions/evidence?event=%5B                             | 400 | event: must be given
					/api/questions/contacts-since?since=2017&since=2018           | 400 | since: is given 2 times ('2017', '2018'); give it once
					/api/questions/contacts-since?size=1&size=2                   | 400 | size: is given 2 times
					/api/questions/contacts-since?sinse=2017&sinse=2018           | 400 | has no parameter 'sinse'
					/api/people/petr-pavl                                         | 404 | no person has the id 'petr-pavl'; possible: petr-pavel
					/api/people/nato                                              | 404 | no person has the id 'nato'; it is an organisation: /api/organisations/nato
					/api/organisations/valery-gerasimov                           | 404 | it is a person: /api/people/valery-gerasimov
					/api/people/natto                                             | 404 | no person has the id 'natto'; 'find' looks
					/api/sources/nato                                             | 404 | no source has the id 'nato'; it is an organisation: /api/organisations/nato
					/api/sources/nato/text                                        | 404 | no source has the id 'nato'
					/api/actors?limit=many                                        | 400 | limit: 'many' is not a whole number
					/api/actors?limit=-5                                          | 400 | limit: '-5' is not a whole number from 1 to 100
					/api/nothing                                                  | 404 | /api/questions lists the questions
					""")
	void whatIsWrongIsAProblemThatSaysWhatToDo(String path, int status, String words) {
		HttpResponse<String> response = web.get(path);
		assertProblem(response, status, words);
	}

	@Test
	void aProblemIsOneInEveryFormat() {
		assertProblem(web.get("/api/questions/contacts-since?sinse=2017", "Accept", "text/csv"), 400, "'sinse'");
		assertProblem(web.get("/api/questions/contact-since?format=ndjson"), 404, "contacts-since");
	}

	@Test
	void everythingThatIsWrongIsSaidAtOnce() {
		JsonNode problem = TestWeb
			.json(web.get("/api/questions/contacts-since?since=2017-13-01&kinds=cal&between=natto&other=x"));
		assertThat(problem.get("faults")).extracting((fault) -> fault.get("parameter").asString(""))
			.containsExactlyInAnyOrder("", "since", "kinds", "between");
	}

	@Test
	void whatAnAddressDoesNotDoIsAProblemToo() {
		assertProblem(web.send(web.request("/api/questions").POST(BodyPublishers.noBody())), 405, "only GET");
		assertProblem(web.get("/api/questions/contacts-since", "Accept", "image/png"), 406, "text/csv");
	}

	@Test
	void aThingHasEverythingThatStandsOnIt() {
		JsonNode event = TestWeb.json(web.get("/api/events/call-pavel-gerasimov-2017-03-03"));
		assertThat(event.get("sections")).extracting((section) -> section.get("title").asString())
			.contains("participants", "reports");
		assertThat(event.get("evidence")).isNotEmpty();
		assertThat(TestWeb.json(web.get("/api/organisations/nato")).get("evidence")).isNotEmpty();
		JsonNode source = TestWeb.json(web.get("/api/sources/talks-resumption-2018"));
		assertThat(source.get("evidence")).isNotEmpty();
		HttpResponse<String> text = web.get("/api/sources/talks-resumption-2018/text");
		assertThat(text.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).isEqualToIgnoringCase("text/plain;charset=UTF-8"));
		assertThat(text.body()).contains("have not communicated with representatives of the Russian Federation");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/api/actors?q=gerasi,                 valery-gerasimov
			/api/actors?q=Skaparotti,             curtis-scaparrotti
			/api/actors?q=nato&limit=1,           nato
			/api/actors?q=petr-p,                 petr-pavel
			/api/events?q=freeze,                 nato-russia-freeze-2014
			/api/events?q=nato-russia-fr,         nato-russia-freeze-2014
			/api/events,                          nato-russia-freeze-2014
			/api/sources?q=resumption,            talks-resumption-2018
			/api/sources,                         talks-resumption-2018
			""")
	void whatIsBegunToBeTypedIsFound(String path, String id) {
		assertThat(TestWeb.json(web.get(path))).extracting((match) -> match.get("id").asString()).contains(id);
	}

	@Test
	void nothingSeemsToBeWrongWithAWordThatIsNowhere() {
		assertThat(TestWeb.json(web.get("/api/actors?q=zzzzzz"))).isEmpty();
		assertThat(TestWeb.json(web.get("/api/actors?q=%2B%28%29%22"))).isNotEmpty();
	}

	private static void assertProblem(HttpResponse<String> response, int status, String words) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(TestWeb.json(response).get("status").asInt()).isEqualTo(status);
		assertThat(TestWeb.json(response).get("detail").asString()).contains(words).doesNotContain("Exception");
		assertThat(response.body()).doesNotContain("org.backchannel", "java.");
	}

}
