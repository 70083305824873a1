// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What below {@code /api} reaches no method ends in a problem as well. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Unmatched {

	private final Problems problems;

	Unmatched(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler({ NoResourceFoundException.class, HttpRequestMethodNotSupportedException.class,
			HttpMediaTypeNotAcceptableException.class, HttpMediaTypeNotSupportedException.class })
	@Nullable ResponseEntity<Object> unmatched(Exception failure, HttpServletRequest request) throws Exception {
		if (request.getRequestURI().startsWith("/api/")) {
			return this.problems.handleException(failure, new ServletWebRequest(request));
		}
		throw failure;
	}

}
