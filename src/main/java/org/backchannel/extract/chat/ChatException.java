// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.chat;

import org.jspecify.annotations.Nullable;

/** An endpoint gave no answer that can be understood. The message says why. */
public final class ChatException extends RuntimeException {

	ChatException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
