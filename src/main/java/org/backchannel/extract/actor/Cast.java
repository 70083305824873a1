// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.actor;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.backchannel.extract.Participant.Nature;
import org.backchannel.extract.actor.Mention.Sort;
import org.backchannel.extract.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whom an article names. It knows that "Gerasimov", "General Gerasimov" and
 * "the Russian chief of staff" may be one person, and gives each the fullest name and
 * office that the article prints.
 */
public final class Cast {

	/** Below this length two names of one edit are two names: Ivanov and Ivanova. */
	private static final int MISSPELLABLE = 8;

	private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii");

	private final Lexicon lexicon;

	private final @Nullable String home;

	private final List<Member> members = new ArrayList<>();

	/**
	 * An empty cast.
	 * @param lexicon the vocabulary
	 * @param home the state whose government publishes the article, or null: its offices
	 * need no adjective
	 */
	public Cast(Lexicon lexicon, @Nullable String home) {
		this.lexicon = lexicon;
		this.home = home;
	}

	private static final class Member {

		private String name;

		private @Nullable String office;

		private @Nullable String principal;

		private final Set<String> titles = new HashSet<>();

		private int seen;

		private Member(String name) {
			this.name = name;
		}

	}

	/**
	 * Takes note of a person's mention.
	 * @param mention any mention; only people with names are noted
	 */
	public void note(Mention mention) {
		String name = mention.name();
		if (name == null || (mention.sort() != Sort.PERSON && mention.sort() != Sort.OUTSIDE)) {
			return;
		}
		Member member = find(name);
		if (member == null) {
			member = new Member(name);
			this.members.add(member);
		}
		else if (parts(name).size() > parts(member.name).size()) {
			member.name = name;
		}
		member.seen++;
		learn(member, mention.office(), mention.principals().isEmpty() ? null : mention.principals().getFirst());
	}

	/**
	 * Takes note of an office that the text gives to a person elsewhere in a sentence.
	 * @param name the person's name
	 * @param office the office
	 * @param principal for whom, or null
	 */
	public void noteOffice(String name, String office, @Nullable String principal) {
		Member member = find(name);
		if (member != null) {
			learn(member, office, principal);
		}
	}

	private static void learn(Member member, @Nullable String office, @Nullable String principal) {
		if (office != null) {
			member.titles.add(OfficeFinder.normal(own(office)));
			if (member.office == null || (member.principal == null && principal != null)) {
				member.office = office;
			}
		}
		if (member.principal == null) {
			member.principal = principal;
		}
	}

	/** "The Russian leader's aide" is an aide. */
	private static String own(String office) {
		int owner = Math.max(office.lastIndexOf("'s "), office.lastIndexOf("’s "));
		return (owner >= 0) ? office.substring(owner + 3) : office;
	}

	private @Nullable Member find(String name) {
		List<String> wanted = parts(name);
		Member best = null;
		for (Member member : this.members) {
			if (samePerson(wanted, parts(member.name)) && (best == null || member.seen > best.seen)) {
				best = member;
			}
		}
		return best;
	}

	static List<String> parts(String name) {
		return Arrays.stream(name.split("[\\s.\\-]+"))
			.map(Cast::plain)
			.filter((part) -> !part.isBlank() && !SUFFIXES.contains(part))
			.toList();
	}

	/** In lower case and without accents: outlets write "Lajčák" and "Lajcak". */
	private static String plain(String part) {
		return Normalizer.normalize(part, Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
	}

	private static boolean samePerson(List<String> one, List<String> other) {
		if (one.isEmpty() || other.isEmpty()) {
			return false;
		}
		if (one.size() == 1 || other.size() == 1) {
			String single = (one.size() == 1) ? one.getFirst() : other.getFirst();
			List<String> full = (one.size() == 1) ? other : one;
			return alike(single, full.getLast()) || full.stream().anyMatch(single::equals);
		}
		String first = one.getFirst();
		String second = other.getFirst();
		boolean given = first.equals(second) || first.startsWith(second) || second.startsWith(first)
				|| alike(first, second);
		return (alike(one.getLast(), other.getLast()) && given) || new HashSet<>(one).equals(new HashSet<>(other));
	}

	private static boolean alike(String one, String other) {
		if (one.equals(other)) {
			return true;
		}
		int shorter = Math.min(one.length(), other.length());
		return shorter >= MISSPELLABLE && one.endsWith(other.substring(other.length() - 2))
				&& LevenshteinDistance.getDefaultInstance().apply(one, other) <= 2;
	}

	/**
	 * Who is meant by a mention.
	 * @param mention a mention that is no pronoun
	 * @return one actor, or several for "U.S. and Russian officials"
	 */
	public List<Actor> resolve(Mention mention) {
		String name = mention.name();
		return switch (mention.sort()) {
			case PERSON, OUTSIDE -> (name != null) ? List.of(person(name)) : List.of();
			case OFFICE -> office(mention);
			case ORGANISATION, SEAT, NATIONALITY -> List.of(organisation(mention));
			case ANAPHOR -> List.of();
		};
	}

	private Actor person(String name) {
		Member member = find(name);
		return (member != null) ? actor(member) : new Actor(Nature.PERSON, name, null, null);
	}

	private Actor actor(Member member) {
		String principal = member.principal;
		boolean own = (member.office != null) ? !isForeign(member.office)
				: member.seen > 2 && parts(member.name).size() > 1;
		if (principal == null && own) {
			principal = this.home;
		}
		return new Actor(Nature.PERSON, member.name, member.office, principal);
	}

	/** "The prime minister", in what the White House publishes. */
	private boolean isForeign(String office) {
		return this.home != null && this.lexicon.offices().isAbsent(this.home, office);
	}

	private static Actor organisation(Mention mention) {
		String name = Objects.requireNonNull(mention.name());
		String principal = mention.principals().isEmpty() ? null : mention.principals().getFirst();
		return new Actor(Nature.ORGANISATION, name, null, name.equals(principal) ? null : principal);
	}

	private List<Actor> office(Mention mention) {
		String office = Objects.requireNonNull(mention.office());
		if (!mention.plural()) {
			String principal = mention.principals().isEmpty() ? null : mention.principals().getFirst();
			Member holder = holder(office, principal);
			if (holder != null) {
				return List.of(actor(holder));
			}
			return List.of(new Actor(Nature.UNNAMED, null, office,
					(principal != null || isForeign(office)) ? principal : this.home));
		}
		if (mention.principals().isEmpty()) {
			return List.of(new Actor(Nature.UNNAMED, null, office, null));
		}
		return mention.principals()
			.stream()
			.map((principal) -> new Actor(Nature.UNNAMED, null, office, principal))
			.toList();
	}

	private @Nullable Member holder(String office, @Nullable String principal) {
		List<String> wanted = content(office, principal);
		Member best = null;
		Member most = null;
		Member bare = null;
		for (Member member : this.members) {
			if (most == null || member.seen > most.seen) {
				most = member;
			}
		}
		if (most != null && principal == null && this.home == null && most.titles.isEmpty() && most.seen > 2
				&& office.toLowerCase(Locale.ROOT).endsWith("president")) {
			return most;
		}
		for (Member member : this.members) {
			if (member.titles.isEmpty() && (bare == null || member.seen > bare.seen)) {
				bare = member;
			}
			boolean side = principal == null || principal.equals(member.principal);
			boolean title = member.titles.stream()
				.anyMatch((held) -> wanted.size() > 0
						&& (List.of(held.split(" ")).containsAll(wanted) || leads(held, wanted, principal))
						&& !held.startsWith("former") && sameRank(held, wanted));
			if (side && title && (best == null || member.seen > best.seen)) {
				best = member;
			}
		}
		boolean own = principal != null && principal.equals(this.home) && bare != null && bare.seen > 1
				&& wanted.contains("president");
		return (best == null && own) ? bare : best;
	}

	/** "The Russian leader" is whoever heads that state. */
	private boolean leads(String held, List<String> wanted, @Nullable String principal) {
		return principal != null && wanted.equals(List.of("leader"))
				&& (held.endsWith("prime minister")
						|| this.lexicon.isOf("head-of-state", held.substring(held.lastIndexOf(' ') + 1)))
				&& !held.matches(".*\\b(vice|deputy|former)\\b.*");
	}

	private static boolean sameRank(String held, List<String> wanted) {
		for (String rank : List.of("vice", "deputy", "prime", "foreign", "defense")) {
			if (held.contains(rank) && !wanted.contains(rank) && !wanted.contains("leader") && !rank.equals("foreign")
					&& !rank.equals("defense")) {
				return false;
			}
		}
		return true;
	}

	private List<String> content(String office, @Nullable String principal) {
		List<String> words = new ArrayList<>(List.of(OfficeFinder.normal(office).split(" ")));
		words.removeIf((word) -> word.length() < 3 || word.equals("the") || isNation(word, principal));
		return words;
	}

	private boolean isNation(String word, @Nullable String principal) {
		return principal != null
				&& this.lexicon.gazetteer().lookUp(word).map((known) -> known.actor().equals(principal)).orElse(false);
	}

	/**
	 * The last names of those of whom nothing is known but the name.
	 * @return surnames as written
	 */
	public Set<String> unplaced() {
		Set<String> surnames = new HashSet<>();
		for (Member member : this.members) {
			if (member.principal == null && member.titles.isEmpty() && member.seen > 1) {
				surnames.add(member.name.substring(member.name.lastIndexOf(' ') + 1));
			}
		}
		return surnames;
	}

	/**
	 * The last names of everybody.
	 * @return surnames as written
	 */
	public Set<String> surnames() {
		Set<String> surnames = new HashSet<>();
		for (Member member : this.members) {
			int blank = member.name.lastIndexOf(' ');
			surnames.add(member.name.substring(blank + 1));
		}
		return surnames;
	}

}
