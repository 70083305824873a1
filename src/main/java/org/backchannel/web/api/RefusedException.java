// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import org.springframework.http.HttpStatus;

/** What was asked for is not done. */
final class RefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	RefusedException(HttpStatus status, String message) {
		super(message);
		this.status = status;
	}

	HttpStatus status() {
		return this.status;
	}

}
