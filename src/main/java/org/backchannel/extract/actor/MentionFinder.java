// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.backchannel.extract.actor.Mention.Sort;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Sentence;

/**
 * Finds the words of a sentence that mean somebody. It goes by the order of words, not by
 * the parse: titles before names are where parsers err most.
 */
public final class MentionFinder {

	private static final Set<String> SINGULAR = Set.of("i", "me", "it", "he", "she", "him", "her", "himself",
			"herself");

	private static final Set<String> PLURAL = Set.of("they", "them", "both", "themselves");

	private static final Set<String> COUNTS = Set.of("two", "both", "three", "four");

	private final Lexicon lexicon;

	private final AtomFinder atoms;

	private final OfficeFinder offices;

	/**
	 * A finder with this vocabulary.
	 * @param lexicon the vocabulary
	 */
	public MentionFinder(Lexicon lexicon) {
		this.lexicon = lexicon;
		this.atoms = new AtomFinder(lexicon);
		this.offices = new OfficeFinder(lexicon);
	}

	/**
	 * Finds the mentions of a sentence.
	 * @param sentence the sentence
	 * @param surnames names of people that the article prints elsewhere
	 * @return the mentions in order; they do not overlap
	 */
	public List<Mention> find(Sentence sentence, Set<String> surnames) {
		List<Atom> found = this.atoms.find(sentence, surnames);
		List<Mention> mentions = new ArrayList<>(this.offices.find(sentence, found));
		mentions.removeIf((mention) -> isCounted(sentence, mention));
		for (Atom atom : found) {
			if (mentions.stream().noneMatch((mention) -> mention.covers(atom.from()))) {
				mentions.add(atom.mention(atom.standsAlone(sentence)));
			}
		}
		for (Atom atom : found) {
			if (atom.person()) {
				owned(sentence, found, atom, mentions);
			}
		}
		for (int i = 0; i < sentence.size(); i++) {
			int at = i;
			if (mentions.stream().noneMatch((mention) -> mention.covers(at))) {
				anaphor(sentence, i, mentions);
			}
		}
		mentions.sort(Comparator.comparingInt(Mention::from));
		return List.copyOf(mentions);
	}

	/** "Russia's Vladimir Putin": the state before the name is his. */
	private static void owned(Sentence sentence, List<Atom> atoms, Atom person, List<Mention> mentions) {
		if (!sentence.tag(person.from() - 1).equals("POS")) {
			return;
		}
		for (Atom owner : atoms) {
			if (owner.to() == person.from() - 1 && owner.known() != null && !owner.isAdjective()
					&& mentions.removeIf((mention) -> mention.from() == owner.from())) {
				mentions.removeIf((mention) -> mention.from() == person.from());
				mentions.add(new Mention(Sort.PERSON, owner.from(), person.to(), person.name(), null, owner.actors(),
						false));
			}
		}
	}

	/** "The two leaders", who were named before. */
	private static boolean isCounted(Sentence sentence, Mention mention) {
		return mention.sort() == Sort.OFFICE && mention.principals().isEmpty()
				&& COUNTS.contains(sentence.lower(mention.from())) && mention.to() - mention.from() <= 3;
	}

	private void anaphor(Sentence sentence, int at, List<Mention> mentions) {
		String word = sentence.lower(at);
		if (SINGULAR.contains(word) && !sentence.tag(at).equals("PRP$")) {
			mentions.add(new Mention(Sort.ANAPHOR, at, at + 1, null, null, List.of(), false));
		}
		else if (COUNTS.contains(word)) {
			for (int to = at + 1; to < Math.min(at + 4, sentence.size()); to++) {
				if (this.lexicon.isOf("paired", sentence.lemma(to))) {
					int end = to;
					if (mentions.stream().noneMatch((mention) -> mention.covers(end))) {
						mentions.add(new Mention(Sort.ANAPHOR, at, to + 1, null, null, List.of(), true));
					}
					return;
				}
			}
			if (!sentence.relation(at).equals("nummod") && !word.equals("four") && !sentence.relation(at).equals("det")
					&& !sentence.relation(at).startsWith("cc")) {
				mentions.add(new Mention(Sort.ANAPHOR, at, at + 1, null, null, List.of(), true));
			}
		}
		else if (PLURAL.contains(word)) {
			mentions.add(new Mention(Sort.ANAPHOR, at, at + 1, null, null, List.of(), true));
		}
	}

}
