// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.generated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.backchannel.model.Edtf;
import org.jspecify.annotations.Nullable;

/** Rows that can be compared with those of an answer. */
final class Rows {

	private Rows() {
	}

	@SuppressWarnings("NullAway")
	static List<Object> of(@Nullable Object... values) {
		List<@Nullable Object> row = new ArrayList<>();
		Arrays.stream(values).forEach((value) -> row.add(plain(value)));
		return row;
	}

	/** As an answer holds it: whole numbers are long, dates are text. */
	private static @Nullable Object plain(@Nullable Object value) {
		return switch (value) {
			case Integer number -> number.longValue();
			case Edtf date -> date.text();
			case null, default -> value;
		};
	}

}
