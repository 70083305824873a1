// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.imports;

/** More imports wait than the server keeps in memory. */
public final class TooManyImportsException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TooManyImportsException(int waiting) {
		super("%d imports wait already: send it again when some are done.".formatted(waiting));
	}

}
