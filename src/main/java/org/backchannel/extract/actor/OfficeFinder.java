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

	private static final Set<String> LINKS = Set.of("of", "for", "from", "to", "at", "in", "on", "representing");

	private static final Set<String> GROUPS_BY_PLACE = Set.of("of", "from", "in", "for", "representing", "at");

	private final Lexicon lexicon;

	OfficeFinder(Lexicon lexicon) {
		this.lexicon = lexicon;
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
			if (isOfficeNoun(sentence, at, i)) {
				Phrase phrase = phrase(sentence, at, i);
				int before = mentions.isEmpty() ? 0 : mentions.getLast().to();
				inherit(phrase, mentions);
				mentions.addAll(named(sentence, at, phrase, before));
				i = Math.max(phrase.to, mentions.getLast().to());
			}
			else {
				i++;
			}
		}
		return mentions;
	}

	private boolean isOfficeNoun(Sentence sentence, @Nullable Atom[] at, int i) {
		Atom atom = at[i];
		if (atom != null && (atom.person() || atom.known() != null)) {
			return false;
		}
		OfficeClass office = this.lexicon.offices().of(sentence.lemma(i));
		if (office == null || office == OfficeClass.HONORIFIC || !sentence.token(i).isNoun()) {
			return false;
		}
		return atom == null || office != OfficeClass.GROUP;
	}

	/** The words of an office, and what they say. */
	private static final class Phrase {

		private int from;

		private int to;

		private int head;

		private boolean outside;

		private boolean group;

		private boolean plural;

		private boolean joint;

		private boolean nearest;

		private int possessor = Sentence.NONE;

		private final Set<String> before = new LinkedHashSet<>();

		private final Set<String> after = new LinkedHashSet<>();

		private List<String> principals() {
			return List.copyOf(this.before.isEmpty() ? this.after : this.before);
		}

	}

	private Phrase phrase(Sentence sentence, @Nullable Atom[] at, int noun) {
		Phrase phrase = new Phrase();
		int last = noun;
		while (last + 1 < sentence.size() && isOfficeNoun(sentence, at, last + 1)) {
			last++;
		}
		phrase.head = last;
		OfficeClass office = this.lexicon.offices().of(sentence.lemma(last));
		phrase.outside = office == OfficeClass.OUTSIDE;
		phrase.group = office == OfficeClass.GROUP;
		phrase.plural = sentence.tag(last).endsWith("S") || sentence.tag(noun).endsWith("S");
		phrase.from = left(sentence, at, noun, phrase);
		while (phrase.from < noun && sentence.lower(phrase.from).equals("-")) {
			phrase.from += 2;
		}
		phrase.from = Math.min(phrase.from, noun);
		phrase.to = right(sentence, at, last + 1, phrase);
		return phrase;
	}

	private static int left(Sentence sentence, @Nullable Atom[] at, int noun, Phrase phrase) {
		int from = noun;
		boolean joined = true;
		while (from > 0) {
			int i = from - 1;
			Atom atom = at[i];
			String tag = sentence.tag(i);
			if (atom != null && atom.person()) {
				break;
			}
			if (atom != null) {
				joined = (joined && phrase.joint) || phrase.before.isEmpty();
				if (!joined && !phrase.before.isEmpty() && !phrase.nearest) {
					phrase.before.clear();
					joined = true;
				}
				if (joined) {
					phrase.nearest |= phrase.before.isEmpty() && atom.isAdjective();
					phrase.before.addAll(atom.actors());
				}
				phrase.joint = false;
				from = atom.from();
			}
			else if (tag.equals("POS") && i > 0) {
				Atom owner = at[i - 1];
				if (owner != null && owner.person()) {
					phrase.possessor = i - 1;
					break;
				}
				from = i;
			}
			else if (tag.startsWith("JJ") || sentence.lower(i).matches("acting|outgoing|incoming|ruling|visiting")
					|| tag.startsWith("NN") || tag.equals("VBN") || tag.equals("HYPH") || sentence.lower(i).equals("-")
					|| tag.equals("CD")) {
				phrase.joint |= sentence.lower(i).equals("-");
				from = i;
			}
			else if ((tag.equals("CC") || tag.equals(",")) && i > 0 && joins(at, i, from, noun)) {
				phrase.joint = true;
				joined = true;
				from = i;
			}
			else {
				break;
			}
		}
		return from;
	}

	/** Whether two nationalities stand on both sides: "U.S. and Russian officials". */
	private static boolean joins(@Nullable Atom[] at, int i, int from, int noun) {
		int left = i - 1;
		Atom before = at[left];
		Atom after = at[from];
		return before != null && after != null && !before.person() && !after.person() && before.known() != null
				&& after.known() != null && (after.isAdjective() || before.isAdjective() || after.to() == noun);
	}

	private int right(Sentence sentence, @Nullable Atom[] at, int start, Phrase phrase) {
		int to = start;
		while (to < sentence.size() && LINKS.contains(sentence.lower(to))) {
			String link = sentence.lower(to);
			int end = nominal(sentence, at, to + 1, phrase.plural || phrase.group);
			if (end == to + 1 || this.lexicon.noun(sentence.lemma(end - 1)) != null) {
				break;
			}
			if (!link.equals("of") && !link.equals("in") && !phrase.group && !phrase.plural
					&& !GROUPS_BY_PLACE.contains(link) && !link.equals("to")) {
				break;
			}
			List<String> found = new ArrayList<>();
			for (int i = to + 1; i < end; i++) {
				Atom atom = at[i];
				if (atom != null && !atom.person()) {
					found.addAll(atom.actors());
				}
			}
			if ((link.equals("in") || link.equals("at") || link.equals("on")) && found.isEmpty()) {
				break;
			}
			boolean named = sentence.lower(end).equals(",") && end + 1 < sentence.size() && isPerson(at, end + 1);
			if (link.equals("in") && (!phrase.before.isEmpty() || !phrase.plural) && !named) {
				break;
			}
			if (this.lexicon.offices().isPhrase(words(sentence, start - 1, end))) {
				found.clear();
			}
			else if (found.isEmpty() && link.matches("of|from") && (phrase.plural || phrase.group)) {
				found.add(bare(sentence, to + 1, end));
			}
			if (!link.equals("to") && (phrase.after.isEmpty() || link.equals("from"))) {
				phrase.after.addAll(found);
			}
			to = end;
		}
		return to;
	}

	private static String words(Sentence sentence, int from, int to) {
		return sentence.words(Math.max(0, from), to).toLowerCase(Locale.ROOT);
	}

	private static String bare(Sentence sentence, int from, int to) {
		int start = from;
		while (start < to - 1 && sentence.tag(start).matches("DT|PRP\\$|PDT")) {
			start++;
		}
		return sentence.words(start, to);
	}

	private int nominal(Sentence sentence, @Nullable Atom[] at, int start, boolean list) {
		int i = start;
		while (i < sentence.size()) {
			Atom atom = at[i];
			String tag = sentence.tag(i);
			if (atom != null && atom.person()) {
				break;
			}
			boolean noun = atom != null || tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("POS")
					|| tag.equals("HYPH") || tag.equals("CD") || sentence.lower(i).equals("-")
					|| (i == start && (tag.equals("DT") || tag.equals("PRP$")))
					|| (tag.equals("DT") && sentence.tag(i - 1).equals("CC"));
			boolean rank = atom == null && i > start && sentence.token(i).isProper()
					&& this.lexicon.offices().of(sentence.lemma(i)) == OfficeClass.OFFICE && i + 1 < sentence.size()
					&& isPerson(at, i + 1);
			if (rank) {
				break;
			}
			if (noun) {
				i++;
			}
			else if (list && i > start && (tag.equals(",") || tag.equals("CC")) && i + 1 < sentence.size()
					&& continues(sentence, at, i + 1)) {
				i++;
			}
			else if (!list && tag.equals("CC") && i > start && i + 1 < sentence.size() && at[i + 1] == null
					&& sentence.token(i - 1).isProper() && sentence.token(i + 1).isProper()
					&& this.lexicon.offices().of(sentence.lemma(i + 1)) == null) {
				i++;
			}
			else {
				break;
			}
		}
		return (i > start && onlyDeterminer(sentence, start, i)) ? start : i;
	}

	private static boolean onlyDeterminer(Sentence sentence, int start, int end) {
		return end == start + 1 && (sentence.tag(start).equals("DT") || sentence.tag(start).equals("PRP$"));
	}

	private static boolean isPerson(@Nullable Atom[] at, int i) {
		Atom atom = at[i];
		return atom != null && atom.person();
	}

	private static boolean continues(Sentence sentence, @Nullable Atom[] at, int i) {
		int next = (sentence.tag(i).equals("DT") || sentence.tag(i).equals("CC")) ? i + 1 : i;
		if (next >= sentence.size()) {
			return false;
		}
		Atom atom = at[next];
		return atom != null && !atom.person() && atom.known() != null && !atom.isAdjective();
	}

	/** "Trump's envoy": who acts for the owner acts for the owner's side. */
	private static void inherit(Phrase phrase, List<Mention> mentions) {
		if (phrase.possessor >= 0 && phrase.before.isEmpty()) {
			mentions.stream()
				.filter((mention) -> mention.covers(phrase.possessor))
				.forEach((mention) -> phrase.before.addAll(mention.principals()));
		}
	}

	/** "Envoys A and B" are two people of one office; anything else is one mention. */
	private List<Mention> named(Sentence sentence, @Nullable Atom[] at, Phrase phrase, int before) {
		List<Mention> mentions = new ArrayList<>();
		int next = phrase.to;
		while (phrase.plural && !phrase.group && !phrase.outside && next < sentence.size() && isPerson(at, next)) {
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

	private Mention mention(Sentence sentence, @Nullable Atom[] at, Phrase phrase, int floor) {
		String office = sentence.words(phrase.from, phrase.to);
		List<String> principals = phrase.principals();
		if (principals.isEmpty()) {
			principals = this.lexicon.offices().state(office).map(List::of).orElse(List.of());
		}
		Atom name = phrase.plural ? null : nameBeside(sentence, at, phrase, floor);
		if (name != null && !phrase.group) {
			String title = trimmed(sentence, phrase);
			int to = Math.max(phrase.to, name.to());
			if (to == name.to() && sentence.lower(to).equals("of") && to + 1 < sentence.size()) {
				int end = nominal(sentence, at, to + 1, false);
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

	private static boolean isActor(Sentence sentence, Phrase phrase) {
		return !sentence.lemma(phrase.head).equals("side");
	}

	private static String trimmed(Sentence sentence, Phrase phrase) {
		int from = phrase.from;
		while (from < phrase.head && (sentence.tag(from).equals("HYPH") || sentence.tag(from).equals("POS")
				|| sentence.tag(from).equals("CC") || sentence.tag(from).equals(",")
				|| sentence.tag(from).equals("DT"))) {
			from++;
		}
		return sentence.words(from, phrase.to);
	}

	private static @Nullable Atom nameBeside(Sentence sentence, @Nullable Atom[] at, Phrase phrase, int floor) {
		int next = phrase.to;
		while (next < sentence.size() && sentence.tag(next).equals("POS")) {
			return null;
		}
		while (next < sentence.size() && sentence.lower(next).matches("(mr|mrs|ms|dr|gen|col|lt|adm|sir)\\.?")) {
			next++;
		}
		if (next < sentence.size() && isPerson(at, next)) {
			return at[next];
		}
		int after = sentence.lower(next).matches("[,–—]") ? next + 1 : next;
		while (after > next
				&& sentence.lower(after).matches("(mr|mrs|ms|dr|gen|col|lt|adm|sir)\\.?|general|president")) {
			after++;
		}
		Atom before = before(sentence, at, phrase, floor);
		boolean named = after > next && after < sentence.size() && isPerson(at, after);
		if (named) {
			Atom person = at[after];
			boolean closed = person != null && closes(sentence, person.to());
			if (closed && before == null) {
				return person;
			}
		}
		return before;
	}

	private static boolean closes(Sentence sentence, int at) {
		return at >= sentence.size() || sentence.lower(at).matches("[,.;:)–—\"”]|'s|who|and")
				|| sentence.token(at).isVerb() || sentence.tag(at).equals("IN") || sentence.tag(at).equals("MD");
	}

	private static @Nullable Atom before(Sentence sentence, @Nullable Atom[] at, Phrase phrase, int floor) {
		int i = phrase.from - 1;
		while (i >= floor && (sentence.tag(i).equals("DT") || sentence.tag(i).equals("PRP$")
				|| sentence.lower(i).equals("then") || sentence.tag(i).equals("RB"))) {
			i--;
		}
		if (phrase.possessor >= 0) {
			return null;
		}
		if (i - 1 >= floor && sentence.lower(i).matches("[,(–—]|--") && isPerson(at, i - 1)
				&& !sentence.tag(phrase.to < sentence.size() ? phrase.to : phrase.to - 1).equals("POS")) {
			return at[i - 1];
		}
		return null;
	}

	static String normal(String office) {
		return office.toLowerCase(Locale.ROOT).replace("defence", "defense").replaceAll("[^\\p{L} ]", " ").strip();
	}

}
