// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says to whom it refuses something why: to programs as a problem (RFC 9457), to people
 * as a page.
 */
@Component
public class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

	/** What is wrong with a form that cannot be read. */
	public static final String NO_FORM = "The form cannot be read: its parts are not divided as its Content-Type says. Send it as 'curl -F files=@dossier.zip' does.";

	/** Where a request keeps why the file of tokens could not be read for it. */
	static final String UNREADABLE = TokensUnreadableException.class.getName();

	private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.values());

	private final JsonMapper json;

	private final WebSettings settings;

	private final ErrorPage page;

	private final Methods methods;

	private final AuthenticationEntryPoint login = new LoginUrlAuthenticationEntryPoint("/login");

	Refusals(JsonMapper json, WebSettings settings, ErrorPage page, Methods methods) {
		this.json = json;
		this.settings = settings;
		this.page = page;
		this.methods = methods;
	}

	/**
	 * Whether a program asks: below {@code /api}, however the address is written.
	 * @param request what was asked, or the error that it ended in
	 * @return whether to answer with a problem
	 */
	public static boolean isProgram(HttpServletRequest request) {
		return isProgram(path(request));
	}

	static boolean isProgram(String path) {
		String plain = decoded(path).replaceAll(";[^/]*", "").replaceAll("//+", "/");
		return plain.equals("/api") || plain.startsWith("/api/");
	}

	private static String decoded(String path) {
		try {
			return UriUtils.decode(path, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return path;
		}
	}

	private static String path(HttpServletRequest request) {
		return Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
			.orElse(Optional.ofNullable(request.getRequestURI()).orElse(""));
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		boolean shown = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION)).isPresent();
		if (failure instanceof TokensUnreadableException || request.getAttribute(UNREADABLE) != null) {
			refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE,
					"The file of tokens has a fault, so nobody is let in until whoever runs this server has mended it; the server's log names the line.");
		}
		else if (shown || isProgram(request)) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
			refuse(request, response, HttpStatus.UNAUTHORIZED, shown
					? "The token is nobody's, or was taken back: ask whoever runs this server for another."
					: "A token is needed: send the header 'Authorization: Bearer TOKEN'. Whoever runs this server makes them.");
		}
		else {
			signIn(request, response, failure);
		}
	}

	/** A part of a page that htmx asks for cannot be the page where one signs in. */
	private void signIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Redirect", "/login");
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
			return;
		}
		try {
			this.login.commence(request, response, failure);
		}
		catch (ServletException ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
			throws IOException {
		if (!(failure instanceof CsrfException)) {
			refuse(request, response, HttpStatus.FORBIDDEN,
					"Your token may read, not import: ask whoever runs this server for one of the role import.");
		}
		else if (this.methods.isNone(request, response)) {
			refuse(request, response, HttpStatus.METHOD_NOT_ALLOWED, words(HttpStatus.METHOD_NOT_ALLOWED));
		}
		else {
			refuse(request, response, HttpStatus.FORBIDDEN,
					"The request does not carry the secret of the page that it came from: load the page again, and send it once more.");
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException failure)
			throws IOException {
		if (!this.settings.answersTo(request.getServerName())) {
			refuse(request, response, HttpStatus.BAD_REQUEST,
					"This server does not answer under the name '%s': open it as %s://localhost with its port."
						.formatted(request.getServerName(), request.getScheme()));
		}
		else if (!METHODS.contains(HttpMethod.valueOf(request.getMethod()))) {
			refuse(request, response, HttpStatus.METHOD_NOT_ALLOWED,
					"The method '%s' is known nowhere here.".formatted(request.getMethod()));
		}
		else {
			refuse(request, response, HttpStatus.BAD_REQUEST, words(HttpStatus.BAD_REQUEST));
		}
	}

	/**
	 * Says why the parameters or the files of a request cannot be read.
	 * @param request what was asked
	 * @param response where to say it
	 * @param failure how the server puts it
	 * @throws IOException where it cannot be said
	 */
	void unreadable(HttpServletRequest request, HttpServletResponse response, InvalidParameterException failure)
			throws IOException {
		HttpStatus status = Optional.ofNullable(HttpStatus.resolve(failure.getErrorCode()))
			.orElse(HttpStatus.BAD_REQUEST);
		if (status != HttpStatus.BAD_REQUEST) {
			refuse(request, response, status, words(status));
		}
		else if (ReadableRequests.isMultipart(request)) {
			refuse(request, response, status, NO_FORM);
		}
		else {
			refuse(request, response, status,
					"A parameter cannot be read: write '%' as %25, and other signs as UTF-8 behind '%'.");
		}
	}

	/**
	 * Says why.
	 * @param request what was asked
	 * @param response where to say it
	 * @param status what it comes to
	 * @param detail what is wrong, and what to do
	 * @throws IOException where it cannot be said
	 */
	public void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
			throws IOException {
		if (!isProgram(request)) {
			this.page.show(request, response, status, detail);
			return;
		}
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().write(this.json.writeValueAsBytes(problem(status, detail, path(request))));
	}

	static ProblemDetail problem(HttpStatus status, String detail, String path) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		try {
			problem.setInstance(new URI(path));
		}
		catch (URISyntaxException ex) {
			// An address that is none has no place in the problem.
		}
		return problem;
	}

	/**
	 * What to say where nothing more is known.
	 * @param status what it comes to
	 * @return a sentence
	 */
	public static String words(HttpStatus status) {
		return switch (status) {
			case BAD_REQUEST, URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE ->
				"The address cannot be read: it is too long, or holds what this server takes nowhere, as '//', ';', '..' or an encoded '/'.";
			case NOT_FOUND -> "The address may be mistyped, or what it told of was withdrawn.";
			case METHOD_NOT_ALLOWED -> "Nothing can be sent to this address in this way.";
			case CONTENT_TOO_LARGE ->
				"The upload is larger than this server takes: 32 MB for one file, 64 MB in all. Split the dossier, or import it with the command line.";
			default -> status.is5xxServerError() ? "The server's log says more." : status.getReasonPhrase() + ".";
		};
	}

}
