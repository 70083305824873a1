// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Divides articles into two halves by chance, so that a reader made with one in view is
 * judged by the other. The rule is fixed and known beforehand: the first hex digit of the
 * SHA-256 of the article's name, even or odd.
 */
public final class Halves {

	private Halves() {
	}

	/**
	 * The half of an article.
	 * @param name the article's name, without an ending
	 * @return 0 for the half that may be read while the reader is made, 1 for the other
	 */
	public static int of(String name) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
			return (hash[0] >> 4) & 1;
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
