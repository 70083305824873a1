// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says to whom it refuses something why: to programs as a problem (RFC 9457), to people
 * as a page.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

	private final JsonMapper json;

	Refusals(JsonMapper json) {
		this.json = json;
	}

	static boolean isProgram(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/api/");
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		boolean shown = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION)).isPresent();
		refuse(request, response, HttpStatus.UNAUTHORIZED, shown
				? "The token is nobody's, or was taken back: ask whoever runs this server for another."
				: "A token is needed: send the header 'Authorization: Bearer TOKEN'. Whoever runs this server makes them.");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
			throws IOException {
		refuse(request, response, HttpStatus.FORBIDDEN, (failure instanceof CsrfException)
				? "The request does not carry the secret of the page that it came from: load the page again, and send it once more."
				: "Your token may read, not import: ask whoever runs this server for one of the role import.");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException failure)
			throws IOException {
		refuse(request, response, HttpStatus.BAD_REQUEST,
				"The address is not one that this server answers: open it as http://localhost with its port, without unusual signs.");
	}

	void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
			throws IOException {
		if (!isProgram(request)) {
			response.sendError(status.value(), detail);
			return;
		}
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().write(this.json.writeValueAsBytes(problem));
	}

}
