// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.backchannel.model.EventKind;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/** The reader's vocabulary: the tables that come with the program, and a user's own. */
public final class Lexicon {

	private final Gazetteer gazetteer;

	private final Offices offices;

	private final Map<String, Trigger> triggers = new HashMap<>();

	private final Map<String, LightVerb> lightVerbs = new HashMap<>();

	private final Map<String, Status> statusWords = new HashMap<>();

	private final Set<String> speechVerbs = new HashSet<>();

	private final Set<String> citationVerbs = new HashSet<>();

	private final Set<String> seriesWords = new HashSet<>();

	private final Map<String, Set<String>> classes = new HashMap<>();

	private final List<String> hearsay = new ArrayList<>();

	private Lexicon(@Nullable Path extras) {
		this.gazetteer = Gazetteer.read(extras);
		this.offices = Offices.read(extras);
		for (Table.Row row : Table.read("triggers.tsv", extras)) {
			boolean verb = row.cell(1).equals("verb");
			this.triggers.put(key(verb, row.cell(0)),
					new Trigger(row.cell(0), verb, kind(row.cell(2)), words(row.cell(3)), words(row.cell(4))));
		}
		for (Table.Row row : Table.read("light-verbs.tsv", extras)) {
			this.lightVerbs.put(row.cell(0), new LightVerb(status(row.cell(1)), row.cell(2)));
		}
		for (Table.Row row : Table.read("status-words.tsv", extras)) {
			Status status = status(row.cell(1));
			if (status != null) {
				this.statusWords.put(row.cell(2) + ":" + row.cell(0), status);
			}
		}
		for (Table.Row row : Table.read("speech-verbs.tsv", extras)) {
			this.speechVerbs.add(row.cell(0));
			if (row.cell(1).equals("cites")) {
				this.citationVerbs.add(row.cell(0));
			}
		}
		Table.read("series-words.tsv", extras).forEach((row) -> this.seriesWords.add(row.cell(1) + ":" + row.cell(0)));
		for (Table.Row row : Table.read("classes.tsv", extras)) {
			this.classes.computeIfAbsent(row.cell(0), (name) -> new HashSet<>()).addAll(row.list(1));
		}
		Table.read("hearsay.tsv", extras).forEach((row) -> this.hearsay.add(row.cell(1) + ":" + row.cell(0)));
	}

	/**
	 * The vocabulary that comes with the program.
	 * @return the vocabulary
	 */
	public static Lexicon bundled() {
		return new Lexicon(null);
	}

	/**
	 * The vocabulary that comes with the program and a user's.
	 * @param folder a folder with tables of the same names and columns; missing ones are
	 * fine
	 * @return the vocabulary
	 */
	public static Lexicon with(Path folder) {
		return new Lexicon(folder);
	}

	private static String key(boolean verb, String lemma) {
		return (verb ? "v:" : "n:") + lemma;
	}

	private static EventKind kind(String code) {
		return Stream.of(EventKind.values())
			.filter((kind) -> kind.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No kind of event is called " + code));
	}

	private static @Nullable Status status(String code) {
		if (code.isEmpty()) {
			return null;
		}
		return Stream.of(Status.values())
			.filter((status) -> status.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No status is called " + code));
	}

	private static Set<String> words(String cell) {
		return cell.isEmpty() ? Set.of() : Set.copyOf(List.of(cell.toLowerCase(Locale.ROOT).split(" ")));
	}

	public Gazetteer gazetteer() {
		return this.gazetteer;
	}

	public Offices offices() {
		return this.offices;
	}

	/**
	 * The contact that a verb names.
	 * @param lemma the verb
	 * @return the trigger, or null for another verb
	 */
	public @Nullable Trigger verb(String lemma) {
		return this.triggers.get(key(true, lemma));
	}

	/**
	 * The contact that a noun names.
	 * @param lemma the noun in the singular, or two nouns
	 * @return the trigger, or null for another noun
	 */
	public @Nullable Trigger noun(String lemma) {
		return this.triggers.get(key(false, lemma));
	}

	/**
	 * What a verb says of the contact that is its object.
	 * @param lemma the verb, with its particle after a hyphen
	 * @return null for a verb that is no light verb
	 */
	public @Nullable LightVerb lightVerb(String lemma) {
		return this.lightVerbs.get(lemma);
	}

	/**
	 * The status that a word gives to a contact.
	 * @param where the place of the word, as the table {@code status-words.tsv} explains:
	 * {@code governor}, {@code modal}, {@code modifier}, …
	 * @param lemma the word
	 * @return null where it gives none
	 */
	public @Nullable Status statusOf(String where, String lemma) {
		return this.statusWords.get(where + ":" + lemma);
	}

	/**
	 * The status that a noun gives to the contact that hangs on it: "a plan for talks".
	 * @param lemma the noun
	 * @return null where it gives none
	 */
	public @Nullable Status statusOfNoun(String lemma) {
		Status noun = statusOf("noun", lemma);
		return (noun != null) ? noun : statusOf("governor", lemma);
	}

	public boolean isSpeech(String lemma) {
		return this.speechVerbs.contains(lemma);
	}

	/**
	 * Whether a verb of saying names whoever said it as its object: "citing an official".
	 * @param lemma the verb
	 * @return false for a verb whose subject speaks
	 */
	public boolean isCitation(String lemma) {
		return this.citationVerbs.contains(lemma);
	}

	/**
	 * Whether a word tells of several contacts or of a vague one.
	 * @param where the place of the word: {@code modifier}, {@code adverb}
	 * @param word the word in lower case
	 * @return whether it does
	 */
	public boolean isSeries(String where, String word) {
		return this.seriesWords.contains(where + ":" + word);
	}

	/**
	 * Whether a word is of a class that the rules of reading need.
	 * @param wordClass a class of the table {@code classes.tsv}, which says what each is
	 * for
	 * @param word the word as the class has it: a lemma, or a form where the table lists
	 * forms
	 * @return whether it is
	 * @throws IllegalArgumentException for a class that the table does not have
	 */
	public boolean isOf(String wordClass, String word) {
		Set<String> words = this.classes.get(wordClass);
		if (words == null) {
			throw new IllegalArgumentException("The vocabulary has no class of words called " + wordClass);
		}
		return words.contains(word);
	}

	/**
	 * Whether nobody with a name vouches for what is said.
	 * @param where {@code speaker} for the words that name the speaker, {@code sentence}
	 * for all of the sentence
	 * @param text these words
	 * @return whether they hold a word or phrase that says so
	 */
	public boolean isHearsay(String where, String text) {
		String words = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ") + " ";
		String place = where + ":";
		return this.hearsay.stream()
			.anyMatch(
					(entry) -> entry.startsWith(place) && words.contains(" " + entry.substring(place.length()) + " "));
	}

	/**
	 * A verb that makes a contact of a noun.
	 *
	 * @param status the status that it gives, or null for none of its own
	 * @param part the subject's part: {@code host}, {@code mediator}, {@code in} for a
	 * verb with that preposition; empty for one who takes part
	 */
	public record LightVerb(@Nullable Status status, String part) {
	}

}
