// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.backchannel.extract.Article;
import org.backchannel.extract.FoundContact;
import org.backchannel.extract.FoundReport;
import org.backchannel.extract.Participant;
import org.backchannel.extract.Participant.Nature;
import org.backchannel.extract.Quote;
import org.backchannel.extract.chat.Normaliser.Reckoned;
import org.backchannel.model.Coded;
import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Place;
import org.backchannel.model.Problem;
import org.backchannel.model.Role;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns a model's answer into contacts, and drops with a note what does not hold. */
final class Answer {

	/** What a model says is not more than likely. */
	private static final double CONFIDENCE = 0.6;

	private static final int LONGEST_QUOTE = 400;

	private final Article article;

	private final Normaliser normaliser;

	private final Consumer<Problem> notes;

	private final QuoteFinder quotes;

	Answer(Article article, Normaliser normaliser, Consumer<Problem> notes) {
		this.article = article;
		this.normaliser = normaliser;
		this.notes = notes;
		this.quotes = new QuoteFinder(article);
	}

	List<FoundContact> contacts(JsonNode root) {
		List<FoundContact> contacts = new ArrayList<>();
		for (JsonNode contact : root.path("contacts")) {
			contact(contact).ifPresent(contacts::add);
		}
		return contacts;
	}

	private Optional<FoundContact> contact(JsonNode node) {
		String words = text(node, "quote");
		Optional<Quote> quote = (words == null) ? Optional.empty() : this.quotes.find(words);
		if (quote.isEmpty()) {
			return dropped("quote-not-found",
					"the quote does not stand in the article: \"%s\"".formatted(shown(words)));
		}
		if (quote.get().text().length() > LONGEST_QUOTE) {
			return dropped("quote-too-long",
					"the quote has more than %d characters: \"%s\"".formatted(LONGEST_QUOTE, shown(words)));
		}
		Optional<EventKind> kind = Coded.find(EventKind.class, word(node, "kind")).filter(EventKind::isContact);
		Optional<Status> status = Coded.find(Status.class, word(node, "status"))
			.filter((value) -> value != Status.DISPUTED);
		if (kind.isEmpty() || status.isEmpty()) {
			return dropped("value-unknown",
					"kind '%s' or status '%s' is none".formatted(word(node, "kind"), word(node, "status")));
		}
		List<Participant> participants = participants(node);
		if (participants.size() < 2) {
			return dropped("participants-missing", "fewer than two participants: \"%s\"".formatted(shown(words)));
		}
		Dated dated = dated(node, status.get());
		List<String> speakers = new ArrayList<>();
		node.path("attributed_to").forEach((speaker) -> speakers.add(speaker.asString()));
		FoundReport report = new FoundReport(status.get(), dated.date(), dated.words(), dated.basis(), speakers,
				quote.get(), CONFIDENCE);
		return Optional.of(new FoundContact(kind.get(), status.get(), dated.date(), dated.words(), dated.basis(),
				text(node, "place"), participants, node.path("series").asBoolean(false), List.of(report), CONFIDENCE));
	}

	/**
	 * The words decide, where they stand in the article and mean a date; else the model's
	 * date.
	 */
	private Dated dated(JsonNode node, Status status) {
		String words = text(node, "date_text");
		Optional<String> standing = Optional.ofNullable(words).flatMap(this.quotes::find).map(Quote::text);
		String stated = text(node, "date");
		Optional<Edtf> date = (stated != null) ? Edtf.tryParse(stated) : Optional.of(Edtf.UNKNOWN);
		if (date.isEmpty()) {
			note("date-unreadable", "'%s' is no EDTF date; it is left open".formatted(stated));
		}
		Edtf given = date.orElse(Edtf.UNKNOWN);
		Optional<Reckoned> reckoned = standing.flatMap((text) -> this.normaliser.date(text, this.article, status));
		if (reckoned.isPresent()) {
			Edtf right = reckoned.get().date();
			if (!given.equals(Edtf.UNKNOWN) && !given.equals(right)) {
				note("date-corrected", "\"%s\" is %s, not %s".formatted(standing.get(), right.text(), given.text()));
			}
			return new Dated(right, standing.get(), reckoned.get().basis());
		}
		if (given.equals(Edtf.UNKNOWN)) {
			return new Dated(Edtf.UNKNOWN, null, null);
		}
		if (standing.isEmpty()) {
			note("date-without-words",
					"no words of the article give the date %s; it is left open".formatted(given.text()));
			return new Dated(Edtf.UNKNOWN, null, null);
		}
		return new Dated(given, standing.get(), DateBasis.INFERRED);
	}

	private List<Participant> participants(JsonNode node) {
		boolean anyHead = false;
		for (JsonNode participant : node.path("participants")) {
			anyHead |= participant.path("head").asBoolean(false);
		}
		List<Participant> participants = new ArrayList<>();
		for (JsonNode participant : node.path("participants")) {
			String name = text(participant, "name");
			String office = text(participant, "role");
			String actsFor = text(participant, "acts_for");
			if (name == null && office == null) {
				note("participant-without-name", "a participant has neither name nor role and is left out");
				continue;
			}
			boolean head = !anyHead || participant.path("head").asBoolean(false);
			Nature nature = (name == null) ? Nature.UNNAMED
					: ((office == null && actsFor == null) ? Nature.ORGANISATION : Nature.PERSON);
			participants.add(new Participant(nature,
					(name != null && nature == Nature.ORGANISATION) ? this.normaliser.actor(name) : name, office,
					(actsFor != null) ? this.normaliser.actor(actsFor) : null, Role.PARTICIPANT, head));
		}
		return participants;
	}

	private Optional<FoundContact> dropped(String code, String message) {
		note(code, "a contact of the model's is dropped: " + message);
		return Optional.empty();
	}

	private void note(String code, String message) {
		this.notes.accept(new Problem(new Place(this.article.id(), 0), code, message));
	}

	private static String shown(@Nullable String words) {
		String line = (words == null) ? "" : words.replaceAll("\\s+", " ");
		return (line.length() > 120) ? line.substring(0, 120) + "…" : line;
	}

	private static String word(JsonNode node, String field) {
		String text = text(node, field);
		return (text != null) ? text : "";
	}

	private static @Nullable String text(JsonNode node, String field) {
		JsonNode value = node.path(field);
		String text = value.isString() ? value.stringValue().strip() : "";
		return (text.isEmpty() || text.equals("null")) ? null : text;
	}

	private record Dated(Edtf date, @Nullable String words, @Nullable DateBasis basis) {

	}

}
