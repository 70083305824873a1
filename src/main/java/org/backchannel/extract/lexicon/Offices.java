// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.lexicon;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What people are called by what they do. */
public final class Offices {

	private final Map<String, OfficeClass> nouns = new HashMap<>();

	private final Map<String, String> phrases = new HashMap<>();

	private final Map<String, List<String>> absent = new HashMap<>();

	private Offices() {
	}

	static Offices read(@Nullable Path extras) {
		Offices offices = new Offices();
		for (Table.Row row : Table.read("offices.tsv", extras)) {
			if (row.cell(1).equals("phrase")) {
				offices.phrases.put(row.cell(0), row.cell(2));
			}
			else if (row.cell(1).equals("absent")) {
				offices.absent.put(row.cell(0), row.list(2));
			}
			else {
				offices.nouns.put(row.cell(0), OfficeClass.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
			}
		}
		return offices;
	}

	/**
	 * What class a noun is of.
	 * @param lemma the noun in lower case, in the singular; a plural in -s too, since the
	 * lemma of a capitalised one is no singular
	 * @return the class, or null for a noun that is no office
	 */
	public @Nullable OfficeClass of(String lemma) {
		OfficeClass office = this.nouns.get(lemma);
		boolean plural = office == null && lemma.length() > 3 && lemma.endsWith("s");
		return plural ? this.nouns.get(lemma.substring(0, lemma.length() - 1)) : office;
	}

	/**
	 * Whether some words are a fixed office, such as "secretary of state".
	 * @param words the words in lower case
	 * @return whether they are
	 */
	public boolean isPhrase(String words) {
		return this.phrases.containsKey(words);
	}

	/**
	 * Whether a state is known to have no such office.
	 * @param state the state's name
	 * @param office an office as a text names it
	 * @return false also where nothing is known
	 */
	public boolean isAbsent(String state, String office) {
		String words = office.toLowerCase(Locale.ROOT);
		return this.absent.entrySet()
			.stream()
			.anyMatch((row) -> words.contains(row.getKey()) && row.getValue().contains(state));
	}

	/**
	 * The one state whose offices are called so.
	 * @param office an office as a text names it
	 * @return the state's name, or empty where many have such an office
	 */
	public Optional<String> state(String office) {
		String words = office.toLowerCase(Locale.ROOT);
		return this.phrases.entrySet()
			.stream()
			.filter((phrase) -> !phrase.getValue().isEmpty() && words.contains(phrase.getKey()))
			.map(Map.Entry::getValue)
			.sorted()
			.findFirst();
	}

	/** Classes of nouns for people. */
	public enum OfficeClass {

		/** One person; in the plural several. */
		OFFICE,
		/** A body of people who act for somebody. */
		GROUP,
		/**
		 * A body of people who act for themselves, against the state whose name they
		 * bear.
		 */
		FACTION,
		/** People whose conversations are no contacts. */
		OUTSIDE,
		/** A form of address. */
		HONORIFIC

	}

}
