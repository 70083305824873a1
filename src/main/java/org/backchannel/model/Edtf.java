// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.time.LocalDate;

/**
 * A date as ISO 8601-2 writes it.
 *
 * @param earliest first possible day
 * @param latest last possible day
 */
public record Edtf(LocalDate earliest, LocalDate latest) {

	/** Nothing is known. */
	public static final Edtf UNKNOWN = new Edtf(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

	public static Edtf parse(String text) {
		return new Edtf(LocalDate.parse(text), LocalDate.parse(text));
	}

}
