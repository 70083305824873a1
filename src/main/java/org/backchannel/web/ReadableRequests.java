// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests whose parameters cannot be read, before anything trips over them. A
 * form with files is not read here but by whoever wants it, since it may be large.
 */
final class ReadableRequests extends OncePerRequestFilter {

	private final Refusals refusals;

	ReadableRequests(Refusals refusals) {
		this.refusals = refusals;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			if (!isMultipart(request)) {
				request.getParameterMap();
			}
			chain.doFilter(request, response);
		}
		catch (InvalidParameterException ex) {
			this.refusals.unreadable(request, response, ex);
		}
		catch (ServletException ex) {
			if (!(ex.getCause() instanceof InvalidParameterException cause)) {
				throw ex;
			}
			this.refusals.unreadable(request, response, cause);
		}
	}

	/**
	 * Whether a request is a form with files.
	 * @param request any
	 * @return as its type says
	 */
	static boolean isMultipart(HttpServletRequest request) {
		return Optional.ofNullable(request.getContentType())
			.filter((type) -> type.regionMatches(true, 0, "multipart/", 0, 10))
			.isPresent();
	}

}
