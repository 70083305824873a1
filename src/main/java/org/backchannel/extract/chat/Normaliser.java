// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.chat;

import java.util.Optional;

import org.backchannel.extract.Article;
import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.Status;

/**
 * What makes a model's words those of the vocabulary: the same rules by which the offline
 * reader names actors and reckons dates.
 */
public interface Normaliser {

	/**
	 * The name of a state or organisation.
	 * @param name as the model writes it, such as "the Kremlin"
	 * @return as the vocabulary has it, else the name itself
	 */
	String actor(String name);

	/**
	 * The date that some words mean.
	 * @param words words of the article, such as "on Friday"
	 * @param article gives the day of publication
	 * @param status whether what they date is over or to come
	 * @return the date; empty where the words mean none
	 */
	Optional<Reckoned> date(String words, Article article, Status status);

	/**
	 * A date that was reckoned from words.
	 *
	 * @param date the date
	 * @param basis how it was found
	 */
	record Reckoned(Edtf date, DateBasis basis) {

	}

}
