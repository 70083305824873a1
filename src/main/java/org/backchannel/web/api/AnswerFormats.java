// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.backchannel.export.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as tables, beside JSON: CSV and lines of JSON. A program says which by
 * {@code Accept}, a link by {@code format}.
 */
@Configuration(proxyBeanMethods = false)
class AnswerFormats implements WebMvcConfigurer {

	static final String CSV = "text/csv";

	static final String NDJSON = "application/x-ndjson";

	static final List<MediaType> TO_KEEP = List.of(MediaType.parseMediaType(CSV), MediaType.parseMediaType(NDJSON));

	private final JsonMapper json;

	AnswerFormats(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
		configurer.favorParameter(true)
			.parameterName("format")
			.mediaType("json", MediaType.APPLICATION_JSON)
			.mediaType("csv", MediaType.parseMediaType(CSV))
			.mediaType("ndjson", MediaType.parseMediaType(NDJSON));
	}

	@Override
	public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
		builder.addCustomConverter(new Format(CSV, "csv") {
			@Override
			void write(AnswerPage page, PrintWriter out) {
				new Csv(page.columns(), page.rows()).write(out);
			}
		});
		builder.addCustomConverter(new Format(NDJSON, "ndjson") {
			@Override
			void write(AnswerPage page, PrintWriter out) {
				for (Map<String, Object> row : page.rows()) {
					out.append(AnswerFormats.this.json.writeValueAsString(row)).append('\n');
				}
			}
		});
	}

	/** A format that answers are written in, as files to keep, and never read. */
	private abstract static class Format extends AbstractHttpMessageConverter<AnswerPage> {

		private final String extension;

		Format(String type, String extension) {
			super(StandardCharsets.UTF_8, MediaType.parseMediaType(type));
			this.extension = extension;
		}

		abstract void write(AnswerPage page, PrintWriter out);

		@Override
		protected boolean supports(Class<?> type) {
			return AnswerPage.class.equals(type);
		}

		@Override
		public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
			return false;
		}

		@Override
		protected AnswerPage readInternal(Class<? extends AnswerPage> type, HttpInputMessage message) {
			throw new HttpMessageNotReadableException("answers are not read", message);
		}

		@Override
		protected void writeInternal(AnswerPage page, HttpOutputMessage message) throws IOException {
			message.getHeaders()
				.setContentDisposition(
						ContentDisposition.attachment().filename(page.question() + "." + this.extension).build());
			Writer writer = new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8);
			PrintWriter out = new PrintWriter(writer);
			write(page, out);
			out.flush();
		}

	}

}
