// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.time.LocalDate;
import java.util.List;

import org.backchannel.extract.date.DateResolver;
import org.backchannel.extract.date.Tense;
import org.backchannel.extract.date.When;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.lexicon.Lexicon.LightVerb;
import org.backchannel.extract.text.Sentence;
import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which of a sentence's dates belongs to a contact: the one in its clause, not that of
 * the words about it.
 */
final class WhenResolver {

	private final Lexicon lexicon;

	private final DateResolver dates;

	WhenResolver(Lexicon lexicon, DateResolver dates) {
		this.lexicon = lexicon;
		this.dates = dates;
	}

	@Nullable When resolve(Frame frame, Status status) {
		Sentence sentence = frame.scene.sentence();
		Tense tense = tense(frame, status);
		List<DateResolver.Words> words = this.dates.words(sentence);
		When best = null;
		int bestRank = 0;
		for (DateResolver.Words date : words) {
			int planning = planning(sentence, head(sentence, date), frame.token);
			When when = this.dates.resolve(sentence, date, (planning >= 0) ? Tense.FUTURE : tense);
			if (when != null && (status == Status.CANCELLED || status == Status.DECLINED) && isLongPast(when)) {
				when = this.dates.resolve(sentence, date, Tense.FUTURE);
			}
			int rank = (planning >= 0) ? 3 : isOfUndoing(sentence, date, frame) ? 0 : rank(sentence, date, frame);
			boolean ahead = when != null && status == Status.HELD && tense == Tense.PAST && planning < 0
					&& isAhead(when);
			if (when != null && rank > bestRank && !ahead && !(frame.borrowed && rank < 2)) {
				best = when;
				bestRank = rank;
			}
		}
		return best;
	}

	private boolean isAhead(When when) {
		LocalDate published = this.dates.published();
		return published != null && Edtf.parse(when.edtf()).earliest().isAfter(published);
	}

	/** What is called off was to come: not the last September, but the next. */
	private boolean isLongPast(When when) {
		LocalDate published = this.dates.published();
		return published != null && when.basis() != DateBasis.EXPLICIT
				&& Edtf.parse(when.edtf()).latest().isBefore(published.minusMonths(6));
	}

	/** Whether the sentence speaks of what is over or of what is to come. */
	private Tense tense(Frame frame, Status status) {
		return switch (status) {
			case PLANNED, PROPOSED, ONGOING -> Tense.FUTURE;
			case HELD -> isPresent(frame) ? Tense.FUTURE : Tense.PAST;
			default -> Tense.PAST;
		};
	}

	/** "Meets her on Thursday": a plan that is told as if it were under way. */
	private boolean isPresent(Frame frame) {
		Sentence sentence = frame.scene.sentence();
		boolean own = frame.token == frame.verb || this.lexicon.lightVerb(sentence.lemma(frame.verb)) != null;
		return own && sentence.tag(frame.verb).matches("VBZ|VBP") && sentence.child(frame.verb, "aux", "aux:pass") < 0;
	}

	/**
	 * The status with the date in view: what is told in the present tense and has its day
	 * yet to come is a plan.
	 * @param status what the words say
	 * @param when the contact's date, or null
	 * @return planned for a contact that is under way only after the day of publication
	 */
	Status withDate(Status status, @Nullable When when) {
		LocalDate published = this.dates.published();
		if (when == null || published == null || (status != Status.HELD && status != Status.ONGOING)) {
			return status;
		}
		return Edtf.parse(when.edtf()).earliest().isAfter(published) ? Status.PLANNED : status;
	}

	/**
	 * The word of planning between a date and the contact: "talks scheduled for Friday",
	 * "a summit that was due in June".
	 */
	private int planning(Sentence sentence, int head, int token) {
		int at = sentence.governor(head);
		for (int steps = 0; at >= 0 && at != token && steps < sentence.size(); steps++) {
			boolean own = sentence.relation(at).startsWith("acl") && isNounOf(sentence, sentence.governor(at), token);
			if ((own || follows(sentence, at, token))
					&& this.lexicon.statusOf("governor", sentence.lemma(at)) == Status.PLANNED) {
				return at;
			}
			at = sentence.governor(at);
		}
		return Sentence.NONE;
	}

	/** ", scheduled for Friday", wherever the parse hangs it. */
	private static boolean follows(Sentence sentence, int participle, int token) {
		boolean bare = sentence.tag(participle).equals("VBN")
				&& sentence.child(participle, "aux", "aux:pass", "nsubj", "nsubj:pass") < 0;
		return bare && participle > token
				&& sentence.tokens()
					.subList(token + 1, participle)
					.stream()
					.noneMatch((word) -> word.tag().matches("VB.?|MD"));
	}

	/** The contact's own noun, or one that it belongs to: "a round of talks". */
	private static boolean isNounOf(Sentence sentence, int noun, int token) {
		int at = token;
		while (at >= 0 && at != noun && sentence.relation(at).startsWith("nmod")) {
			at = sentence.governor(at);
		}
		return at == noun;
	}

	/** "Was called off on Friday" dates the calling off. */
	private boolean isOfUndoing(Sentence sentence, DateResolver.Words date, Frame frame) {
		int verb = sentence.governor(head(sentence, date));
		boolean own = verb >= 0 && (verb == frame.verb || sentence.relation(verb).startsWith("acl"));
		if (!own || verb == frame.token) {
			return false;
		}
		String lemma = Clauses.verbLemma(sentence, verb);
		LightVerb light = this.lexicon.lightVerb(lemma);
		return (light != null && light.status() == Status.CANCELLED)
				|| this.lexicon.statusOf("governor", lemma) == Status.CANCELLED;
	}

	/** 3: on the contact's own word; 2: on its verb; 1: in its clause; 0: elsewhere. */
	private int rank(Sentence sentence, DateResolver.Words date, Frame frame) {
		int head = head(sentence, date);
		int governor = sentence.governor(head);
		if (governor < 0) {
			return 1;
		}
		boolean named = sentence.token(governor).isNoun() && governor != frame.token
				&& sentence.relation(head).equals("compound") && this.lexicon.noun(sentence.lemma(governor)) == null
				&& !this.lexicon.isOf("daytime", sentence.lemma(governor));
		if (named || isInsideOther(sentence, head, frame) || isOfBound(sentence, head, frame)) {
			return 0;
		}
		if (sentence.isBelow(head, frame.token) && !crossesClause(sentence, head, frame.token)) {
			return 3;
		}
		int verb = Clauses.isPredicate(sentence, governor) ? governor : Clauses.verbAbove(sentence, governor);
		if (verb == frame.verb) {
			boolean speech = this.lexicon.isSpeech(sentence.lemma(verb)) && frame.token != verb;
			return speech ? 0 : 2;
		}
		if (verb >= 0 && verb == governor && sentence.governor(verb) == frame.verb
				&& sentence.relation(verb).matches("advcl|xcomp") && sentence.tag(verb).equals("VB")) {
			return 1;
		}
		int above = frame.verb;
		for (int steps = 0; steps < 3 && above >= 0; steps++) {
			above = Clauses.verbAbove(sentence, above);
			if (above == verb && above >= 0 && !this.lexicon.isSpeech(sentence.lemma(above))) {
				return 1;
			}
			if (above >= 0 && this.lexicon.isSpeech(sentence.lemma(above))) {
				return 0;
			}
		}
		return 0;
	}

	/**
	 * Whether the date belongs to another contact's noun: "ahead of Tuesday's
	 * negotiations, they met".
	 */
	private boolean isInsideOther(Sentence sentence, int head, Frame frame) {
		int at = sentence.governor(head);
		for (int steps = 0; at >= 0 && at != frame.token && at != frame.verb && steps < sentence.size(); steps++) {
			if (sentence.token(at).isNoun() && this.lexicon.noun(sentence.lemma(at)) != null) {
				boolean own = sentence.governor(at) == frame.verb && sentence.preposition(at).matches("in|during|at");
				return !own && !sentence.isBelow(frame.token, at);
			}
			at = sentence.governor(at);
		}
		return false;
	}

	/** "The first since the strikes in June": that dates the strikes. */
	private static boolean isOfBound(Sentence sentence, int head, Frame frame) {
		int at = sentence.governor(head);
		for (int steps = 0; at >= 0 && at != frame.token && at != frame.verb && steps < sentence.size(); steps++) {
			if (sentence.token(at).isNoun()
					&& sentence.preposition(at).matches("since|until|before|after|ahead of|prior to|following")) {
				return true;
			}
			at = sentence.governor(at);
		}
		return false;
	}

	/** "Talks that took place", whatever the parse calls it. */
	private static boolean isRelative(Sentence sentence, int verb) {
		int subject = sentence.child(verb, "nsubj");
		return sentence.relation(verb).startsWith("acl")
				|| (sentence.relation(verb).equals("dep") && subject >= 0 && sentence.tag(subject).equals("WDT"));
	}

	private static boolean crossesClause(Sentence sentence, int from, int to) {
		int at = from;
		while (at >= 0 && at != to) {
			at = sentence.governor(at);
			if (at >= 0 && at != to && Clauses.isPredicate(sentence, at)
					&& !(sentence.governor(at) == to && isRelative(sentence, at))) {
				return true;
			}
		}
		return false;
	}

	private static int head(Sentence sentence, DateResolver.Words date) {
		for (int i = date.from(); i < date.to(); i++) {
			int governor = sentence.governor(i);
			if (governor < date.from() || governor >= date.to()) {
				return i;
			}
		}
		return date.from();
	}

}
