// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.backchannel.extract.Participant.Nature;
import org.backchannel.extract.actor.Actor;
import org.backchannel.extract.actor.Mention;
import org.backchannel.extract.actor.Mention.Sort;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Whom "he", "they" and "the two sides" mean, by rules: the last fitting one that was
 * named.
 */
final class Anaphora {

	private static final int REACH = 4;

	private final Story story;

	private final Lexicon lexicon;

	private final Subjects subjects;

	private final Speakers speakers;

	private List<Actor> lastPair = List.of();

	private List<Actor> lastAll = List.of();

	private int lastPairAt = Integer.MIN_VALUE / 2;

	Anaphora(Story story, Lexicon lexicon) {
		this.story = story;
		this.lexicon = lexicon;
		this.subjects = new Subjects(lexicon);
		this.speakers = new Speakers(story);
	}

	/**
	 * Takes note of the sides of a contact, whom "the two" will mean. An idea of another
	 * contact does not change whom the text is about.
	 */
	void note(Frame frame, Status status) {
		if (status == Status.PROPOSED && frame.scene.index() - this.lastPairAt <= REACH) {
			return;
		}
		List<Actor> actors = frame.parts.stream().filter((part) -> part.side() < 2).map(Frame.Part::actor).toList();
		if (actors.size() >= 2) {
			this.lastPair = actors;
			this.lastAll = frame.parts.stream().map(Frame.Part::actor).toList();
			this.lastPairAt = frame.scene.index();
		}
	}

	/**
	 * Whose "his", "its" and "their" is; nobody for "my" and "our" outside a quotation.
	 */
	List<Actor> owner(Scene scene, int token) {
		boolean plural = scene.sentence().lower(token).equals("their");
		Mention pronoun = new Mention(Sort.ANAPHOR, token, token + 1, null, null, List.of(), plural);
		if (plural) {
			Mention subject = scene.at(Math.max(0, this.subjects.ofClause(scene.sentence(), token)));
			return (subject != null && subject.sort() != Sort.ANAPHOR && subject.to() <= token)
					? resolve(scene, Arguments.at(scene, subject.to() - 1)) : several(scene, pronoun, 0);
		}
		Actor one = one(scene, pronoun);
		return (one != null) ? List.of(one) : List.of();
	}

	/** Whose people "negotiators" are: those of the sides of the last contact. */
	List<Actor> sidesOf(Scene scene, Actor people) {
		if (scene.index() - this.lastPairAt > 2 * REACH) {
			return List.of();
		}
		return of(this.lastPair, people.office());
	}

	/** Holders of an office for each side. */
	private static List<Actor> of(List<Actor> sides, @Nullable String office) {
		Set<Actor> people = new LinkedHashSet<>();
		for (Actor actor : sides) {
			String principal = (actor.nature() == Nature.ORGANISATION && actor.principal() == null) ? actor.name()
					: actor.principal();
			if (principal != null) {
				people.add(new Actor(Nature.UNNAMED, null, office, principal));
			}
		}
		return List.copyOf(people);
	}

	List<Actor> lastPair() {
		return this.lastPair;
	}

	int lastPairAt() {
		return this.lastPairAt;
	}

	List<Actor> resolve(Scene scene, List<Mention> mentions) {
		List<Actor> actors = new ArrayList<>();
		for (Mention mention : mentions) {
			if (mention.sort() == Sort.OUTSIDE) {
				continue;
			}
			if (isTheirs(scene, mention)) {
				actors.addAll(theirs(scene, mention));
			}
			else if (isOfBoth(mention)) {
				actors.addAll(sidesOf(scene, this.story.cast().resolve(mention).getFirst()));
			}
			else if (mention.sort() != Sort.ANAPHOR) {
				actors.addAll(this.story.cast().resolve(toldBefore(scene, mention)));
			}
			else if (mention.plural() && scene.sentence().lower(mention.from() - 1).equals("their")) {
				actors.addAll(owner(scene, mention.from() - 1));
			}
			else if (mention.plural()) {
				actors.addAll(several(scene, mention, count(scene.sentence(), mention)));
			}
			else {
				Actor one = one(scene, mention);
				if (one != null) {
					actors.add(one);
				}
			}
		}
		return actors;
	}

	/** "Their leaders", "their foreign ministers". */
	private static boolean isTheirs(Scene scene, Mention mention) {
		return mention.sort() == Sort.OFFICE && mention.plural() && mention.principals().isEmpty()
				&& scene.sentence().lower(mention.from() - 1).equals("their");
	}

	/** "The delegation", whose side was told before. */
	private Mention toldBefore(Scene scene, Mention group) {
		boolean bare = group.sort() == Sort.OFFICE && group.plural() && group.principals().isEmpty()
				&& group.to() - group.from() <= 2 && scene.sentence().lower(group.from() - 1).equals("the")
				&& !scene.sentence().tag(group.to() - 1).endsWith("S");
		for (int i = scene.index(); bare && i >= Math.max(0, scene.index() - REACH); i--) {
			Scene at = this.story.scenes().get(i);
			for (Mention before : at.mentions().reversed()) {
				boolean earlier = i < scene.index() || before.to() <= group.from();
				if (earlier && before.sort() == Sort.OFFICE && !before.principals().isEmpty()
						&& names(at, before, scene.sentence().lemma(group.to() - 1))) {
					return before;
				}
			}
		}
		return group;
	}

	private static boolean names(Scene scene, Mention mention, String lemma) {
		for (int i = mention.from(); i < mention.to(); i++) {
			if (scene.sentence().lemma(i).equals(lemma)) {
				return true;
			}
		}
		return false;
	}

	/** "Officials from the two sides". */
	private static boolean isOfBoth(Mention mention) {
		return mention.sort() == Sort.OFFICE && mention.plural() && mention.principals().size() == 1
				&& mention.principals()
					.getFirst()
					.matches("(the )?(two|both) (sides|countries|nations|states|governments|parties|neighbou?rs)");
	}

	private List<Actor> theirs(Scene scene, Mention people) {
		List<Actor> owners = owner(scene, people.from() - 1);
		List<Actor> found = of(owners, people.office());
		return found.isEmpty() ? this.story.cast().resolve(people) : found;
	}

	private @Nullable Actor one(Scene scene, Mention pronoun) {
		return one(scene, pronoun, 0);
	}

	private @Nullable Actor one(Scene scene, Mention pronoun, int depth) {
		String word = scene.sentence().lower(pronoun.from());
		if (word.matches("its?")) {
			return organisation(scene, pronoun);
		}
		if (word.matches("i|me|my")) {
			return this.speakers.of(scene);
		}
		List<Actor> agents = isObject(scene.sentence(), pronoun) ? agents(scene, pronoun) : List.of();
		for (int i = scene.index(); i >= Math.max(0, scene.index() - REACH); i--) {
			Scene at = this.story.scenes().get(i);
			Actor subject = null;
			Actor last = null;
			for (Mention mention : at.mentions()) {
				if (i == scene.index() && mention.from() >= pronoun.from()) {
					break;
				}
				if (mention.sort() == Sort.ANAPHOR && !mention.plural() && subject == null && i < scene.index()
						&& depth < REACH && isSubject(at.sentence(), mention)) {
					subject = one(at, mention, depth + 1);
				}
				if (mention.sort() == Sort.PERSON || (mention.sort() == Sort.OFFICE && !mention.plural())) {
					List<Actor> resolved = this.story.cast().resolve(mention);
					if (resolved.size() == 1 && !agents.contains(resolved.getFirst())
							&& (resolved.getFirst().nature() == Nature.PERSON || isSubject(at.sentence(), mention))) {
						last = resolved.getFirst();
						if (subject == null && isSubject(at.sentence(), mention)) {
							subject = last;
						}
					}
				}
			}
			if (subject != null || last != null) {
				return (subject != null) ? subject : last;
			}
		}
		return null;
	}

	/** "Him": what is done to somebody, or with him. */
	private static boolean isObject(Sentence sentence, Mention pronoun) {
		return sentence.lower(pronoun.from()).matches("him|her") && !sentence.tag(pronoun.from()).equals("PRP$");
	}

	/** Who does it: nobody calls himself "him". */
	private List<Actor> agents(Scene scene, Mention pronoun) {
		int subject = this.subjects.ofClause(scene.sentence(), pronoun.from());
		Mention agent = (subject >= 0) ? scene.at(subject) : null;
		return (agent != null && agent.sort() != Sort.ANAPHOR) ? this.story.cast().resolve(agent) : List.of();
	}

	/** Whom "it" means: the organisation named last, subjects first. */
	private @Nullable Actor organisation(Scene scene, Mention pronoun) {
		for (int i = scene.index(); i >= Math.max(0, scene.index() - 1); i--) {
			Scene at = this.story.scenes().get(i);
			Mention last = null;
			for (Mention mention : at.mentions()) {
				if (i == scene.index() && mention.from() >= pronoun.from()) {
					break;
				}
				boolean organisation = mention.sort() == Sort.ORGANISATION || mention.sort() == Sort.SEAT;
				if (organisation && (last == null || !isSubject(at.sentence(), last))) {
					last = mention;
				}
			}
			if (last != null) {
				return this.story.cast().resolve(last).getFirst();
			}
		}
		return null;
	}

	private static boolean isSubject(Sentence sentence, Mention mention) {
		for (int i = mention.from(); i < mention.to(); i++) {
			if (sentence.relation(i).startsWith("nsubj")) {
				return true;
			}
		}
		return false;
	}

	private static int count(Sentence sentence, Mention mention) {
		return switch (sentence.lower(mention.from())) {
			case "two", "both" -> 2;
			case "three" -> 3;
			case "four" -> 4;
			default -> 0;
		};
	}

	/**
	 * "The Taliban said they had not met": the plural subject before it in the sentence.
	 */
	private List<Actor> pluralSubject(Scene scene, Mention pronoun) {
		List<Actor> found = List.of();
		for (Mention before : scene.mentions()) {
			if (before.to() <= pronoun.from() && before.sort() != Sort.ANAPHOR && isSubject(scene.sentence(), before)) {
				List<Mention> list = Arguments.at(scene, before.to() - 1);
				boolean several = before.sort() == Sort.ORGANISATION
						|| (before.sort() == Sort.OFFICE && before.plural());
				if (several || list.size() > 1) {
					found = resolve(scene, list);
				}
			}
		}
		return found.isEmpty() ? withFollowers(scene, pronoun) : found;
	}

	/** "The two" are two people, or several of two sides. */
	private static boolean isOfSize(List<Actor> actors, int count) {
		if (count == 0) {
			return actors.size() >= 2;
		}
		return actors.size() == count || actors.stream().map(Actor::side).distinct().count() == count;
	}

	/** The last people in the sentence before, where no contact was told since. */
	private List<Actor> groupBefore(Scene scene, Mention pronoun) {
		boolean own = scene.mentions()
			.stream()
			.anyMatch((mention) -> mention.to() <= pronoun.from() && mention.sort() != Sort.ANAPHOR);
		if (own || scene.index() == 0 || this.lastPairAt >= scene.index() - 1) {
			return List.of();
		}
		List<Actor> found = List.of();
		for (Mention before : this.story.scenes().get(scene.index() - 1).mentions()) {
			if (before.sort() == Sort.OFFICE && before.plural()) {
				found = this.story.cast().resolve(before);
			}
		}
		return found;
	}

	/** "He led a delegation to Kyiv, where they met": the one who led, and those led. */
	private List<Actor> withFollowers(Scene scene, Mention pronoun) {
		Mention leader = null;
		for (Mention before : scene.mentions()) {
			if (before.to() > pronoun.from()) {
				break;
			}
			if (before.sort() == Sort.PERSON && isSubject(scene.sentence(), before)) {
				leader = before;
			}
			else if (leader != null && before.plural() && isLed(scene.sentence(), before)) {
				return resolve(scene, List.of(leader));
			}
		}
		return List.of();
	}

	private boolean isLed(Sentence sentence, Mention group) {
		for (int i = group.from(); i < group.to(); i++) {
			int verb = sentence.governor(i);
			if (sentence.relation(i).equals("obj") && verb >= 0 && this.lexicon.isOf("leads", sentence.lemma(verb))) {
				return true;
			}
		}
		return false;
	}

	private List<Actor> several(Scene scene, Mention mention, int count) {
		List<Actor> subject = (count == 0) ? pluralSubject(scene, mention) : List.of();
		if (!subject.isEmpty()) {
			return subject;
		}
		List<Actor> group = (count == 0) ? groupBefore(scene, mention) : List.of();
		if (!group.isEmpty()) {
			return group;
		}
		if (count > 2 && scene.index() - this.lastPairAt <= REACH + 2 && this.lastAll.size() == count) {
			return this.lastAll;
		}
		if (scene.index() - this.lastPairAt <= REACH + 2 && isOfSize(this.lastPair, count)) {
			return this.lastPair;
		}
		Set<Actor> people = new LinkedHashSet<>();
		Set<Actor> states = new LinkedHashSet<>();
		for (int i = scene.index(); i >= Math.max(0, scene.index() - 2); i--) {
			for (Mention before : this.story.scenes().get(i).mentions()) {
				if (i == scene.index() && before.from() >= mention.from()) {
					break;
				}
				if (before.sort() == Sort.PERSON) {
					people.addAll(this.story.cast().resolve(before));
				}
				else if (before.sort() == Sort.ORGANISATION) {
					states.addAll(this.story.cast().resolve(before));
				}
			}
			if (count > 2) {
				continue;
			}
			if (people.size() == 2) {
				return List.copyOf(people);
			}
			if (states.size() == 2) {
				return List.copyOf(states);
			}
		}
		return List.of();
	}

}
