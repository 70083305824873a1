// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backchannel.Backchannel;
import org.backchannel.TestStore;
import org.backchannel.graph.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets in, with tokens and without. */
class AccessIT {

	@TempDir
	static Path folder;

	private static TestWeb open;

	private static TestWeb guarded;

	private static Path tokens;

	private static String reader;

	private static String importer;

	@BeforeAll
	static void start() {
		Backchannel backchannel = TestStore.seeds();
		open = TestWeb.over(backchannel);
		tokens = folder.resolve("tokens.txt");
		reader = Tokens.make(tokens, "newsroom", Tokens.Role.READ);
		importer = Tokens.make(tokens, "archive", Tokens.Role.IMPORT);
		guarded = TestWeb.with(backchannel,
				new WebSettings(InetAddress.getLoopbackAddress(), 0, backchannel.uri(), false, Optional.of(tokens),
						Optional.empty(), folder.resolve("imports.jsonl"), WebSettings.DEFAULT_LIMITS));
	}

	@AfterAll
	static void stop() {
		open.close();
		guarded.close();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			localhost,         200
			127.0.0.1,         200
			[::1],             200
			LOCALHOST,         200
			evil.example,      400
			localhost.evil.example, 400
			""")
	void onlyTheNamesOfThisMachineAreAnswered(String host, int status) throws IOException {
		String answer = raw("GET /api/questions HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n\r\n".formatted(host,
				open.uri().getPort()));
		assertThat(answer).startsWith("HTTP/1.1 " + status);
		if (status == 400) {
			assertThat(answer).contains("application/problem+json", "open it as http://localhost");
		}
	}

	private static String raw(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), open.uri().getPort())) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Sec-Fetch-Site, cross-site
			Sec-Fetch-Site, same-site
			Origin,         http://evil.example
			Origin,         null
			Origin,         http://localhost
			""")
	void noPageOfAnotherSiteImports(String header, String value) {
		HttpResponse<String> response = open
			.send(open.form("/api/imports", Map.of(), Map.of("pasted", "dossier: {}")).header(header, value));
		assertThat(response.statusCode()).isEqualTo(403);
		assertThat(response.body()).contains("page of another site");
	}

	@Test
	void nothingIsSharedWithOtherOrigins() {
		HttpResponse<String> response = open.get("/api/questions", "Origin", "http://evil.example");
		assertThat(response.headers().map()).doesNotContainKey("access-control-allow-origin");
		assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
		assertThat(response.headers().firstValue("Content-Security-Policy")).hasValueSatisfying((policy) -> {
			assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
		});
	}

	@Test
	void aRequestWithCookiesNeedsTheSecretOfItsPage() {
		HttpResponse<String> without = open
			.send(open.form("/api/imports", Map.of(), Map.of("pasted", "dossier: {}")).header("Cookie", "any=thing"));
		assertThat(without.statusCode()).isEqualTo(403);
		assertThat(without.body()).contains("load the page again");
		HttpResponse<String> with = open
			.send(open.form("/api/imports?dryRun=true", Map.of(), Map.of("pasted", "dossier: {id: d, title: D}"))
				.header("Cookie", "XSRF-TOKEN=0b5b3f1e-1f0a-4a6e-8f43-1f1f0a3b2c1d")
				.header("X-XSRF-TOKEN", xored("0b5b3f1e-1f0a-4a6e-8f43-1f1f0a3b2c1d")));
		assertThat(with.statusCode()).as(with.body()).isEqualTo(202);
	}

	/** As pages carry it: random bytes, then the secret with them. */
	private static String xored(String secret) {
		byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
		byte[] both = new byte[bytes.length * 2];
		System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
		return Base64.getUrlEncoder().encodeToString(both);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			nobody,   GET,  /api/questions, 401
			nobody,   GET,  /api/openapi,   401
			nobody,   GET,  /health,        200
			wrong,    GET,  /api/questions, 401
			reader,   GET,  /api/questions, 200
			reader,   GET,  /api/imports,   403
			reader,   POST, /api/imports,   403
			importer, GET,  /api/questions, 200
			importer, GET,  /api/imports,   200
			""")
	void aTokenSaysWhoMayDoWhat(String who, String method, String path, int status) {
		HttpRequest.Builder request = guarded.request(path).method(method, BodyPublishers.noBody());
		switch (who) {
			case "wrong" -> request.header("Authorization", "Bearer newsroom.nothing");
			case "reader" -> request.header("Authorization", "Bearer " + reader);
			case "importer" -> request.header("Authorization", "Bearer " + importer);
			default -> {
			}
		}
		HttpResponse<String> response = guarded.send(request);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
		if (status >= 400) {
			assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
			assertThat(response.body()).contains("token").doesNotContain(reader);
		}
		if (status == 401) {
			assertThat(response.headers().firstValue("WWW-Authenticate"))
				.hasValueSatisfying((value) -> assertThat(value).startsWith("Bearer"));
		}
	}

	@Test
	void theRecordNamesWhoImported() throws IOException {
		HttpResponse<String> response = guarded
			.send(guarded.form("/api/imports?dryRun=true", Map.of(), Map.of("pasted", "dossier: {id: d, title: D}"))
				.header("Authorization", "Bearer " + importer));
		assertThat(response.statusCode()).isEqualTo(202);
		assertThat(Files.readString(folder.resolve("imports.jsonl"))).contains("\"by\":\"archive\"")
			.doesNotContain(importer);
	}

	@Test
	void peopleShowTheirTokenOnAPage() {
		HttpResponse<String> sent = guarded.get("/", "Accept", "text/html");
		assertThat(sent.statusCode()).isEqualTo(302);
		assertThat(sent.headers().firstValue("Location"))
			.hasValueSatisfying((location) -> assertThat(location).endsWith("/login"));
		assertThat(signIn("newsroom.wrong").headers().firstValue("Location").orElseThrow()).endsWith("/login?error");
		HttpResponse<String> in = signIn(reader);
		String session = cookie(in, "JSESSIONID");
		assertThat(in.headers().allValues("Set-Cookie")).anyMatch((value) -> value.startsWith("JSESSIONID")
				&& value.contains("HttpOnly") && value.contains("SameSite=Strict"));
		assertThat(guarded.get("/", "Accept", "text/html", "Cookie", session).statusCode()).isEqualTo(200);
		assertThat(guarded.get("/api/questions", "Cookie", session).statusCode()).isEqualTo(200);
		assertThat(guarded.get("/api/imports", "Cookie", session).statusCode()).isEqualTo(403);
	}

	@Test
	void aSessionEndsWithItsToken() throws IOException {
		String session = cookie(signIn(Tokens.make(tokens, "leaving", Tokens.Role.IMPORT)), "JSESSIONID");
		assertThat(guarded.get("/import", "Cookie", session).statusCode()).isEqualTo(200);
		String line = rewrite((old) -> old.startsWith("leaving ") ? Optional.empty() : Optional.of(old));
		assertThat(guarded.get("/api/questions", "Cookie", session).statusCode()).isEqualTo(401);
		assertThat(guarded.get("/", "Accept", "text/html", "Cookie", session).headers().firstValue("Location"))
			.hasValueSatisfying((location) -> assertThat(location).endsWith("/login"));
		Files.writeString(tokens, line);
		assertThat(guarded.get("/api/questions", "Cookie", session).statusCode()).isEqualTo(401);
	}

	@Test
	void aSessionIsNotTheOneOfANewTokenOfItsName() throws IOException {
		String session = cookie(signIn(Tokens.make(tokens, "again", Tokens.Role.READ)), "JSESSIONID");
		rewrite((old) -> old.startsWith("again ") ? Optional.empty() : Optional.of(old));
		Tokens.make(tokens, "again", Tokens.Role.READ);
		assertThat(guarded.get("/api/questions", "Cookie", session).statusCode()).isEqualTo(401);
	}

	@Test
	void aSessionMayDoWhatItsTokenMayDoNow() throws IOException {
		String session = cookie(signIn(Tokens.make(tokens, "demoted", Tokens.Role.IMPORT)), "JSESSIONID");
		assertThat(guarded.get("/", "Cookie", session).body()).contains("href=\"/import\"");
		rewrite((old) -> Optional.of(old.replace("demoted import", "demoted read")));
		HttpResponse<String> refused = guarded.get("/import", "Cookie", session);
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).contains("Your token may read, not import").doesNotContain("href=\"/import\"");
		assertThat(guarded.get("/api/questions", "Cookie", session).statusCode()).isEqualTo(200);
	}

	/** Writes the file of tokens anew, and gives its text as it was. */
	private static String rewrite(Function<String, Optional<String>> change) throws IOException {
		String before = Files.readString(tokens);
		Files.write(tokens, before.lines().map(change).flatMap(Optional::stream).toList());
		return before;
	}

	@Test
	void peopleSignOut() {
		HttpResponse<String> in = signIn(reader);
		String session = cookie(in, "JSESSIONID");
		HttpResponse<String> page = guarded.get("/", "Cookie", session);
		assertThat(page.body()).contains("newsroom", "Sign out");
		HttpResponse<String> out = guarded.send(guarded.request("/logout")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Cookie", session + "; " + cookie(page, "XSRF-TOKEN"))
			.POST(BodyPublishers.ofString("_csrf=" + secret(page))));
		assertThat(out.headers().firstValue("Location"))
			.hasValueSatisfying((location) -> assertThat(location).endsWith("/login?logout"));
		assertThat(guarded.get("/login?logout").body()).contains("You are signed out.").doesNotContain("Sign out");
		assertThat(guarded.get("/api/questions", "Cookie", session).statusCode()).isEqualTo(401);
		assertThat(open.get("/").body()).contains("href=\"/import\"").doesNotContain("Sign out");
	}

	@Test
	void aPartOfAPageLeadsToThePageWhereOneSignsIn() {
		HttpResponse<String> response = guarded.get("/ask/contacts-since", "HX-Request", "true");
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(response.headers().firstValue("HX-Redirect")).hasValue("/login");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			broken line
			passing read {bcrypt}none
			passing read {other}$2a$10$abcdefghijklmnopqrstuuJ9wGfOzTPCzTvFqXQyX0Qp1kq3XhY1a
			passing write {bcrypt}$2a$10$abcdefghijklmnopqrstuuJ9wGfOzTPCzTvFqXQyX0Qp1kq3XhY1a
			""")
	void nobodyIsLetInByAFileWithAFault(String line) throws IOException {
		String session = cookie(signIn(reader), "JSESSIONID");
		String whole = Files.readString(tokens);
		Files.writeString(tokens, line + "\n", StandardOpenOption.APPEND);
		try {
			HttpResponse<String> refused = guarded.get("/api/questions", "Authorization", "Bearer " + reader);
			assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
			assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
			assertThat(refused.body()).contains("file of tokens has a fault").doesNotContain(tokens.toString());
			HttpResponse<String> page = guarded.get("/", "Accept", "text/html", "Cookie", session);
			assertThat(page.statusCode()).isEqualTo(503);
			assertThat(page.body()).contains("file of tokens has a fault");
			assertThat(signIn(reader).statusCode()).isEqualTo(503);
		}
		finally {
			Files.writeString(tokens, whole);
		}
		assertThat(guarded.get("/api/questions", "Authorization", "Bearer " + reader).statusCode()).isEqualTo(200);
		assertThat(guarded.get("/", "Accept", "text/html", "Cookie", session).statusCode()).isEqualTo(200);
	}

	@Test
	void nobodyIsLetInWithoutTheFile() throws IOException {
		Path aside = Files.move(tokens, folder.resolve("aside.txt"));
		try {
			assertThat(guarded.get("/api/questions", "Authorization", "Bearer " + reader).statusCode()).isEqualTo(503);
		}
		finally {
			Files.move(aside, tokens);
		}
		assertThat(guarded.get("/api/questions", "Authorization", "Bearer " + reader).statusCode()).isEqualTo(200);
	}

	private static HttpResponse<String> signIn(String token) {
		HttpResponse<String> page = guarded.get("/login");
		assertThat(page.body()).contains("This server asks for a token");
		String form = "username=token&password=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&_csrf="
				+ secret(page);
		return guarded.send(guarded.request("/login")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Cookie", cookie(page, "XSRF-TOKEN"))
			.POST(BodyPublishers.ofString(form)));
	}

	/** The secret of a page's forms, as they send it. */
	private static String secret(HttpResponse<String> page) {
		Matcher secret = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
		assertThat(secret.find()).as(page.body()).isTrue();
		return URLEncoder.encode(secret.group(1), StandardCharsets.UTF_8);
	}

	private static String cookie(HttpResponse<String> response, String name) {
		return response.headers()
			.allValues("Set-Cookie")
			.stream()
			.filter((value) -> value.startsWith(name + "="))
			.map((value) -> value.substring(0, value.indexOf(';')))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void aTokenIsTakenBackByDeletingItsLine() throws IOException {
		String passing = Tokens.make(tokens, "passing", Tokens.Role.READ);
		assertThat(guarded.get("/api/questions", "Authorization", "Bearer " + passing).statusCode()).isEqualTo(200);
		Files.write(tokens,
				Files.readAllLines(tokens).stream().filter((line) -> !line.startsWith("passing ")).toList());
		Files.setLastModifiedTime(tokens, FileTime.from(Instant.now().plusSeconds(5)));
		assertThat(guarded.get("/api/questions", "Authorization", "Bearer " + passing).statusCode()).isEqualTo(401);
		assertThat(guarded.get("/api/questions", "Authorization", "Bearer " + reader).statusCode()).isEqualTo(200);
	}

	@Test
	void anAnswerBeyondTheLimitsSaysSo() {
		Backchannel backchannel = TestStore.seeds();
		try (TestWeb web = TestWeb.with(backchannel,
				new WebSettings(InetAddress.getLoopbackAddress(), 0, backchannel.uri(), false, Optional.empty(),
						Optional.empty(), folder.resolve("other.jsonl"), new Limits(Duration.ofSeconds(30), 3)))) {
			HttpResponse<String> response = web.get("/api/questions/contact-timeline");
			assertThat(response.statusCode()).isEqualTo(422);
			assertThat(response.body()).contains("more than 3 rows: narrow the question");
		}
	}

}
