// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.chat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.backchannel.extract.Article;
import org.backchannel.extract.Span;
import org.backchannel.extract.date.DateResolver;
import org.backchannel.extract.date.Tense;
import org.backchannel.extract.date.When;
import org.backchannel.extract.lexicon.Gazetteer;
import org.backchannel.extract.lexicon.KnownActor;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Dependency;
import org.backchannel.extract.text.Sentence;
import org.backchannel.extract.text.Token;
import org.backchannel.model.Edtf;
import org.backchannel.model.Status;

/** Normalises by the vocabulary and the date rules of the offline reader. */
public final class VocabularyNormaliser implements Normaliser {

	private static final Pattern TOKEN = Pattern.compile("(?i:\\b(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\\.)"
			+ "|[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*|[^\\s\\p{L}\\p{N}]");

	private final Gazetteer gazetteer;

	/**
	 * Creates a normaliser.
	 * @param lexicon the vocabulary
	 */
	public VocabularyNormaliser(Lexicon lexicon) {
		this.gazetteer = lexicon.gazetteer();
	}

	@Override
	public String actor(String name) {
		Optional<KnownActor> known = this.gazetteer.lookUp(name);
		if (known.isEmpty() && name.regionMatches(true, 0, "the ", 0, 4)) {
			known = this.gazetteer.lookUp(name.substring(4));
		}
		return known.map(KnownActor::actor).orElse(name);
	}

	/**
	 * {@inheritDoc} A meeting that was cancelled or denied may be of either side of the
	 * day of publication: then the words decide only where both give the same.
	 */
	@Override
	public Optional<Reckoned> date(String words, Article article, Status status) {
		List<Token> tokens = tokens(words);
		if (tokens.isEmpty()) {
			return Optional.empty();
		}
		Sentence sentence = new Sentence(tokens,
				Collections.nCopies(tokens.size(), new Dependency(Sentence.NONE, "dep")));
		return switch (status) {
			case HELD, ONGOING -> date(sentence, article, Tense.PAST);
			case PLANNED, PROPOSED -> date(sentence, article, Tense.FUTURE);
			default -> date(sentence, article, Tense.PAST)
				.filter((past) -> date(sentence, article, Tense.FUTURE).filter(past::equals).isPresent());
		};
	}

	private static Optional<Reckoned> date(Sentence sentence, Article article, Tense tense) {
		DateResolver resolver = new DateResolver(article.published(), List.of(sentence));
		for (DateResolver.Words found : resolver.words(sentence)) {
			When when = resolver.resolve(sentence, found, tense);
			if (when != null) {
				return Edtf.tryParse(when.edtf()).map((date) -> new Reckoned(date, when.basis()));
			}
		}
		return Optional.empty();
	}

	/** Without a parse: the date rules look at words only. */
	private static List<Token> tokens(String words) {
		List<Token> tokens = new ArrayList<>();
		for (MatchResult match : TOKEN.matcher(words).results().toList()) {
			String word = match.group();
			String tag = Character.isDigit(word.charAt(0)) ? "CD" : "NN";
			tokens.add(new Token(word, word.toLowerCase(Locale.ROOT), tag, "O", new Span(match.start(), match.end())));
		}
		return tokens;
	}

}
