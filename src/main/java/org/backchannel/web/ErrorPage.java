// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** The page that says what did not work, and what to do. */
@Component
class ErrorPage {

	private final ObjectProvider<ThymeleafViewResolver> views;

	ErrorPage(ObjectProvider<ThymeleafViewResolver> views) {
		this.views = views;
	}

	/**
	 * Shows it.
	 * @param request what was asked
	 * @param response where to show it
	 * @param status what it comes to
	 * @param words what is wrong, and what to do
	 * @throws IOException where it cannot be shown
	 */
	void show(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String words)
			throws IOException {
		response.setStatus(status.value());
		try {
			View view = this.views.getObject().resolveViewName("error", Locale.ENGLISH);
			if (view != null) {
				view.render(Map.of("status", status.value(), "heading", heading(status), "words", words), request,
						response);
			}
		}
		catch (Exception ex) {
			throw new IOException("The page for the error %d cannot be made".formatted(status.value()), ex);
		}
	}

	static String heading(HttpStatus status) {
		return switch (status) {
			case BAD_REQUEST -> "This cannot be understood";
			case UNAUTHORIZED -> "This is not a token that is known here";
			case FORBIDDEN -> "This is not allowed";
			case NOT_FOUND -> "There is nothing at this address";
			case METHOD_NOT_ALLOWED -> "This address does not do that";
			case CONTENT_TOO_LARGE -> "This is too large";
			case UNPROCESSABLE_CONTENT -> "This cannot be answered";
			case SERVICE_UNAVAILABLE -> "The server cannot answer now";
			default -> status.is5xxServerError() ? "Something went wrong" : status.getReasonPhrase();
		};
	}

}
