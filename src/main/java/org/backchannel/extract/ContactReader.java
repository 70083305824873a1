// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract;

import java.util.List;
import java.util.function.Consumer;

import org.backchannel.model.Problem;

/** Reads the contacts out of an article. Safe for use by several threads. */
public interface ContactReader {

	/**
	 * Reads one article.
	 * @param article the article, in a language that the reader knows
	 * @return the contacts, in the order of their first mention; empty where it reports
	 * none
	 */
	List<FoundContact> read(Article article);

	/**
	 * Reads one article and says what the user should know about the reading.
	 * @param article the article, in a language that the reader knows
	 * @param notes gets what was left out and why; called by the same thread
	 * @return the contacts as {@link #read(Article)} gives them
	 */
	default List<FoundContact> read(Article article, Consumer<Problem> notes) {
		return read(article);
	}

}
