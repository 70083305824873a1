// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.batch;

import java.time.Duration;
import java.util.List;

import org.backchannel.extract.FoundContact;
import org.backchannel.extract.article.LoadedArticle;
import org.backchannel.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of one article.
 *
 * @param name what its source is called
 * @param article the article; null where it could not be loaded in time or at all
 * @param read whether it was read to its end; where not, the last problem says why
 * @param contacts what it reports, in the order of first mention; empty where it was not
 * read
 * @param problems what the user should know
 * @param took how long loading and reading took
 */
public record ArticleResult(String name, @Nullable LoadedArticle article, boolean read, List<FoundContact> contacts,
		List<Problem> problems, Duration took) {

	public ArticleResult {
		contacts = List.copyOf(contacts);
		problems = List.copyOf(problems);
	}

}
