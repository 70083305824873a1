// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.browser;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.backchannel.web.WebSettings;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * What Neo4j Browser may load: its own files, and the database over WebSockets. It writes
 * style sheets as it runs, and its editor makes workers of text.
 */
final class BrowserPolicy implements HandlerInterceptor {

	private final WebSettings settings;

	BrowserPolicy(WebSettings settings) {
		this.settings = settings;
	}

	private static String policy(URI bolt) {
		return "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
				+ "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self' "
				+ database(bolt) + "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
	}

	/** Browser asks over HTTP whether there is anything before it opens a WebSocket. */
	private static String database(URI bolt) {
		String authority = bolt.getAuthority();
		boolean routed = bolt.getScheme().startsWith("neo4j");
		if (bolt.getScheme().contains("+")) {
			return routed ? "wss: https:" : "wss://%1$s https://%1$s".formatted(authority);
		}
		return routed ? "ws: http:" : "ws://%1$s http://%1$s".formatted(authority);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		response.setHeader("Content-Security-Policy", policy(this.settings.boltFrom(request.getServerName())));
		return true;
	}

}
