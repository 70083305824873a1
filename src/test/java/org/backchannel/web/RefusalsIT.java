// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.backchannel.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is refused is refused in words: to programs as a problem, to people as a page. */
class RefusalsIT {

	private static TestWeb web;

	@BeforeAll
	static void start() {
		web = TestWeb.over(TestStore.seeds());
	}

	@AfterAll
	static void stop() {
		web.close();
	}

	/** As it is sent, signs that no client sends included. */
	private static String raw(String method, String path, String host) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), web.uri().getPort())) {
			socket.getOutputStream()
				.write("%s %s HTTP/1.1\r\nHost: %s:%d\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
					.formatted(method, path, host, web.uri().getPort())
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET   | /api/questions/contacts-since?between=%       | 400 | A parameter cannot be read
			GET   | /api/questions/contacts-since?between=%ff%fe  | 400 | A parameter cannot be read
			GET   | /api/questions/contacts-since%2F              | 400 | an encoded '/'
			GET   | //api/questions                               | 400 | '//'
			GET   | /api/questions;x=1                            | 400 | ';'
			GET   | /api                                          | 404 | /api/questions lists the questions
			GET   | /%61pi/nope                                   | 404 | /api/questions lists the questions
			GET   | /api/people                                   | 404 | /api/actors?q= finds people
			TRACE | /api/questions                                | 405 | Nothing can be sent
			FOO   | /api/questions                                | 405 | The method 'FOO' is known nowhere
			""")
	void programsGetAProblem(String method, String path, int status, String words) throws IOException {
		String answer = raw(method, path, "localhost");
		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("application/problem+json", words, "\"instance\":\"")
			.doesNotContain("Exception", "Tomcat");
	}

	@Test
	void anAddressThatIsTooLongIsAProblemToo() throws IOException {
		assertThat(raw("GET", "/api/" + "x".repeat(20_000), "localhost")).startsWith("HTTP/1.1 4")
			.contains("it is too long")
			.doesNotContain("Tomcat");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET    | /nope                       | 404 | There is nothing at this address
			GET    | /error                      | 404 | There is nothing at this address
			GET    | /find?q=%                   | 400 | A parameter cannot be read
			GET    | /events/x?page=abc          | 400 | page: &#39;abc&#39; is not a whole number
			GET    | /neighbours                 | 400 | id: must be given
			GET    | //find                      | 400 | &#39;//&#39;
			GET    | /find%2F                    | 400 | an encoded '/'
			POST   | /                           | 405 | This address does not do that
			POST   | /find                       | 405 | This address does not do that
			DELETE | /events/x                   | 405 | This address does not do that
			POST   | /import                     | 403 | load the page again
			FOO    | /find                       | 405 | The method &#39;FOO&#39; is known nowhere
			""")
	void peopleGetAPage(String method, String path, int status, String words) throws IOException {
		String answer = raw(method, path, "localhost");
		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("text/html", "All questions", words)
			.doesNotContain("Exception", "Tomcat");
	}

	@Test
	void aForeignNameIsToldTheRightOne() throws IOException {
		assertThat(raw("GET", "/", "evil.example")).startsWith("HTTP/1.1 400")
			.contains("text/html", "open it as http://localhost");
	}

	@Test
	void whatIsTypedIntoTheAddressBarIsRead() throws IOException {
		assertThat(raw("GET", "/find?q={Pavel}<|>", "localhost")).startsWith("HTTP/1.1 200").contains("petr-pavel");
	}

	@Test
	void aPageOfAnotherSiteIsToldWhy() {
		HttpResponse<String> response = web.send(web.request("/import")
			.header("Origin", "http://evil.example")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("pasted=x")));
		assertThat(response.statusCode()).isEqualTo(403);
		assertThat(response.body()).contains("A page of another site may not send this");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/api/imports, none,      33, problem+json
			/api/imports, any=thing, 33, problem+json
			/api/imports, none,      70, problem+json
			/import,      any=thing, 33, text/html
			/import,      none,      70, text/html
			""")
	void whatIsTooLargeIsToldTheLimit(String path, String cookie, int megabytes, String type) {
		byte[] half = new byte[(megabytes / 2) << 20];
		Map<String, byte[]> files = (megabytes > 64) ? Map.of("a.txt", half, "b.txt", half, "c.txt", half)
				: Map.of("a.txt", new byte[megabytes << 20]);
		HttpRequest.Builder request = web.form(path, files, Map.of());
		HttpResponse<String> response = web.send(cookie.equals("none") ? request : request.header("Cookie", cookie));
		assertThat(response.statusCode()).as(response.body()).isEqualTo(413);
		assertThat(response.headers().firstValue("Content-Type"))
			.hasValueSatisfying((value) -> assertThat(value).contains(type));
		assertThat(response.body()).contains("32 MB for one file, 64 MB in all");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/api/imports, none
			/api/imports, any=thing
			/import,      any=thing
			""")
	void aFormWhosePartsAreNotDividedIsRefused(String path, String cookie) {
		HttpRequest.Builder request = web.request(path)
			.header("Content-Type", "multipart/form-data")
			.POST(BodyPublishers.ofString("abc"));
		HttpResponse<String> response = web.send(cookie.equals("none") ? request : request.header("Cookie", cookie));
		assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
		assertThat(response.body()).contains("The form cannot be read");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/imports?dryRun=perhaps | text/plain | dryRun: 'perhaps' is not one of true and false
			/api/imports                |            | Nothing says what was sent: send
			""")
	void whatIsSentWronglyIsSaidInWords(String path, String type, String words) {
		HttpRequest.Builder request = path.contains("dryRun") ? web.form(path, Map.of(), Map.of())
				: web.request(path).POST(BodyPublishers.ofString("x"));
		assertThat(web.send(request).body()).contains(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/ask/contacts-since/timeline?since=zzz  | Since: No event 'zzz'
			/ask/contacts-since/network?foo=1       | has no parameter 'foo'
			""")
	void aDrawingThatCannotBeMadeSaysWhy(String path, String words) {
		HttpResponse<String> response = web.get(path, "Accept", "application/json");
		assertThat(response.statusCode()).isEqualTo(422);
		assertThat(TestWeb.json(response).get("detail").asString()).contains(words);
	}

	@Test
	void aPageBeyondTheEndIsTheLastOne() {
		HttpResponse<String> response = web.get("/ask/contacts-since?page=999");
		assertThat(response.statusCode()).isEqualTo(302);
		assertThat(response.headers().firstValue("Location"))
			.hasValueSatisfying((location) -> assertThat(location).endsWith("/ask/contacts-since"));
	}

	@Test
	void whatCannotBeFoundIsSaidWithoutWordsOfTheCommandLine() {
		HttpResponse<String> response = web.get("/find?q=%5B%22*");
		assertThat(response.statusCode()).isEqualTo(422);
		assertThat(response.body()).contains("has no word to look for").doesNotContain("--text");
	}

}
