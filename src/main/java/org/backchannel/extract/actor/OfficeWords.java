// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.lexicon.Offices.OfficeClass;
import org.backchannel.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the words of an office begin and end, and for whom it acts: "the U.S. and
 * Russian officials", "chief of the General Staff of the Russian Armed Forces".
 */
final class OfficeWords {

	private static final Set<String> LINKS = Set.of("of", "for", "from", "to", "at", "in", "on", "representing");

	private static final Set<String> GROUPS_BY_PLACE = Set.of("of", "from", "in", "for", "representing", "at");

	private final Lexicon lexicon;

	OfficeWords(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	boolean isOfficeNoun(Sentence sentence, @Nullable Atom[] at, int i) {
		Atom atom = at[i];
		if (atom != null && (atom.person() || atom.known() != null)) {
			return false;
		}
		OfficeClass office = this.lexicon.offices().of(sentence.lemma(i));
		boolean rank = office == OfficeClass.OFFICE && i + 1 < sentence.size() && isPerson(at, i + 1);
		if (office == null || office == OfficeClass.HONORIFIC || !(sentence.token(i).isNoun() || rank)) {
			return false;
		}
		return (atom == null || office != OfficeClass.GROUP) && !isContact(sentence, i);
	}

	/** "An audience with the Pope" is no crowd. */
	private boolean isContact(Sentence sentence, int noun) {
		return this.lexicon.noun(sentence.lemma(noun)) != null && sentence.lower(noun + 1).matches("with|between");
	}

	OfficePhrase phrase(Sentence sentence, @Nullable Atom[] at, int noun) {
		OfficePhrase phrase = new OfficePhrase();
		int last = noun;
		while (next(sentence, at, last) > last) {
			last = next(sentence, at, last);
		}
		phrase.head = last;
		OfficeClass office = this.lexicon.offices().of(sentence.lemma(last));
		phrase.outside = office == OfficeClass.OUTSIDE;
		phrase.faction = office == OfficeClass.FACTION;
		phrase.group = office == OfficeClass.GROUP || phrase.faction;
		phrase.plural = isPlural(sentence, last) || isPlural(sentence, noun);
		phrase.from = left(sentence, at, noun, phrase);
		while (phrase.from < noun && sentence.lower(phrase.from).equals("-")) {
			phrase.from += 2;
		}
		phrase.from = Math.min(phrase.from, noun);
		phrase.to = right(sentence, at, last + 1, phrase);
		return phrase;
	}

	/** "Defense Ministers" may be tagged as one name. */
	private static boolean isPlural(Sentence sentence, int noun) {
		return sentence.tag(noun).endsWith("S")
				|| (sentence.tag(noun).equals("NNP") && sentence.lower(noun).matches("\\p{L}{3,}[^s]s"));
	}

	/** Between two words without a blank; a dash with blanks ends the phrase. */
	private static boolean isHyphen(Sentence sentence, int at) {
		return (sentence.tag(at).equals("HYPH") || sentence.lower(at).equals("-")) && at + 1 < sentence.size()
				&& sentence.token(at).span().end() == sentence.token(at + 1).span().start();
	}

	/** The office noun right after another: "foreign minister", "Secretary-General". */
	private int next(Sentence sentence, @Nullable Atom[] at, int noun) {
		int after = (sentence.tag(noun + 1).equals("HYPH") || sentence.lower(noun + 1).equals("-")) ? noun + 2
				: noun + 1;
		return (after < sentence.size() && isOfficeNoun(sentence, at, after)) ? after : noun;
	}

	private int left(Sentence sentence, @Nullable Atom[] at, int noun, OfficePhrase phrase) {
		int from = noun;
		boolean joined = true;
		while (from > 0) {
			int i = from - 1;
			Atom atom = at[i];
			String tag = sentence.tag(i);
			if (atom != null && atom.person()) {
				break;
			}
			if (isAlias(sentence, at, i)) {
				from = i - 2;
				continue;
			}
			if (atom != null && atom.known() == null
					&& this.lexicon.offices().state(sentence.words(atom.from(), noun + 1)).isPresent()) {
				from = atom.from();
			}
			else if (atom != null) {
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
					|| tag.startsWith("NN") || (tag.equals("VBN") && sentence.child(i, "aux", "aux:pass") < 0)
					|| isHyphen(sentence, i) || tag.equals("CD")) {
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

	/** "The Republic of Korea (ROK) minister": the closing bracket of another name. */
	private static boolean isAlias(Sentence sentence, @Nullable Atom[] at, int i) {
		return i > 2 && sentence.lower(i).matches("[)]|-rrb-") && sentence.lower(i - 2).matches("[(]|-lrb-")
				&& at[i - 1] != null && at[i - 3] != null;
	}

	/** Whether two nationalities stand on both sides: "U.S. and Russian officials". */
	private static boolean joins(@Nullable Atom[] at, int i, int from, int noun) {
		int left = i - 1;
		Atom before = at[left];
		Atom after = at[from];
		return before != null && after != null && !before.person() && !after.person() && before.known() != null
				&& after.known() != null && (after.isAdjective() || before.isAdjective() || after.to() == noun);
	}

	private int right(Sentence sentence, @Nullable Atom[] at, int start, OfficePhrase phrase) {
		int to = start;
		while (to < sentence.size() && LINKS.contains(sentence.lower(to))) {
			String link = sentence.lower(to);
			int end = nominal(sentence, at, to + 1, phrase.plural || phrase.group || link.matches("to|for"));
			boolean contact = this.lexicon.noun(sentence.lemma(end - 1)) != null
					&& (to > start || sentence.lower(to + 1).matches("an?"));
			if (end == to + 1 || contact) {
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

	int nominal(Sentence sentence, @Nullable Atom[] at, int start, boolean list) {
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
					|| (tag.equals("DT") && sentence.tag(i - 1).matches("CC|,"));
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

	static boolean isPerson(@Nullable Atom[] at, int i) {
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

}
