// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract;

import java.util.List;

/** Reads the contacts out of an article. Safe for use by several threads. */
public interface ContactReader {

	/**
	 * Reads one article.
	 * @param article the article, in a language that the reader knows
	 * @return the contacts, in the order of their first mention; empty where it reports
	 * none
	 */
	List<FoundContact> read(Article article);

}
