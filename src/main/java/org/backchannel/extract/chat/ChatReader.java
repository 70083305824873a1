// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.chat;

import java.util.List;
import java.util.function.Consumer;

import org.backchannel.extract.Article;
import org.backchannel.extract.ContactReader;
import org.backchannel.extract.FoundContact;
import org.backchannel.model.Place;
import org.backchannel.model.Problem;

/**
 * A reader that asks a language model. What the model says of a contact counts only where
 * its quote stands in the article; dates and actors are normalised by the offline
 * reader's rules. Safe for use by several threads.
 */
public final class ChatReader implements ContactReader {

	/** The longest article that is sent in full, in characters. */
	static final int MOST_CHARACTERS = 60_000;

	private final Conversation conversation;

	private final Normaliser normaliser;

	/**
	 * Creates a reader. Nothing is sent before an article is read.
	 * @param settings whom to ask
	 * @param normaliser the offline reader's rules
	 * @throws IllegalStateException if the library that talks to endpoints is not on the
	 * class path
	 */
	public ChatReader(ChatSettings settings, Normaliser normaliser) {
		this.conversation = new Conversation(Endpoint.of(settings));
		this.normaliser = normaliser;
	}

	@Override
	public List<FoundContact> read(Article article) {
		return read(article, (note) -> {
		});
	}

	/**
	 * Asks the model about one article.
	 * @param article the article
	 * @param notes gets what was dropped and why
	 * @return the contacts whose quotes stand
	 * @throws ChatException if there is no answer that can be understood
	 */
	@Override
	public List<FoundContact> read(Article article, Consumer<Problem> notes) {
		String words = QuoteFinder.words(article);
		if (words.length() > MOST_CHARACTERS) {
			notes.accept(new Problem(new Place(article.id(), 0), "article-cut",
					"has %,d characters; the model was shown the first %,d".formatted(words.length(),
							MOST_CHARACTERS)));
			words = words.substring(0, MOST_CHARACTERS);
		}
		return new Answer(article, this.normaliser, notes).contacts(this.conversation.ask(article, words));
	}

	/**
	 * What asking has cost so far.
	 * @return requests and tokens since this reader was created
	 */
	public Usage usage() {
		return this.conversation.usage();
	}

}
