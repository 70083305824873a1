// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.chat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A real HTTP server that answers from recorded files, one after the other. */
final class RecordedEndpoint implements AutoCloseable {

	private final HttpServer server;

	private final Queue<Recorded> answers = new ArrayDeque<>();

	private final List<String> requests = new ArrayList<>();

	private final List<String> keys = new ArrayList<>();

	RecordedEndpoint() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/v1/chat/completions", this::answer);
		this.server.start();
	}

	RecordedEndpoint then(int status, String file) {
		return then(status, file, 0);
	}

	RecordedEndpoint then(int status, String file, long delay) {
		try (InputStream in = Objects.requireNonNull(RecordedEndpoint.class.getResourceAsStream(file), file)) {
			this.answers.add(new Recorded(status, new String(in.readAllBytes(), StandardCharsets.UTF_8), delay));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	URI address() {
		return URI.create("http://localhost:" + this.server.getAddress().getPort() + "/v1");
	}

	synchronized List<String> requests() {
		return List.copyOf(this.requests);
	}

	synchronized List<String> keys() {
		return List.copyOf(this.keys);
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			Recorded recorded = next(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
					Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "none"));
			Thread.sleep(recorded.delay());
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			byte[] body = recorded.body().getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(recorded.status(), body.length);
			exchange.getResponseBody().write(body);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized Recorded next(String request, String key) {
		this.requests.add(request);
		this.keys.add(key);
		return Objects.requireNonNullElse(this.answers.poll(), new Recorded(418, "no answer is recorded", 0));
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private record Recorded(int status, String body, long delay) {

	}

}
