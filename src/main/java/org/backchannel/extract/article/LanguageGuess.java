// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Guesses which language a text is in, offline, with OpenNLP's model of 103 languages.
 * Safe for use by several threads.
 */
final class LanguageGuess {

	/** Fewer letters tell too little. */
	private static final int FEWEST_LETTERS = 60;

	private static final int ENOUGH = 2500;

	/** Below so many letters the model often takes names for a language of their own. */
	private static final int SURE_LETTERS = 500;

	/** Of so few, one word that no other language has is enough. */
	private static final int BRIEF_LETTERS = 200;

	private static final Pattern ONLY_ENGLISH = Pattern.compile(
			"(?i)\\b(?:the|with|from|said|their|which|this|would|they|were|after|before|between|to meet|to visit)\\b");

	/** In English that share of the words are these, in no other language so many. */
	private static final double ENGLISH_SHARE = 0.12;

	private static final Set<String> ENGLISH = Set.of("the", "and", "of", "to", "on", "with", "that", "for", "at", "by",
			"from", "said", "his", "her", "their", "had", "has", "have", "are", "were", "would", "who", "which", "this",
			"its", "after", "before", "between", "about", "they", "met", "not");

	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	private static final Map<String, String> TWO_LETTERS = twoLetters();

	private final LanguageDetectorME detector;

	LanguageGuess() {
		try (InputStream in = Objects.requireNonNull(LanguageGuess.class.getResourceAsStream("/langdetect-183.bin"),
				"The language model is not on the class path: add org.apache.opennlp:opennlp-models-langdetect")) {
			this.detector = new LanguageDetectorME(new LanguageDetectorModel(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Guesses.
	 * @param text the article's own words, as far as known
	 * @return an ISO 639-1 code, or 639-3 where there is none of two letters; empty where
	 * the text is too short to tell
	 */
	Optional<String> of(String text) {
		String start = text.substring(0, Math.min(text.length(), ENOUGH));
		if (start.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count() < FEWEST_LETTERS) {
			return Optional.empty();
		}
		boolean brief = start.length() < BRIEF_LETTERS && ONLY_ENGLISH.matcher(start).find();
		if (brief || (start.length() < SURE_LETTERS && hasEnglishWords(start))) {
			return Optional.of("en");
		}
		Language best = Arrays.stream(this.detector.predictLanguages(start)).findFirst().orElseThrow();
		return Optional.of(TWO_LETTERS.getOrDefault(best.getLang(), best.getLang()));
	}

	private static boolean hasEnglishWords(String text) {
		List<String> words = WORD.matcher(text).results().map((word) -> word.group().toLowerCase(Locale.ROOT)).toList();
		long english = words.stream().filter(ENGLISH::contains).count();
		return english >= words.size() * ENGLISH_SHARE;
	}

	/**
	 * What a language is called.
	 * @param code ISO 639-1 or 639-3
	 * @return its English name, else the code
	 */
	static String name(String code) {
		return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
	}

	/**
	 * Whether most letters of a text are written from right to left.
	 * @param text any text
	 * @return false for a text without letters
	 */
	static boolean isRightToLeft(String text) {
		long letters = text.codePoints().filter(Character::isLetter).count();
		return text.codePoints().filter(LanguageGuess::isRightToLeft).count() * 2 > letters;
	}

	private static boolean isRightToLeft(int point) {
		byte direction = Character.getDirectionality(point);
		return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
				|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
	}

	private static Map<String, String> twoLetters() {
		Map<String, String> codes = new HashMap<>();
		for (String code : Locale.getISOLanguages()) {
			codes.put(Locale.of(code).getISO3Language(), code);
		}
		return codes;
	}

}
