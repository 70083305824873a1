// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.backchannel.extract.actor.Mention;
import org.backchannel.extract.actor.Mention.Sort;
import org.backchannel.extract.text.Sentence;

/**
 * Collects the mentions that stand in one place of a clause: a name and those joined to
 * it.
 */
final class Arguments {

	private static final Set<String> JOINTS = Set.of(",", "and", "&", "or", "as", "well", "along", "together", "with",
			"plus", "including", "led", "headed", "the", "also", "both", "a", "an", "his", "then", "/", "-", "–",
			"accompanied", "by", ")", "-rrb-", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir");

	/** How far after the people their examples may come. */
	private static final int EXAMPLES = 12;

	private Arguments() {
	}

	/**
	 * The mentions at a token and those in a list with them.
	 * @param scene the sentence
	 * @param token the head of a nominal, or -1
	 * @return empty where it means nobody
	 */
	static List<Mention> at(Scene scene, int token) {
		if (token < 0) {
			return List.of();
		}
		int head = antecedent(scene.sentence(), token);
		Mention first = scene.at(head);
		if (first == null) {
			first = inside(scene, head);
		}
		if (first == null || first.sort() == Sort.NATIONALITY) {
			return List.of();
		}
		List<Mention> found = new ArrayList<>(before(scene, first));
		found.add(first);
		List<Mention> waiting = new ArrayList<>();
		int end = first.to();
		for (Mention next : scene.mentions()) {
			if (next.from() < end || next.sort() == Sort.NATIONALITY) {
				continue;
			}
			String joint = joint(scene.sentence(), end, next.from());
			if (joint.isEmpty() || isSubjectElsewhere(scene.sentence(), first, next)) {
				break;
			}
			waiting.add(next);
			if (!joint.equals(",")) {
				found.addAll(waiting);
				waiting.clear();
			}
			end = next.to();
		}
		return found.stream().allMatch(Arguments::isAnybody) ? withExamples(scene, found) : found;
	}

	/** "Xi Jinping, with whom he will have talks": who stands before the clause. */
	private static int antecedent(Sentence sentence, int token) {
		if (!sentence.lower(token).matches("whom|which")) {
			return token;
		}
		int verb = Clauses.verbAbove(sentence, token);
		boolean relative = verb >= 0 && sentence.relation(verb).equals("acl:relcl") && sentence.governor(verb) < token;
		return relative ? sentence.governor(verb) : token;
	}

	/** "Several diplomats": people of whom nothing is said. */
	private static boolean isAnybody(Mention mention) {
		return mention.sort() == Sort.OFFICE && mention.plural() && mention.principals().isEmpty();
	}

	/** "Met diplomats on the sidelines, including A, B and C": those named after it. */
	private static List<Mention> withExamples(Scene scene, List<Mention> people) {
		Sentence sentence = scene.sentence();
		int end = people.getLast().to();
		for (int i = end; i < Math.min(sentence.size(), end + EXAMPLES); i++) {
			boolean such = sentence.lower(i).equals("as") && sentence.lower(i - 1).equals("such");
			if (sentence.lower(i).equals("including") || such) {
				int next = sentence.tag(i + 1).equals("DT") ? i + 2 : i + 1;
				Mention first = (next < sentence.size()) ? scene.at(next) : null;
				return (first != null && first.sort() != Sort.NATIONALITY) ? listStartingWith(scene, first) : people;
			}
			if (sentence.tag(i).matches("VB[DZP]|MD|WP|WDT")) {
				break;
			}
		}
		return people;
	}

	private static List<Mention> listStartingWith(Scene scene, Mention first) {
		List<Mention> found = new ArrayList<>(List.of(first));
		for (Mention next : scene.mentions()) {
			if (next.from() >= found.getLast().to()) {
				if (joint(scene.sentence(), found.getLast().to(), next.from()).isEmpty()
						|| next.sort() == Sort.NATIONALITY) {
					break;
				}
				found.add(next);
			}
		}
		return found;
	}

	/**
	 * A nominal that is nobody itself but consists of them: "leaders", "a group of
	 * envoys".
	 */
	private static @org.jspecify.annotations.Nullable Mention inside(Scene scene, int token) {
		Sentence sentence = scene.sentence();
		for (int child : sentence.children(token)) {
			if (sentence.relation(child).startsWith("appos") || (sentence.relation(child).equals("nmod")
					&& sentence.preposition(child).equals("of") && sentence.lemma(token)
						.matches("group|number|dozen|series|pair|team|some|all|both|several|one|each|head"))) {
				Mention mention = scene.at(child);
				if (mention != null) {
					return mention;
				}
			}
		}
		return null;
	}

	/**
	 * A mention and those before it in a list that "and" closes, by the order of words.
	 * What stands after a preposition is not in it.
	 */
	static List<Mention> listEndingWith(Scene scene, Mention last) {
		Sentence sentence = scene.sentence();
		List<Mention> found = new ArrayList<>(List.of(last));
		for (int i = scene.mentions().indexOf(last) - 1; i >= 0; i--) {
			Mention mention = scene.mentions().get(i);
			String joint = joint(sentence, mention.to(), found.getFirst().from());
			boolean fits = (found.size() == 1) ? joint.equals("and") : joint.equals(",");
			if (!fits || mention.sort() == Sort.NATIONALITY || sentence.tag(mention.from() - 1).matches("IN|TO")) {
				break;
			}
			found.addFirst(mention);
		}
		return found;
	}

	/** Those before it in its list, where the parse hangs the list on the last. */
	private static List<Mention> before(Scene scene, Mention last) {
		List<Mention> found = new ArrayList<>();
		Mention next = last;
		for (int i = scene.mentions().indexOf(last) - 1; i >= 0; i--) {
			Mention mention = scene.mentions().get(i);
			String joint = joint(scene.sentence(), mention.to(), next.from());
			int governor = scene.sentence().governor(mention.to() - 1);
			boolean inside = governor >= mention.from() && governor < last.to();
			if (!inside || joint.isEmpty() || (joint.equals(",") && found.isEmpty())
					|| mention.sort() == Sort.NATIONALITY) {
				break;
			}
			found.addFirst(mention);
			next = mention;
		}
		return found;
	}

	private static boolean isSubjectElsewhere(Sentence sentence, Mention first, Mention next) {
		for (int i = next.from(); i < next.to(); i++) {
			if (sentence.relation(i).startsWith("nsubj")) {
				int verb = sentence.governor(i);
				boolean same = false;
				for (int j = first.from(); j < first.to(); j++) {
					same |= sentence.governor(j) == verb && sentence.relation(j).startsWith("nsubj");
				}
				return !same && !hasNearer(sentence, verb, i) && verb > next.to() - 1
						&& !(verb >= first.from() && verb < first.to());
			}
		}
		return false;
	}

	/** Whether another subject stands between a subject and its verb: one too many. */
	private static boolean hasNearer(Sentence sentence, int verb, int subject) {
		return sentence.children(verb)
			.stream()
			.anyMatch((child) -> child > subject && child < verb && sentence.relation(child).startsWith("nsubj"));
	}

	/**
	 * The joining word between two mentions: "and", "," or nothing where they are not
	 * joined.
	 */
	private static String joint(Sentence sentence, int from, int to) {
		if (to - from > 4 || to == from) {
			return "";
		}
		if (to - from == 1 && sentence.lower(from).matches("[(]|-lrb-")) {
			return "and";
		}
		String joint = "";
		for (int i = from; i < to; i++) {
			String word = sentence.lower(i);
			if (!JOINTS.contains(word)) {
				return "";
			}
			if (word.matches("and|&|plus|including|led|headed|well|along|together|accompanied|/|-|–|or")) {
				joint = "and";
			}
			else if (word.equals(",") && joint.isEmpty()) {
				joint = ",";
			}
		}
		return joint;
	}

}
