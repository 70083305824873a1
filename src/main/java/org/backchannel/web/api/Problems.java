// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backchannel.model.BackchannelException;
import org.backchannel.model.DatabaseException;
import org.backchannel.model.InputException;
import org.backchannel.model.LimitException;
import org.backchannel.model.UsageException;
import org.backchannel.web.Refusals;
import org.backchannel.web.imports.TooManyImportsException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Says what went wrong as RFC 9457 asks for, with what to do about it. */
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {

	private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

	@ExceptionHandler
	ResponseEntity<Object> known(BackchannelException failure, WebRequest request) {
		return switch (failure) {
			case UsageException usage -> problem(usage, request);
			case InputException input -> problem(HttpStatus.UNPROCESSABLE_CONTENT, input.getMessage(), request);
			case LimitException limit -> problem(HttpStatus.UNPROCESSABLE_CONTENT, limit.getMessage(), request);
			case DatabaseException database -> {
				LOG.warn("The database failed", database);
				yield problem(HttpStatus.SERVICE_UNAVAILABLE, database.getMessage(), request);
			}
		};
	}

	private ResponseEntity<Object> problem(UsageException usage, WebRequest request) {
		List<Fault> faults = usage.faults()
			.stream()
			.map((fault) -> new Fault(fault.parameter().orElse(null), fault.message()))
			.toList();
		ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, words(usage));
		detail.setProperty("faults", faults);
		return response(detail, new HttpHeaders(), request);
	}

	/**
	 * One of the things that are wrong.
	 *
	 * @param parameter with which parameter; null where it is not one's
	 * @param message what, what was expected, what may have been meant
	 */
	record Fault(@Nullable String parameter, String message) {
	}

	@ExceptionHandler
	ResponseEntity<Object> missing(NotFoundException failure, WebRequest request) {
		return problem(HttpStatus.NOT_FOUND, failure.getMessage(), request);
	}

	@ExceptionHandler
	ResponseEntity<Object> busy(TooManyImportsException failure, WebRequest request) {
		return problem(HttpStatus.TOO_MANY_REQUESTS, failure.getMessage(), request);
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(RefusedException failure, WebRequest request) {
		return problem(failure.status(), failure.getMessage(), request);
	}

	@ExceptionHandler
	ResponseEntity<Object> unknown(Exception failure, WebRequest request) {
		LOG.error("A request failed", failure);
		return problem(HttpStatus.INTERNAL_SERVER_ERROR,
				"This is a fault of Backchannel itself; its log says more. Try again, and report it where it stays.",
				request);
	}

	private ResponseEntity<Object> problem(HttpStatusCode status, @Nullable String message, WebRequest request) {
		return response(ProblemDetail.forStatusAndDetail(status, message), new HttpHeaders(), request);
	}

	private ResponseEntity<Object> response(ProblemDetail detail, HttpHeaders headers, WebRequest request) {
		return Objects
			.requireNonNull(createResponseEntity(detail, headers, HttpStatusCode.valueOf(detail.getStatus()), request));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception failure, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemDetail detail = (body instanceof ProblemDetail problem) ? problem : ProblemDetail.forStatus(status);
		Optional.ofNullable(words(failure)).ifPresent(detail::setDetail);
		return createResponseEntity(detail, headers, status, request);
	}

	@Override
	protected ResponseEntity<Object> createResponseEntity(@Nullable Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		HttpHeaders all = new HttpHeaders(headers);
		all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		return new ResponseEntity<>(body, all, status);
	}

	/**
	 * What is wrong, for programs and people.
	 * @param failure what ended a request
	 * @return null where there is nothing better than what the status says
	 */
	static @Nullable String words(Exception failure) {
		return switch (failure) {
			case HttpMediaTypeNotAcceptableException accept ->
				"This address answers with %s: ask for one of these by the header Accept, or by the parameter format where it answers a question."
					.formatted(listed(accept.getSupportedMediaTypes()));
			case HttpMediaTypeNotSupportedException type -> "%s: send %s, and say which in the header Content-Type."
				.formatted(Optional.ofNullable(type.getContentType())
					.map("'%s' is not taken here"::formatted)
					.orElse("Nothing says what was sent"), listed(type.getSupportedMediaTypes()));
			case HttpRequestMethodNotSupportedException method ->
				"This address does not answer %s, only %s.".formatted(method.getMethod(),
						Optional.ofNullable(method.getSupportedMethods())
							.map((methods) -> String.join(", ", methods))
							.orElse("others"));
			case MethodArgumentTypeMismatchException mismatch -> "%s: '%s' is not %s.".formatted(mismatch.getName(),
					mismatch.getValue(), kind(mismatch.getRequiredType()));
			case MissingServletRequestParameterException missing ->
				"%s: must be given.".formatted(missing.getParameterName());
			case NoResourceFoundException nothing when List.of("api/people", "api/organisations")
				.contains(nothing.getResourcePath()) ->
				"/%s lists nobody: /api/actors?q= finds people and organisations by their names, /%1$s/ID shows one."
					.formatted(nothing.getResourcePath());
			case NoResourceFoundException nothing ->
				"There is nothing at /%s: /api/questions lists the questions, /api/openapi describes every address."
					.formatted(nothing.getResourcePath());
			case MaxUploadSizeExceededException size -> Refusals.words(HttpStatus.CONTENT_TOO_LARGE);
			case UsageException usage -> usage.faults()
				.stream()
				.map((fault) -> fault.parameter().map((name) -> name + ": ").orElse("") + fault.message())
				.collect(Collectors.joining("; "));
			case BackchannelException known -> known.getMessage();
			default -> null;
		};
	}

	private static String kind(@Nullable Class<?> type) {
		if (type == boolean.class) {
			return "one of true and false";
		}
		return (type == int.class) ? "a whole number" : "of the right kind";
	}

	private static String listed(List<MediaType> types) {
		return types.stream()
			.map((type) -> type.getType() + "/" + type.getSubtype())
			.distinct()
			.collect(Collectors.joining(", "));
	}

}
