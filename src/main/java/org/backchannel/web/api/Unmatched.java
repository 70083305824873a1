// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.backchannel.model.BackchannelException;
import org.backchannel.model.DatabaseException;
import org.backchannel.model.InputException;
import org.backchannel.model.LimitException;
import org.backchannel.model.UsageException;
import org.backchannel.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * What reaches no method, or none that says more of it, ends in a problem below
 * {@code /api}, elsewhere in a page.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Unmatched {

	private static final Logger LOG = LoggerFactory.getLogger(Unmatched.class);

	private final Problems problems;

	private final Refusals refusals;

	Unmatched(Problems problems, Refusals refusals) {
		this.problems = problems;
		this.refusals = refusals;
	}

	@ExceptionHandler({ NoResourceFoundException.class, HttpRequestMethodNotSupportedException.class,
			HttpMediaTypeNotAcceptableException.class, HttpMediaTypeNotSupportedException.class,
			MethodArgumentTypeMismatchException.class, MissingServletRequestParameterException.class,
			MaxUploadSizeExceededException.class })
	@Nullable ResponseEntity<Object> unmatched(Exception failure, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		if (Refusals.isProgram(request)) {
			return this.problems.handleException(failure, new ServletWebRequest(request));
		}
		HttpStatus status = (failure instanceof ErrorResponse known) ? HttpStatus.valueOf(known.getStatusCode().value())
				: HttpStatus.BAD_REQUEST;
		if (failure instanceof ErrorResponse known) {
			known.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
		}
		return refused(request, response, status, Problems.words(failure));
	}

	@ExceptionHandler
	@Nullable ResponseEntity<Object> unreadable(MultipartException failure, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		return refused(request, response, HttpStatus.BAD_REQUEST, Refusals.NO_FORM);
	}

	@ExceptionHandler
	@Nullable ResponseEntity<Object> known(BackchannelException failure, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		HttpStatus status = switch (failure) {
			case UsageException usage -> HttpStatus.BAD_REQUEST;
			case InputException input -> HttpStatus.UNPROCESSABLE_CONTENT;
			case LimitException limit -> HttpStatus.UNPROCESSABLE_CONTENT;
			case DatabaseException database -> {
				LOG.warn("The database failed", database);
				yield HttpStatus.SERVICE_UNAVAILABLE;
			}
		};
		return refused(request, response, status, Problems.words(failure));
	}

	private @Nullable ResponseEntity<Object> refused(HttpServletRequest request, HttpServletResponse response,
			HttpStatus status, @Nullable String words) throws IOException {
		this.refusals.refuse(request, response, status, (words != null) ? words : Refusals.words(status));
		return null;
	}

}
