// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.Collection;
import java.util.List;

/**
 * The reports behind something.
 *
 * @param reports their ids, {@value #MOST} at most, sorted
 * @param complete whether these are all
 */
public record Backing(List<String> reports, boolean complete) {

	/** Of what stands on more reports, so many are named. */
	public static final int MOST = 100;

	/** So many are looked for, to see whether there are more than are named. */
	static final int LOOKED_FOR = MOST + 1;

	/**
	 * Of these reports.
	 * @param found at least {@link #LOOKED_FOR} of them, where there are so many
	 */
	static Backing of(Collection<String> found) {
		List<String> all = found.stream().distinct().sorted().toList();
		return new Backing(all.stream().limit(MOST).toList(), all.size() <= MOST);
	}

}
