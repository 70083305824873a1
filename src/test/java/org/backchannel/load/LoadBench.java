// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.backchannel.Backchannel;
import org.backchannel.generated.GeneratedDossier;
import org.backchannel.graph.Question;
import org.backchannel.importer.GeneratedImport;
import org.backchannel.importer.Progress;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.web.Chromium;
import org.backchannel.web.WebServer;
import org.backchannel.web.WebSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fast {@code serve} answers on the seeds beside a generated dossier of 10,000
 * reports: {@code mvn -Pbench verify}. Not part of the tests: it wants a machine of its
 * own, and prints what it measures.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoadBench {

	private static final int EVENTS = 6_700;

	private static final int REPORTS = 10_000;

	private static final int CLIENTS = 20;

	private static final int REQUESTS = 10_000;

	private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);

	private static final String QUESTION = "contacts-since";

	/** Sides of the generated dossier that have a little more than 100 contacts. */
	private static final Map<String, String> VALUES = Map.of("between", "alliance-1", "and", "state-2", "members",
			"false");

	@TempDir
	static Path folder;

	private static Backchannel backchannel;

	private static WebServer server;

	@BeforeAll
	static void serve() {
		Dossier dossier = GeneratedDossier.of(20_261_121L, EVENTS);
		assertThat(dossier.reports().size()).isGreaterThanOrEqualTo(REPORTS);
		backchannel = Backchannel.embedded(folder.resolve("store"));
		backchannel.importer().run(List.of(Path.of("seeds/nato-russia")), false, Progress.NONE);
		GeneratedImport.bring(backchannel.importer(), dossier);
		server = WebServer.start(backchannel, WebSettings.local(backchannel.uri(), folder.resolve("imports.jsonl")));
		print("Graph: the seeds beside %,d reports of %,d events.".formatted(dossier.reports().size(), EVENTS));
		long started = System.nanoTime();
		Awaitility.await().atMost(Duration.ofMinutes(3)).until(LoadBench::isPrepared);
		print("The server had prepared itself after %.1f s.".formatted((System.nanoTime() - started) / 1e9));
	}

	private static boolean isPrepared() throws IOException {
		try (InputStream health = server.uri().resolve("health").toURL().openStream()) {
			return JsonMapper.shared().readTree(health).get("prepared").asBoolean();
		}
	}

	@AfterAll
	static void stop() {
		server.close();
		backchannel.close();
	}

	private static void print(String line) {
		System.out.println(line);
	}

	@Test
	@Order(1)
	void everyPageIsPaintedWithinASecond() {
		walk("First paint");
	}

	@Test
	@Order(3)
	void everyPageIsPaintedWithinASecondAfterTheLoad() {
		walk("After the load, first paint");
	}

	@Test
	@Order(2)
	void aHundredRowsComeWithin200MillisecondsForTwentyClientsAtOnce() throws Exception {
		Question question = backchannel.questions()
			.catalogue()
			.stream()
			.filter((one) -> one.id().equals(QUESTION))
			.findFirst()
			.orElseThrow();
		Map<String, String> first = new HashMap<>(VALUES);
		first.put("since", FIRST_DAY.toString());
		Map<String, Object> parameters = backchannel.questions().ask(QUESTION, first).parameters();
		try (HttpClient client = HttpClient.newHttpClient();
				Driver driver = GraphDatabase.driver(backchannel.uri(), AuthTokens.none())) {
			Clients.ask(CLIENTS, 500, (warming) -> rows(client, since(FIRST_DAY.minusDays(warming))));
			Figures same = Clients.ask(CLIENTS, REQUESTS, (number) -> rows(client, since(FIRST_DAY)));
			Figures others = Clients.ask(CLIENTS, REQUESTS / 10,
					(number) -> rows(client, since(FIRST_DAY.minusYears(10).minusDays(number))));
			Figures drivers = Clients.ask(CLIENTS, REQUESTS / 10, (number) -> assertThat(
					driver.executableQuery(question.cypher()).withParameters(parameters).execute().records().size())
				.isGreaterThanOrEqualTo(100));
			print("REST, 100 rows of %s, %d clients, %s".formatted(QUESTION, CLIENTS, same));
			print("REST, each time another question of as many rows, %d clients, %s".formatted(CLIENTS, others));
			print("One question through the driver, all rows, %d clients, %s".formatted(CLIENTS, drivers));
			print("REST takes %.2f of the driver's time, another question each time %.2f (95th percentiles)."
				.formatted(same.within(0.95) / drivers.within(0.95), others.within(0.95) / drivers.within(0.95)));
			assertThat(same.within(0.95)).isLessThan(200);
		}
	}

	private static HttpRequest since(LocalDate day) {
		String values = VALUES.entrySet()
			.stream()
			.map((value) -> value.getKey() + "=" + value.getValue())
			.reduce("size=100&since=" + day, (all, value) -> all + "&" + value);
		return HttpRequest.newBuilder(server.uri().resolve("api/questions/" + QUESTION + "?" + values))
			.header("Accept", "application/json")
			.build();
	}

	private static void rows(HttpClient client, HttpRequest request) {
		try {
			HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
			assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
			assertThat(response.headers().firstValueAsLong("X-Total-Count").orElse(0)).isGreaterThanOrEqualTo(100);
		}
		catch (IOException ex) {
			throw new AssertionError("a request failed", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static void walk(String what) {
		try (Chromium chromium = Chromium.start()) {
			PageWalk walk = new PageWalk(chromium, server.uri());
			walk.firstPaints()
				.forEach((page, paint) -> print("%s of %s: %.0f ms, of which the server took %.0f".formatted(what, page,
						paint.painted(), paint.answered())));
			assertThat(walk.firstPaints().values())
				.allSatisfy((paint) -> assertThat(paint.painted()).isLessThan(1_000));
		}
	}

}
