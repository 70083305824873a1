// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.backchannel.extract.lexicon.Gazetteer;
import org.backchannel.extract.lexicon.KnownActor;
import org.backchannel.extract.lexicon.KnownActor.Form;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.lexicon.Offices.OfficeClass;
import org.backchannel.extract.text.Sentence;
import org.backchannel.extract.text.Token;

/** Finds the names in a sentence: of people, states and organisations. */
final class AtomFinder {

	private static final Set<String> PARTICLES = Set.of("bin", "ibn", "al", "el", "von", "van", "de", "der", "da", "di",
			"ben", "bint", "-");

	private final Lexicon lexicon;

	AtomFinder(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	List<Atom> find(Sentence sentence, Set<String> surnames) {
		List<Atom> atoms = new ArrayList<>();
		int i = 0;
		while (i < sentence.size()) {
			Atom atom = at(sentence, i, surnames);
			if (atom == null) {
				i++;
			}
			else {
				if (atoms.size() > 0 && isNamelike(sentence, atom)) {
					atom = likeNeighbour(sentence, atoms.getLast(), atom);
				}
				else if (atom.person() && !atoms.isEmpty()) {
					Atom before = atoms.removeLast();
					atoms.add(isNamelike(sentence, before) ? likeNeighbour(sentence, atom, before) : before);
				}
				atoms.add(atom);
				i = atom.to();
			}
		}
		atoms.removeIf((atom) -> !atom.person() && atom.known() == null
				&& sentence.token(atom.from()).entity().equals("LOCATION"));
		return atoms;
	}

	@org.jspecify.annotations.Nullable
	private Atom at(Sentence sentence, int from, Set<String> surnames) {
		Token token = sentence.token(from);
		Optional<Gazetteer.Match> match = this.lexicon.gazetteer().match(sentence, from);
		if (match.isEmpty() && sentence.lower(from + 1).equals("and")) {
			Optional<KnownActor> shared = shared(sentence, from);
			if (shared.isPresent()) {
				return new Atom(from, from + 1, false, shared.get().actor(), shared.get(), List.of());
			}
		}
		boolean person = token.entity().equals("PERSON") && isNamePart(sentence, from);
		if (match.isPresent() && (!person || match.get().to() - from > 1
				|| (match.get().actor().form() == Form.NAME && !nextIsPerson(sentence, from))
				|| (match.get().actor().form() == Form.SEAT && isAlone(sentence, from)
						&& !surnames.contains(token.word())))) {
			Gazetteer.Match found = match.get();
			int end = organisationEnd(sentence, found.to());
			if (end > found.to() && token.entity().equals("ORGANIZATION") && !isOffice(sentence, found.to())
					&& found.actor().form() != Form.ORGAN) {
				return new Atom(from, end, false, sentence.words(from, end), null, List.of(found.actor().actor()));
			}
			return new Atom(from, found.to(), false, found.actor().actor(), found.actor(), List.of());
		}
		if (person) {
			int to = personEnd(sentence, from);
			return new Atom(from, to, true, sentence.words(from, to), null, List.of());
		}
		if (token.isProper() && surnames.contains(token.word())
				&& (!token.entity().equals("ORGANIZATION") || sentence.governor(from) < 0)) {
			return new Atom(from, from + 1, true, token.word(), null, List.of());
		}
		if (isHonorific(sentence, from - 1) && token.isProper()) {
			int to = from + 1;
			while (to < sentence.size() && sentence.token(to).isProper()
					&& !sentence.token(to).entity().equals("ORGANIZATION")) {
				to++;
			}
			return new Atom(from, to, true, sentence.words(from, to), null, List.of());
		}
		int named = unseenName(sentence, from);
		if (named > from) {
			return new Atom(from, named, true, sentence.words(from, named), null, List.of());
		}
		if (token.entity().equals("LOCATION") && token.isProper() && match.isEmpty()
				&& sentence.relation(from).matches("nsubj|conj|nmod|obl")
				&& !sentence.preposition(from).matches("in|at|to|from|near|of|on")
				&& (from + 1 >= sentence.size() || !sentence.token(from + 1).entity().equals("LOCATION"))
				&& (from == 0 || !sentence.token(from - 1).entity().equals("LOCATION"))) {
			return new Atom(from, from + 1, false, token.word(), null, List.of());
		}
		if (token.entity().equals("ORGANIZATION") && !isOffice(sentence, from)) {
			int to = organisationEnd(sentence, from + 1);
			return new Atom(from, to, false, sentence.words(from, to), null, inside(sentence, from, to));
		}
		return null;
	}

	/**
	 * The end of a name of several words that the recogniser has not seen: who does
	 * something, or to or with whom it is done.
	 */
	private int unseenName(Sentence sentence, int from) {
		int to = from;
		while (to < sentence.size() && sentence.tag(to).equals("NNP") && sentence.token(to).entity().equals("O")
				&& !isOffice(sentence, to) && !isHonorific(sentence, to)
				&& sentence.token(to).word().matches("\\p{Lu}\\p{Ll}+")
				&& this.lexicon.gazetteer().match(sentence, to).isEmpty()) {
			to++;
		}
		boolean whole = !sentence.token(Math.min(to, sentence.size() - 1)).isNoun() || to == sentence.size();
		boolean start = from == 0 || !sentence.token(from - 1).isProper();
		int head = to - 1;
		boolean argument = to - from >= 2 && sentence.relation(head).matches("nsubj|nsubj:pass|obj|obl|nmod|conj")
				&& sentence.preposition(head).matches("|by|with|between|and") && sentence.child(head, "det") < 0;
		return (to - from <= 3 && whole && start && argument) ? to : from;
	}

	/** "North and South Korea": the first of two names that share their last word. */
	private Optional<KnownActor> shared(Sentence sentence, int from) {
		if (!sentence.token(from).isProper()) {
			return Optional.empty();
		}
		return this.lexicon.gazetteer()
			.match(sentence, from + 2)
			.filter((second) -> second.to() - second.from() == 2)
			.flatMap((second) -> this.lexicon.gazetteer()
				.lookUp(sentence.lower(from) + " " + sentence.lower(second.to() - 1)));
	}

	/** A single proper noun that the vocabulary does not know. */
	private boolean isNamelike(Sentence sentence, Atom atom) {
		return !isOffice(sentence, atom.to()) && !atom.person() && atom.known() == null && atom.to() - atom.from() == 1
				&& sentence.token(atom.from()).isProper()
				&& !sentence.token(atom.from())
					.word()
					.equals(sentence.token(atom.from()).word().toUpperCase(Locale.ROOT));
	}

	/** "Between Smith and Jones": what is joined to a person is a person. */
	private static Atom likeNeighbour(Sentence sentence, Atom neighbour, Atom atom) {
		int from = Math.min(neighbour.to(), atom.to());
		int to = Math.max(neighbour.from(), atom.from());
		boolean joined = to - from == 1 && sentence.lower(from).equals("and");
		return (neighbour.person() && joined) ? new Atom(atom.from(), atom.to(), true, atom.name(), null, List.of())
				: atom;
	}

	private boolean isNamePart(Sentence sentence, int at) {
		Token token = sentence.token(at);
		return (token.isProper() || !token.isVerb()) && !isOffice(sentence, at) && !isHonorific(sentence, at)
				&& Character.isLetter(token.word().codePointAt(0)) && !token.word().startsWith("'");
	}

	private boolean isAlone(Sentence sentence, int at) {
		boolean named = at > 0 && (sentence.token(at - 1).entity().equals("PERSON")
				|| this.lexicon.offices().of(sentence.lemma(at - 1)) != null);
		return !named && !nextIsPerson(sentence, at);
	}

	private static boolean nextIsPerson(Sentence sentence, int at) {
		return at + 1 < sentence.size() && sentence.token(at + 1).entity().equals("PERSON");
	}

	private int personEnd(Sentence sentence, int from) {
		int to = from + 1;
		while (to < sentence.size()) {
			boolean named = sentence.token(to).entity().equals("PERSON") && isNamePart(sentence, to);
			int next = to;
			while (!named && next < sentence.size() && next < to + 3 && PARTICLES.contains(sentence.lower(next))) {
				next++;
			}
			boolean hyphen = next > to && sentence.token(next - 1).word().equals("-");
			boolean glued = hyphen && next < sentence.size() && isGlued(sentence, next - 1) && isGlued(sentence, next);
			boolean joined = next > to && next < sentence.size()
					&& (hyphen ? glued || sentence.token(next).isNoun()
							: sentence.token(next).isProper() && sentence.token(next).entity().equals("PERSON"))
					&& isNamePart(sentence, next);
			if (named) {
				to++;
			}
			else if (joined) {
				to = next + 1;
			}
			else if (sentence.lower(to).equals(",") && sentence.lower(to + 1).matches("jr\\.?|sr\\.?")) {
				to += 2;
			}
			else {
				break;
			}
		}
		return to;
	}

	/** "Jae-in": no blank before this token. */
	private static boolean isGlued(Sentence sentence, int at) {
		return sentence.token(at - 1).span().end() == sentence.token(at).span().start();
	}

	private int organisationEnd(Sentence sentence, int from) {
		int to = from;
		while (to < sentence.size() && sentence.token(to).entity().equals("ORGANIZATION")
				&& !sentence.tag(to).equals("POS") && !isTitleBeforeName(sentence, to)) {
			to++;
		}
		return to;
	}

	private boolean isTitleBeforeName(Sentence sentence, int at) {
		return isOffice(sentence, at);
	}

	private boolean isOffice(Sentence sentence, int at) {
		OfficeClass office = this.lexicon.offices().of(sentence.lemma(at));
		return office == OfficeClass.OFFICE || office == OfficeClass.OUTSIDE;
	}

	private boolean isHonorific(Sentence sentence, int at) {
		return this.lexicon.offices().of(sentence.lower(at)) == OfficeClass.HONORIFIC;
	}

	private List<String> inside(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			Optional<Gazetteer.Match> match = this.lexicon.gazetteer().match(sentence, i);
			if (match.isPresent()) {
				return List.of(match.get().actor().actor());
			}
		}
		int before = from - 1;
		if (sentence.tag(before).equals("POS")) {
			before--;
		}
		for (int i = Math.max(0, before - 2); i <= before; i++) {
			Optional<Gazetteer.Match> match = this.lexicon.gazetteer().match(sentence, i);
			if (match.isPresent() && match.get().to() == before + 1) {
				return List.of(match.get().actor().actor());
			}
		}
		return List.of();
	}

}
