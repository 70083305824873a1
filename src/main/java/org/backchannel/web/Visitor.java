// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who looks at a page, for its frame. */
@Component("visitor")
class Visitor {

	private final WebSettings settings;

	Visitor(WebSettings settings) {
		this.settings = settings;
	}

	/** Whether there is somebody to sign out. */
	public boolean isSignedIn() {
		return holder().isPresent();
	}

	/** The name of the token that they have signed in with. */
	public String name() {
		return holder().map(Tokens.Holder::name).orElse("");
	}

	/** Whether they may import, as everybody may where there are no tokens. */
	public boolean mayImport() {
		return this.settings.tokens().isEmpty()
				|| holder().filter((holder) -> holder.role() == Tokens.Role.IMPORT).isPresent();
	}

	private static Optional<Tokens.Holder> holder() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.map(Authentication::getPrincipal)
			.filter(Tokens.Holder.class::isInstance)
			.map(Tokens.Holder.class::cast);
	}

}
