// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backchannel.extract.Article;
import org.backchannel.extract.Span;
import org.backchannel.model.Edtf;
import org.backchannel.model.Place;
import org.backchannel.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Makes articles of text files and web pages. Of a text file the whole text is stored,
 * its head lines included; of a page its main text. Metadata come from a sidecar, then
 * from head lines or the page itself. Safe for use by several threads.
 */
public final class ArticleLoader {

	/** The largest file that is opened, in bytes. */
	public static final int MOST_BYTES = 32 << 20;

	/** The longest text that is read as one article, in characters. */
	public static final int MOST_CHARACTERS = 400_000;

	private final @Nullable Edtf published;

	private final LanguageGuess languages = new LanguageGuess();

	/**
	 * Creates a loader.
	 * @param published the day of publication of articles that do not say theirs, or null
	 */
	public ArticleLoader(@Nullable Edtf published) {
		this.published = published;
	}

	/**
	 * Loads a file.
	 * @param file a text file or a page
	 * @return the article, or why there is none
	 */
	public Loading load(Path file) {
		List<Problem> problems = new ArrayList<>();
		Place place = new Place(ArticleFiles.label(file), 0);
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(MOST_BYTES + 1);
			Metadata sidecar = Sidecar.of(file, problems);
			return new Attempt(place, ArticleFiles.name(file), problems).load(bytes, sidecar);
		}
		catch (NoSuchFileException ex) {
			problems.add(new Problem(place, "no-file", "there is no such file or folder"));
		}
		catch (IOException ex) {
			problems.add(new Problem(place, "not-readable", "cannot be read: " + ex.getMessage()));
		}
		return new Loading(null, problems);
	}

	/**
	 * Loads what comes from a stream, such as the standard input.
	 * @param in a text or a page; not closed
	 * @param name what to call it
	 * @return the article, or why there is none
	 */
	public Loading load(InputStream in, String name) {
		List<Problem> problems = new ArrayList<>();
		Place place = new Place(name, 0);
		try {
			return new Attempt(place, name, problems).load(in.readNBytes(MOST_BYTES + 1), Metadata.NONE);
		}
		catch (IOException ex) {
			problems.add(new Problem(place, "not-readable", "cannot be read: " + ex.getMessage()));
			return new Loading(null, problems);
		}
	}

	/**
	 * Loads a text that is at hand, such as the one that a dossier stores.
	 * @param text the text, never altered
	 * @param name what to call it
	 * @param known what is known about it; its head lines fill the gaps
	 * @return the article, or why there is none
	 */
	public Loading load(String text, String name, Metadata known) {
		List<Problem> problems = new ArrayList<>();
		return new Attempt(new Place(name, 0), name, problems).stored(text, known, StandardCharsets.UTF_8.name());
	}

	/** One file on its way to an article. */
	private final class Attempt {

		private final Place place;

		private final String name;

		private final List<Problem> problems;

		Attempt(Place place, String name, List<Problem> problems) {
			this.place = place;
			this.name = name;
			this.problems = problems;
		}

		Loading load(byte[] bytes, Metadata sidecar) {
			if (bytes.length > MOST_BYTES) {
				return none("too-large", "is larger than %d MB, which no article is".formatted(MOST_BYTES >> 20));
			}
			Optional<String> binary = FileNature.binary(bytes);
			if (binary.isPresent()) {
				return none("binary", "is " + binary.get() + "; save the article as text or HTML");
			}
			return FileNature.page(this.place.file(), bytes) ? page(bytes, sidecar) : text(bytes, sidecar);
		}

		private Loading text(byte[] bytes, Metadata sidecar) {
			Decoded decoded = decoder().decode(bytes, null);
			return stored(decoded.text(), sidecar, decoded.encoding());
		}

		Loading stored(String text, Metadata known, String encoding) {
			HeadLines head = HeadLines.of(text, this.place.file(), this.problems);
			return article(text, head.span(), known.or(head.metadata()), encoding, false);
		}

		private Loading page(byte[] bytes, Metadata sidecar) {
			String start = new String(bytes, 0, Math.min(bytes.length, 8192), StandardCharsets.ISO_8859_1);
			Decoded decoded = decoder().decode(bytes, Page.declaredEncoding(start));
			Page page = Page.of(decoded.text(), this.place.file(), this.problems);
			return article(page.text(), new Span(0, 0), sidecar.or(page.metadata()), decoded.encoding(),
					page.asksForPassword());
		}

		private Loading article(String text, Span head, Metadata metadata, String encoding, boolean password) {
			if (text.length() > MOST_CHARACTERS) {
				return none("too-long", "holds %,d characters; an article of at most %,d is read. Split it"
					.formatted(text.length(), MOST_CHARACTERS));
			}
			List<Span> noise = noise(text, head, metadata.title());
			String words = Blanked.words(text, noise);
			Optional<Problem> obstacle = Obstacle.in(words, text.substring(head.end()), password, this.place);
			if (obstacle.isPresent()) {
				this.problems.add(obstacle.get());
				return new Loading(null, this.problems);
			}
			Optional<String> foreign = foreign(words, metadata.language());
			if (foreign.isPresent()) {
				return none("language-not-read", foreign.get());
			}
			Edtf day = (metadata.published() != null) ? metadata.published() : ArticleLoader.this.published;
			if (day == null) {
				this.problems.add(new Problem(this.place, "no-publication-date",
						"says not when it appeared, so that days such as \"on Friday\" stay open; add a first line 'Published: 2017-03-03', "
								+ "a file %s.meta.yaml with 'published: 2017-03-03', or --published"
									.formatted(this.name)));
			}
			Article article = new Article(this.name, text, metadata.title(), metadata.outlet(),
					(day != null) ? day : Edtf.UNKNOWN, "en", noise);
			return new Loading(new LoadedArticle(article, this.place.file(), metadata, encoding), this.problems);
		}

		private List<Span> noise(String text, Span head, @Nullable String title) {
			List<Span> noise = NoiseMarker.mark(text, head, title);
			List<Span> tooLong = LongSentences.in(Blanked.text(text, noise));
			for (Span span : tooLong) {
				int line = 1 + (int) text.substring(0, span.start()).chars().filter((c) -> c == '\n').count();
				this.problems.add(new Problem(new Place(this.place.file(), line), "sentence-too-long",
						"a sentence of %,d words is left out; at most %d are read"
							.formatted(LongSentences.words(text, span), LongSentences.MOST_WORDS)));
			}
			return tooLong.isEmpty() ? noise : Blanked.together(text.length(), noise, tooLong);
		}

		private Optional<String> foreign(String words, @Nullable String stated) {
			if (LanguageGuess.isRightToLeft(words)) {
				String language = ArticleLoader.this.languages.of(words).map(LanguageGuess::name).orElse("unknown");
				return Optional
					.of("is written from right to left (%s); only English is read so far".formatted(language));
			}
			Optional<String> guess = ArticleLoader.this.languages.of(words);
			String language = guess.orElse((stated != null) ? stated : "en");
			if (language.equals("en")) {
				return Optional.empty();
			}
			return Optional.of("is in %s%s; only English is read so far".formatted(LanguageGuess.name(language),
					"en".equals(stated) ? ", though its metadata say English" : ""));
		}

		private Decoder decoder() {
			return new Decoder(this.place.file(), this.problems);
		}

		private Loading none(String code, String message) {
			this.problems.add(new Problem(this.place, code, message));
			return new Loading(null, this.problems);
		}

	}

}
