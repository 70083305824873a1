// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.chat;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.RetriableException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import org.jspecify.annotations.Nullable;

/**
 * An OpenAI-compatible endpoint, asked as often as it takes and no oftener. An endpoint
 * that refuses structured output is asked without it from then on.
 */
final class Endpoint {

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	private final ChatSettings settings;

	private final OpenAiChatModel model;

	private final AtomicReference<Usage> usage;

	private volatile boolean structured = true;

	private Endpoint(ChatSettings settings) {
		this.settings = settings;
		ApiKey key = settings.key();
		OpenAiChatModel.OpenAiChatModelBuilder builder = OpenAiChatModel.builder()
			.baseUrl(settings.address().toString())
			.modelName(settings.model())
			.temperature(0.0)
			.strictJsonSchema(true)
			.timeout(settings.timeout())
			.maxRetries(0)
			.logRequests(false)
			.logResponses(false);
		this.model = ((key != null) ? builder.apiKey(key.secret()) : builder).build();
		this.usage = new AtomicReference<>(new Usage(0, 0, 0, settings.price()));
	}

	static Endpoint of(ChatSettings settings) {
		try {
			return new Endpoint(settings);
		}
		catch (NoClassDefFoundError ex) {
			throw new IllegalStateException("Asking a language model takes a library that is not on the class path; "
					+ "add dev.langchain4j:langchain4j-open-ai", ex);
		}
	}

	Usage usage() {
		return this.usage.get();
	}

	/**
	 * Asks.
	 * @param messages the conversation so far
	 * @param format how the answer should be, as far as the endpoint can do that
	 * @return the answer's text; empty where it has none
	 * @throws ChatException if there is none
	 */
	String ask(List<ChatMessage> messages, ResponseFormat format) {
		Duration pause = this.settings.pause();
		for (int attempt = 1;; attempt++) {
			boolean withFormat = this.structured;
			try {
				return once(messages, withFormat ? format : null);
			}
			catch (ContentFilteredException ex) {
				throw failed("refused to read the article", ex);
			}
			catch (InvalidRequestException ex) {
				if (!withFormat) {
					throw failed("did not take the request", ex);
				}
				this.structured = false;
			}
			catch (AuthenticationException ex) {
				throw failed("did not take the key; set " + ApiKey.VARIABLE + " or give a file with it", ex);
			}
			catch (ModelNotFoundException ex) {
				throw failed("does not know the model '%s'".formatted(this.settings.model()), ex);
			}
			catch (RuntimeException ex) {
				if (!passes(ex) || attempt > this.settings.retries()) {
					throw failed("%s (asked %d times)".formatted(reason(ex), attempt), ex);
				}
				sleep(pause);
				pause = (pause.compareTo(LONGEST_PAUSE) < 0) ? pause.multipliedBy(2) : LONGEST_PAUSE;
			}
		}
	}

	/** The library hands on what the network does as the cause of something general. */
	private static boolean passes(RuntimeException ex) {
		return ex instanceof RetriableException || ex.getCause() instanceof IOException;
	}

	private String once(List<ChatMessage> messages, @Nullable ResponseFormat format) {
		this.usage.updateAndGet((so) -> so.plus(1, 0, 0));
		ChatRequest.Builder request = ChatRequest.builder().messages(messages);
		ChatResponse response = this.model.chat(((format != null) ? request.responseFormat(format) : request).build());
		if (response.tokenUsage() != null) {
			this.usage.updateAndGet((so) -> so.plus(0, count(response.tokenUsage().inputTokenCount()),
					count(response.tokenUsage().outputTokenCount())));
		}
		String text = response.aiMessage().text();
		return (text != null) ? text : "";
	}

	private static long count(@Nullable Integer tokens) {
		return (tokens != null) ? tokens : 0;
	}

	private static String reason(RuntimeException ex) {
		if (ex instanceof TimeoutException) {
			return "did not answer in time";
		}
		if (ex instanceof RateLimitException) {
			return "is asked too often or has nothing left of its quota";
		}
		return (ex.getCause() instanceof ConnectException) ? "cannot be reached" : "gave no answer that can be read";
	}

	private ChatException failed(String why, RuntimeException ex) {
		String detail = (ex.getMessage() != null) ? ex.getMessage().replaceAll("\\s+", " ").strip() : "";
		String shown = (detail.length() > 300) ? detail.substring(0, 300) + "…" : detail;
		return new ChatException(ApiKey.hide(this.settings.key(),
				"%s %s%s".formatted(this.settings.address(), why, shown.isEmpty() ? "" : ": " + shown)), null);
	}

	private static void sleep(Duration pause) {
		try {
			Thread.sleep(pause);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ChatException("was interrupted", ex);
		}
	}

}
