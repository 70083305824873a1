// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.util.List;

import org.backchannel.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of loading a file.
 *
 * @param article the article; null where the file holds none that can be read, and then
 * the last problem says why
 * @param problems what the user should know, in the order of finding
 */
public record Loading(@Nullable LoadedArticle article, List<Problem> problems) {

	public Loading {
		problems = List.copyOf(problems);
	}

}
