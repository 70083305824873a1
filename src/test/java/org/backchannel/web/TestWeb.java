// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;

import org.backchannel.Backchannel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A web server over a graph of the tests, and somebody who asks it. */
public final class TestWeb implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient client = HttpClient.newHttpClient();

	private final WebServer server;

	private TestWeb(WebServer server) {
		this.server = server;
	}

	public static TestWeb over(Backchannel backchannel) {
		return with(backchannel, WebSettings.local(backchannel.uri(), Path.of("target", "imports.jsonl")));
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

	/** Sends files by name in one form, with fields. */
	public HttpRequest.Builder form(String path, Map<String, byte[]> files, Map<String, String> fields) {
		String boundary = "between-the-parts";
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		fields.forEach((name, value) -> part(body, boundary, "name=\"" + name + "\"", value.getBytes(UTF_8)));
		files.forEach((name, content) -> part(body, boundary, "name=\"files\"; filename=\"" + name + "\"", content));
		body.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
		return request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(BodyPublishers.ofByteArray(body.toByteArray()));
	}

	private static void part(ByteArrayOutputStream body, String boundary, String disposition, byte[] content) {
		body.writeBytes(
				"--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(boundary, disposition).getBytes(UTF_8));
		body.writeBytes(content);
		body.writeBytes("\r\n".getBytes(UTF_8));
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
