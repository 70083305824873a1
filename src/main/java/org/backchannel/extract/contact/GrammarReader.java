// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.backchannel.extract.Article;
import org.backchannel.extract.ContactReader;
import org.backchannel.extract.FoundContact;
import org.backchannel.extract.FoundReport;
import org.backchannel.extract.Participant;
import org.backchannel.extract.Participant.Nature;
import org.backchannel.extract.Quote;
import org.backchannel.extract.Span;
import org.backchannel.extract.actor.Actor;
import org.backchannel.extract.actor.Cast;
import org.backchannel.extract.actor.Mention;
import org.backchannel.extract.actor.MentionFinder;
import org.backchannel.extract.date.DateResolver;
import org.backchannel.extract.date.When;
import org.backchannel.extract.lexicon.Gazetteer;
import org.backchannel.extract.lexicon.KnownActor;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.Sentence;
import org.backchannel.extract.text.TextAnalysis;
import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Reads contacts by grammar: a word that names a contact, and what hangs on it in the
 * parse. Deterministic; the vocabulary is data.
 */
public final class GrammarReader implements ContactReader {

	/** Longer noise is a list of links or a page's legal text. */
	private static final int CAPTION = 500;

	private final TextAnalysis analysis;

	private final Lexicon lexicon;

	private final MentionFinder mentions;

	/**
	 * A reader.
	 * @param analysis what parses the text
	 * @param lexicon the vocabulary
	 */
	public GrammarReader(TextAnalysis analysis, Lexicon lexicon) {
		this.analysis = analysis;
		this.lexicon = lexicon;
		this.mentions = new MentionFinder(lexicon);
	}

	@Override
	public List<FoundContact> read(Article article) {
		Story story = story(article);
		List<Telling> tellings = tellings(story, home(article) != null);
		ContactMerger merger = new ContactMerger();
		return merger.merge(tellings)
			.stream()
			.map((group) -> contact(article, group))
			.sorted(Comparator.comparingInt((contact) -> contact.reports()
				.stream()
				.mapToInt((report) -> report.quote().start())
				.min()
				.orElse(0)))
			.toList();
	}

	private Story story(Article article) {
		List<Sentence> sentences = this.analysis.analyse(blanked(article));
		Cast cast = new Cast(this.lexicon, home(article));
		for (Sentence sentence : sentences) {
			this.mentions.find(sentence, Set.of()).forEach(cast::note);
		}
		learnFromCaptions(article, cast);
		Set<String> surnames = cast.surnames();
		List<Scene> scenes = new ArrayList<>();
		for (Sentence sentence : sentences) {
			List<Mention> found = this.mentions.find(sentence, surnames);
			scenes.add(new Scene(scenes.size(), sentence, found));
		}
		return new Story(scenes, cast, new DateResolver(article.published(), sentences));
	}

	/**
	 * A caption tells of no contact, but it may give a person's office that the text
	 * takes for known.
	 */
	private void learnFromCaptions(Article article, Cast cast) {
		Set<String> wanted = cast.unplaced();
		for (Span noise : wanted.isEmpty() ? List.<Span>of() : article.noise()) {
			String line = article.text().substring(noise.start(), noise.end());
			if (line.length() > CAPTION || wanted.stream().noneMatch(line::contains)) {
				continue;
			}
			for (Sentence sentence : this.analysis.analyse(line)) {
				for (Mention mention : this.mentions.find(sentence, wanted)) {
					String name = mention.name();
					String office = mention.office();
					if (mention.sort() == Mention.Sort.PERSON && name != null && office != null
							&& !mention.principals().isEmpty()) {
						cast.noteOffice(name, office, mention.principals().getFirst());
					}
				}
			}
		}
	}

	/**
	 * The text with its noise made blank, so that offsets hold. A line break that is
	 * noise by itself only wraps a paragraph, and must not end a sentence.
	 */
	private static String blanked(Article article) {
		StringBuilder text = new StringBuilder(article.text());
		for (Span noise : article.noise()) {
			boolean wraps = noise.end() - noise.start() == 1;
			for (int i = noise.start(); i < noise.end(); i++) {
				if (wraps || text.charAt(i) != '\n') {
					text.setCharAt(i, ' ');
				}
			}
		}
		return text.toString();
	}

	/** The state whose government publishes the article. */
	private @Nullable String home(Article article) {
		String outlet = article.outlet();
		if (outlet == null) {
			return null;
		}
		String[] words = outlet.replaceAll("[(),.]", " ").split("\\s+");
		for (int from = 0; from < words.length; from++) {
			for (int to = words.length; to > from; to--) {
				Optional<KnownActor> known = this.lexicon.gazetteer()
					.lookUp(String.join(" ", List.of(words).subList(from, to)));
				boolean government = Stream.of(words)
					.anyMatch((word) -> this.lexicon.isOf("government", word.toLowerCase(Locale.ROOT)));
				if (known.isPresent() && government) {
					return known.get().actor();
				}
			}
		}
		return null;
	}

	private List<Telling> tellings(Story story, boolean readout) {
		Anaphora anaphora = new Anaphora(story, this.lexicon);
		FrameFinder finder = new FrameFinder(this.lexicon, anaphora);
		Completion completion = new Completion(story, this.lexicon, anaphora);
		StatusResolver statuses = new StatusResolver(this.lexicon);
		WhenResolver whens = new WhenResolver(this.lexicon, story.dates());
		Days days = new Days(story.dates());
		Dateline dateline = new Dateline(story, readout);
		Plausibility plausibility = new Plausibility(this.lexicon);
		Company company = new Company(this.lexicon);
		Hearsay hearsay = new Hearsay(this.lexicon);
		Repetition repetition = new Repetition(this.lexicon);
		PlaceResolver places = new PlaceResolver();
		AttributionResolver speakers = new AttributionResolver(this.lexicon, anaphora);
		QuoteCutter cutter = new QuoteCutter();
		List<Telling> tellings = new ArrayList<>();
		for (Scene scene : story.scenes()) {
			List<Frame> frames = finder.find(scene);
			for (Frame frame : frames) {
				Status told = statuses.resolve(scene.sentence(), frame.token, frame.verb);
				completion.complete(frame, tellings, told, frame.parts.isEmpty() ? whens.resolve(frame, told) : null);
				if (!plausibility.isContact(frame) || plausibility.isWayToOther(frame, frames)) {
					continue;
				}
				anaphora.note(frame, told);
				List<String> said = speakers.resolve(frame);
				Status status = hearsay.temper(withVisit(frame, frames, told, statuses), said, scene.sentence());
				When when = whens.resolve(frame, status);
				if (when == null) {
					when = dateline.over(scene, status);
				}
				if (when == null) {
					when = company.of(frame, status, tellings);
				}
				Telling telling = new Telling(scene.index(), frame.kind, whens.withDate(status, when), when,
						places.resolve(frame), List.copyOf(frame.parts), said, cutter.cut(frame),
						repetition.isSeries(frame), frame.borrowed, completion.isSetOff(frame), isForetold(frame),
						confidence(frame, when));
				for (Telling one : apart(frame, telling)) {
					tellings.addAll(days.each(frame, one));
				}
			}
		}
		return new Elaboration(this.lexicon).apply(tellings);
	}

	private static boolean isForetold(Frame frame) {
		Sentence sentence = frame.scene.sentence();
		int top = frame.token;
		while (sentence.relation(top).startsWith("nmod") && sentence.preposition(top).equals("of")) {
			top = sentence.governor(top);
		}
		return sentence.tag(frame.verb).matches("VB[DN]")
				&& sentence.preposition(top).matches("before|ahead of|prior to");
	}

	/**
	 * "Cancelled a visit to Berlin, where he was to meet the chancellor": the meeting
	 * goes with the visit.
	 */
	private static Status withVisit(Frame frame, List<Frame> frames, Status told, StatusResolver statuses) {
		if (told != Status.PLANNED) {
			return told;
		}
		for (Frame visit : frames) {
			if (visit != frame && visit.kind == EventKind.VISIT && Plausibility.isWayTo(visit, frame)) {
				Status status = statuses.resolve(visit.scene.sentence(), visit.token, visit.verb);
				if (status == Status.CANCELLED || status == Status.DECLINED) {
					return status;
				}
			}
		}
		return told;
	}

	private static double confidence(Frame frame, @Nullable When when) {
		double confidence = 0.5;
		confidence += (when != null) ? 0.1 : 0;
		confidence += frame.parts.stream().filter((part) -> part.actor().nature() == Nature.PERSON).count() >= 2 ? 0.2
				: 0.1;
		return confidence - (frame.borrowed ? 0.3 : 0);
	}

	/** One telling for each contact: calls with several people are several calls. */
	private List<Telling> apart(Frame frame, Telling telling) {
		List<Frame.Part> first = telling.parts().stream().filter((part) -> part.side() == 0).toList();
		List<Frame.Part> second = telling.parts().stream().filter((part) -> part.side() == 1).toList();
		boolean calls = (frame.kind == EventKind.CALL && !isJoint(frame)) || frame.each;
		long sides = second.stream().map((part) -> part.actor().side()).distinct().count();
		if (!calls || first.size() != 1 || second.size() < 2 || sides < 2) {
			return List.of(telling);
		}
		return second.stream().map((part) -> telling.withParts(List.of(first.getFirst(), part))).toList();
	}

	/** "A conference call with A and B": one call of all. */
	private boolean isJoint(Frame frame) {
		Sentence sentence = frame.scene.sentence();
		boolean one = !frame.trigger.verb() && sentence.tag(frame.token).equals("NN")
				&& sentence.child(frame.token, "det") >= 0;
		return one || frame.trigger.is("joint") || EarlierContacts.sides(sentence, frame.token) > 2
				|| sentence.children(frame.token)
					.stream()
					.anyMatch((child) -> this.lexicon.isOf("joint", sentence.lower(child)));
	}

	private FoundContact contact(Article article, List<Telling> group) {
		Telling best = Objects.requireNonNull(ContactMerger.best(group));
		List<Frame.Part> parts = ContactMerger.union(group);
		List<FoundReport> reports = new ArrayList<>();
		List<Telling> ordered = new ArrayList<>(group);
		ordered.remove(best);
		ordered.addFirst(best);
		for (Telling telling : ordered) {
			reports.add(report(article, telling));
		}
		When when = Sharpest.of(ordered.stream().map(Telling::when).filter(Objects::nonNull).toList());
		String place = ordered.stream().map(Telling::place).filter(Objects::nonNull).findFirst().orElse(null);
		return new FoundContact(best.kind(), Verdict.of(group, best), edtf(when), (when != null) ? when.text() : null,
				basis(when), place, parts.stream().map(this::participant).toList(), best.series(), reports,
				best.confidence());
	}

	private static FoundReport report(Article article, Telling telling) {
		When when = telling.when();
		return new FoundReport(telling.status(), edtf(when), (when != null) ? when.text() : null, basis(when),
				telling.speakers(), Quote.of(article.text(), telling.quote()), telling.confidence());
	}

	private static @Nullable DateBasis basis(@Nullable When when) {
		return (when != null) ? when.basis() : null;
	}

	private static Edtf edtf(@Nullable When when) {
		return Edtf.parse((when != null) ? when.edtf() : "..");
	}

	private Participant participant(Frame.Part part) {
		Actor actor = part.actor();
		String name = (actor.name() != null) ? actor.name() : "";
		boolean itself = actor.nature() == Nature.ORGANISATION && this.lexicon.gazetteer()
			.lookUp(name)
			.map((known) -> known.form() != KnownActor.Form.ORGAN)
			.orElse(false);
		return new Participant(actor.nature(), actor.name(), actor.office(), itself ? null : actor.principal(),
				part.role(), part.side() < 2);
	}

	/**
	 * The gazetteer in use.
	 * @return the states and organisations that this reader knows
	 */
	public Gazetteer gazetteer() {
		return this.lexicon.gazetteer();
	}

}
