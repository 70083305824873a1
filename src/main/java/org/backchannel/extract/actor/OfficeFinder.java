// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.backchannel.extract.actor.Mention.Sort;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.lexicon.Offices.OfficeClass;
import org.backchannel.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds offices and puts them to the names beside them: "Russia's chief of staff, Valery
 * Gerasimov", "Gordon Messenger, Vice Chief of the Defence Staff", "officials from the
 * two sides".
 */
final class OfficeFinder {

	private final Lexicon lexicon;

	private final OfficeWords words;

	OfficeFinder(Lexicon lexicon) {
		this.lexicon = lexicon;
		this.words = new OfficeWords(lexicon);
	}

	List<Mention> find(Sentence sentence, List<Atom> atoms) {
		@Nullable Atom[] at = new Atom[sentence.size()];
		for (Atom atom : atoms) {
			for (int i = atom.from(); i < atom.to(); i++) {
				at[i] = atom;
			}
		}
		List<Mention> mentions = new ArrayList<>();
		int i = 0;
		while (i < sentence.size()) {
			if (this.words.isOfficeNoun(sentence, at, i)) {
				OfficePhrase phrase = this.words.phrase(sentence, at, i);
				int before = mentions.isEmpty() ? 0 : mentions.getLast().to();
				inherit(phrase, mentions);
				borrow(sentence, phrase, atoms);
				mentions.addAll(named(sentence, at, phrase, before));
				i = Math.max(phrase.to, mentions.getLast().to());
			}
			else {
				i++;
			}
		}
		return mentions;
	}

	/** "Trump's envoy": who acts for the owner acts for the owner's side. */
	private static void inherit(OfficePhrase phrase, List<Mention> mentions) {
		if (phrase.possessor >= 0 && phrase.before.isEmpty()) {
			mentions.stream()
				.filter((mention) -> mention.covers(phrase.possessor))
				.forEach((mention) -> phrase.before.addAll(mention.principals()));
		}
	}

	/** "The Portuguese government said its defence minister": the subject's minister. */
	private static void borrow(Sentence sentence, OfficePhrase phrase, List<Atom> atoms) {
		if (!sentence.lower(phrase.from - 1).equals("its") || !phrase.principals().isEmpty()) {
			return;
		}
		Atom owner = null;
		for (Atom atom : atoms) {
			boolean actor = !atom.person() && atom.known() != null && atom.to() < phrase.from;
			if (actor && (owner == null || !isSubject(sentence, owner))) {
				owner = atom;
			}
		}
		if (owner != null) {
			phrase.before.addAll(owner.actors());
		}
	}

	private static boolean isSubject(Sentence sentence, Atom atom) {
		int last = atom.to() - 1;
		int noun = sentence.relation(last).matches("amod|compound|nmod:poss") ? sentence.governor(last) : last;
		return noun >= 0 && sentence.relation(noun).startsWith("nsubj");
	}

	/** "Envoys A and B" are two people of one office; anything else is one mention. */
	private List<Mention> named(Sentence sentence, @Nullable Atom[] at, OfficePhrase phrase, int before) {
		List<Mention> mentions = new ArrayList<>();
		int next = phrase.to;
		while (phrase.plural && !phrase.group && !phrase.outside && next < sentence.size()
				&& OfficeWords.isPerson(at, next)) {
			Atom person = java.util.Objects.requireNonNull(at[next]);
			List<String> principals = (phrase.principals().size() == 1) ? phrase.principals() : List.of();
			String office = trimmed(sentence, phrase);
			mentions.add(new Mention(Sort.PERSON, mentions.isEmpty() ? phrase.from : person.from(), person.to(),
					person.name(), office, principals, false));
			next = person.to();
			if (sentence.lower(next).matches("and|,")) {
				next++;
			}
			if (sentence.lower(next).equals("and")) {
				next++;
			}
		}
		return mentions.isEmpty() ? List.of(mention(sentence, at, phrase, before)) : mentions;
	}

	private Mention mention(Sentence sentence, @Nullable Atom[] at, OfficePhrase phrase, int floor) {
		String office = sentence.words(phrase.from, phrase.to);
		List<String> principals = phrase.principals();
		if (principals.isEmpty()) {
			principals = this.lexicon.offices().state(office).map(List::of).orElse(List.of());
		}
		if (phrase.faction && phrase.from < phrase.head) {
			principals = List.of(trimmed(sentence, phrase));
		}
		Atom name = phrase.plural ? null : nameBeside(sentence, at, phrase, floor);
		if (name != null && !phrase.group) {
			String title = trimmed(sentence, phrase);
			int to = Math.max(phrase.to, name.to());
			if (to == name.to() && sentence.lower(to).equals("of") && to + 1 < sentence.size()) {
				int end = this.words.nominal(sentence, at, to + 1, false);
				Atom land = at[Math.min(end, sentence.size()) - 1];
				if (end > to + 1 && land != null && land.known() != null && !land.person()) {
					principals = principals.isEmpty() ? land.actors() : principals;
					to = end;
				}
			}
			return new Mention(phrase.outside ? Sort.OUTSIDE : Sort.PERSON, Math.min(phrase.from, name.from()), to,
					name.name(), title, principals, false);
		}
		if (!phrase.outside && phrase.group && principals.isEmpty() && !isActor(sentence, phrase)) {
			return new Mention(Sort.OUTSIDE, phrase.from, phrase.to, null, office, principals, phrase.plural);
		}
		return new Mention(phrase.outside ? Sort.OUTSIDE : Sort.OFFICE, phrase.from, phrase.to, null, office,
				principals, phrase.plural || phrase.group);
	}

	private static boolean isActor(Sentence sentence, OfficePhrase phrase) {
		return !sentence.lemma(phrase.head).equals("side");
	}

	private static String trimmed(Sentence sentence, OfficePhrase phrase) {
		int from = phrase.from;
		while (from < phrase.head && (sentence.tag(from).equals("HYPH") || sentence.tag(from).equals("POS")
				|| sentence.tag(from).equals("CC") || sentence.tag(from).equals(",")
				|| sentence.tag(from).equals("DT"))) {
			from++;
		}
		return sentence.words(from, phrase.to);
	}

	private @Nullable Atom nameBeside(Sentence sentence, @Nullable Atom[] at, OfficePhrase phrase, int floor) {
		int next = phrase.to;
		while (next < sentence.size() && sentence.tag(next).equals("POS")) {
			return null;
		}
		while (next < sentence.size() && isHonorific(sentence, next)) {
			next++;
		}
		if (next < sentence.size() && OfficeWords.isPerson(at, next)) {
			return at[next];
		}
		int after = sentence.lower(next).matches("[,–—]") ? next + 1 : next;
		while (after > next && isTitle(sentence, at, after)) {
			after++;
		}
		Atom before = before(sentence, at, phrase, floor);
		boolean named = after > next && after < sentence.size() && OfficeWords.isPerson(at, after);
		if (named) {
			Atom person = at[after];
			boolean closed = person != null && closes(sentence, person.to());
			if (closed && before == null) {
				return person;
			}
		}
		return before;
	}

	private boolean isHonorific(Sentence sentence, int token) {
		return this.lexicon.offices().of(sentence.lower(token)) == OfficeClass.HONORIFIC;
	}

	/** "Iran's supreme leader, Ayatollah Ali Khamenei": a rank before the name. */
	private boolean isTitle(Sentence sentence, @Nullable Atom[] at, int token) {
		OfficeClass rank = (token < sentence.size()) ? this.lexicon.offices().of(sentence.lemma(token)) : null;
		return rank == OfficeClass.HONORIFIC || (rank == OfficeClass.OFFICE && token + 1 < sentence.size()
				&& sentence.token(token).isProper() && OfficeWords.isPerson(at, token + 1));
	}

	private static boolean closes(Sentence sentence, int at) {
		return at >= sentence.size() || sentence.lower(at).matches("[,.;:)–—\"”]|'s|who|and")
				|| sentence.token(at).isVerb() || sentence.tag(at).equals("IN") || sentence.tag(at).equals("MD");
	}

	private static @Nullable Atom before(Sentence sentence, @Nullable Atom[] at, OfficePhrase phrase, int floor) {
		int i = phrase.from - 1;
		while (i >= floor && (sentence.tag(i).equals("DT") || sentence.tag(i).equals("PRP$")
				|| sentence.lower(i).equals("then") || sentence.tag(i).equals("RB"))) {
			i--;
		}
		if (phrase.possessor >= 0) {
			return null;
		}
		if (i - 1 >= floor && sentence.lower(i).matches("[,(–—]|--") && OfficeWords.isPerson(at, i - 1)
				&& !sentence.tag(phrase.to < sentence.size() ? phrase.to : phrase.to - 1).equals("POS")) {
			return at[i - 1];
		}
		return null;
	}

	static String normal(String office) {
		return office.toLowerCase(Locale.ROOT).replace("defence", "defense").replaceAll("[^\\p{L} ]", " ").strip();
	}

}
