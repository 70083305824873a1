// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says why what Tomcat itself refuses, as an address that cannot be read, goes no
 * further.
 */
@Component
class TomcatRefusals implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	private final JsonMapper json;

	TomcatRefusals(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new Report(this.json)));
	}

	private static final class Report extends ErrorReportValve {

		private final JsonMapper json;

		Report(JsonMapper json) {
			this.json = json;
		}

		@Override
		protected void report(Request request, Response response, @Nullable Throwable failure) {
			HttpStatus status = Optional.ofNullable(HttpStatus.resolve(response.getStatus()))
				.orElse(HttpStatus.INTERNAL_SERVER_ERROR);
			if (!status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			try {
				write(Optional.ofNullable(request.getRequestURI()).orElse(""), status, response);
				response.finishResponse();
			}
			catch (IOException | IllegalStateException ex) {
				// Whoever asked has gone.
			}
		}

		private void write(String path, HttpStatus status, Response response) throws IOException {
			String words = Refusals.words(status);
			boolean program = Refusals.isProgram(path);
			response.setCharacterEncoding("UTF-8");
			response.setContentType(program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
			PrintWriter writer = response.getReporter();
			if (writer != null) {
				writer.write(program ? this.json.writeValueAsString(Refusals.problem(status, words, path))
						: page(ErrorPage.heading(status), status.value(), words));
			}
		}

		private static String page(String heading, int status, String words) {
			return """
					<!DOCTYPE html>
					<html lang="en">
					  <head>
					    <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
					    <title>%1$s · Backchannel</title><link rel="stylesheet" href="/assets/app.css">
					  </head>
					  <body>
					    <main>
					      <div class="page-head"><p class="eyebrow">%2$d</p><h1>%1$s</h1><p class="lead">%3$s</p></div>
					      <p><a class="button quiet" href="/">All questions</a></p>
					    </main>
					  </body>
					</html>
					""".formatted(heading, status, words);
		}

	}

}
