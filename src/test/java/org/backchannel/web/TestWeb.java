// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.backchannel.Backchannel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A web server over a graph of the tests, and somebody who asks it. */
public final class TestWeb implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient client = HttpClient.newHttpClient();

	private final WebServer server;

	private TestWeb(WebServer server) {
		this.server = server;
	}

	public static TestWeb over(Backchannel backchannel) {
		return with(backchannel, new WebSettings(InetAddress.getLoopbackAddress(), 0, backchannel.uri()));
	}

	public static TestWeb with(Backchannel backchannel, WebSettings settings) {
		return new TestWeb(WebServer.start(backchannel, settings));
	}

	public URI uri() {
		return this.server.uri();
	}

	/** A request of a path with what may stand after it, to be completed. */
	public HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.server.uri().resolve(path));
	}

	public HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Gets a path, with headers as names and values. */
	public HttpResponse<String> get(String path, String... headers) {
		HttpRequest.Builder request = request(path);
		return send((headers.length == 0) ? request : request.headers(headers));
	}

	public static JsonNode json(HttpResponse<String> response) {
		return JSON.readTree(response.body());
	}

	@Override
	public void close() {
		this.client.close();
		this.server.close();
	}

}
