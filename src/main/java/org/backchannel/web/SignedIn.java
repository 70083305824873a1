// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at each request of somebody who has signed in whether the token is still good,
 * and for what. Where it was taken back, the session ends.
 */
final class SignedIn extends OncePerRequestFilter {

	private final Tokens tokens;

	SignedIn(Tokens tokens) {
		this.tokens = tokens;
	}

	/**
	 * Somebody with what they may do.
	 * @param holder of a token
	 * @return to be kept in a session
	 */
	static Authentication as(Tokens.Holder holder) {
		return UsernamePasswordAuthenticationToken.authenticated(holder, null, roles(holder));
	}

	static List<GrantedAuthority> roles(Tokens.Holder holder) {
		return switch (holder.role()) {
			case READ -> AuthorityUtils.createAuthorityList("ROLE_READ");
			case IMPORT -> AuthorityUtils.createAuthorityList("ROLE_READ", "ROLE_IMPORT");
		};
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication before = SecurityContextHolder.getContext().getAuthentication();
		if (before != null && before.getPrincipal() instanceof Tokens.Holder holder) {
			SecurityContext context = SecurityContextHolder.createEmptyContext();
			now(holder, request).map(SignedIn::as).ifPresent(context::setAuthentication);
			SecurityContextHolder.setContext(context);
		}
		chain.doFilter(request, response);
	}

	private Optional<Tokens.Holder> now(Tokens.Holder before, HttpServletRequest request) {
		try {
			Optional<Tokens.Holder> now = this.tokens.now(before);
			if (now.isEmpty()) {
				Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
			}
			return now;
		}
		catch (TokensUnreadableException ex) {
			request.setAttribute(Refusals.UNREADABLE, ex);
			return Optional.empty();
		}
	}

}
