// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import org.springframework.security.core.AuthenticationException;

/** The file of tokens cannot be read as it is, so nobody is let in. */
final class TokensUnreadableException extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	TokensUnreadableException(String message) {
		super(message);
	}

}
