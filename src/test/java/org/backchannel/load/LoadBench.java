// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.backchannel.Backchannel;
import org.backchannel.TestStore;
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
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fast {@code serve} answers on the seeds beside a generated dossier of 10,000
 * reports: {@code mvn -Pbench verify}. Not part of the tests: it wants a machine of its
 * own, and prints what it measures.
 */
class LoadBench {

	private static final int EVENTS = 6_700;

	private static final int REPORTS = 10_000;

	private static final int CLIENTS = 20;

	private static final int REQUESTS = 10_000;

	private static final String QUESTION = "contacts-since";

	/** Sides of the generated dossier that have a little more than 100 contacts. */
	private static final Map<String, String> VALUES = Map.of("since", "2014-01-01", "between", "alliance-1", "and",
			"state-2", "members", "false");

	private static Backchannel backchannel;

	private static WebServer server;

	@BeforeAll
	static void serve() {
		Dossier dossier = GeneratedDossier.of(20_261_121L, EVENTS);
		assertThat(dossier.reports().size()).isGreaterThanOrEqualTo(REPORTS);
		backchannel = TestStore.holding("seeds and %,d reports".formatted(REPORTS), (empty) -> {
			empty.importer().run(List.of(Path.of("seeds/nato-russia")), false, Progress.NONE);
			GeneratedImport.bring(empty.importer(), dossier);
		});
		server = WebServer.start(backchannel,
				new WebSettings(InetAddress.getLoopbackAddress(), 0, TestStore.server().uri()));
		print("Graph: the seeds beside %,d reports of %,d events.".formatted(dossier.reports().size(), EVENTS));
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	private static void print(String line) {
		System.out.println(line);
	}

	@Test
	void aHundredRowsComeWithin200MillisecondsForTwentyClientsAtOnce() throws Exception {
		Question question = backchannel.questions()
			.catalogue()
			.stream()
			.filter((one) -> one.id().equals(QUESTION))
			.findFirst()
			.orElseThrow();
		Map<String, Object> parameters = backchannel.questions().ask(QUESTION, VALUES).parameters();
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpRequest request = HttpRequest.newBuilder(hundredRows()).header("Accept", "application/json").build();
			Clients.ask(CLIENTS, 500, (warming) -> rows(client, request));
			Figures rest = Clients.ask(CLIENTS, REQUESTS, (number) -> rows(client, request));
			Figures driver = Clients.ask(CLIENTS, REQUESTS / 10,
					(number) -> assertThat(TestStore.driver()
						.executableQuery(question.cypher())
						.withParameters(parameters)
						.execute()
						.records()
						.size()).isGreaterThanOrEqualTo(100));
			print("REST, 100 rows of %s, %d clients, %s".formatted(QUESTION, CLIENTS, rest));
			print("The same question through the driver, all rows, %d clients, %s".formatted(CLIENTS, driver));
			print("REST takes %.2f of the driver's time (95th percentiles)."
				.formatted(rest.within(0.95) / driver.within(0.95)));
			assertThat(rest.within(0.95)).isLessThan(200);
		}
	}

	private static URI hundredRows() {
		String values = VALUES.entrySet()
			.stream()
			.map((value) -> value.getKey() + "=" + value.getValue())
			.reduce("size=100", (all, value) -> all + "&" + value);
		return server.uri().resolve("api/questions/" + QUESTION + "?" + values);
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

	@Test
	void everyPageIsPaintedWithinASecond() {
		try (Chromium chromium = Chromium.start()) {
			PageWalk walk = new PageWalk(chromium, server.uri());
			walk.firstPaints()
				.forEach((page, milliseconds) -> print("First paint of %s: %.0f ms".formatted(page, milliseconds)));
			assertThat(walk.firstPaints().values())
				.allSatisfy((milliseconds) -> assertThat(milliseconds).isLessThan(1_000));
		}
	}

}
