// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backchannel.extract.FoundContact;
import org.backchannel.extract.FoundReport;
import org.backchannel.extract.article.Credits;
import org.backchannel.extract.article.LoadedArticle;
import org.backchannel.extract.lexicon.Gazetteer;
import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Place;
import org.backchannel.model.Problem;
import org.backchannel.model.QuoteLocator;
import org.backchannel.model.SourceKind;
import org.backchannel.reader.dossier.Cell;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.EventRow;
import org.backchannel.reader.dossier.ReportRow;
import org.backchannel.reader.dossier.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that grows by one article at a time. Contacts of two articles are one event
 * where kind, day and both sides are the same; everything else stays apart, for the
 * analyst to join. Not safe for several threads.
 */
public final class Draft {

	private final String id;

	private final String title;

	private final String madeBy;

	private final Actors actors;

	private final Credits credits;

	private final Map<String, SourceRow> sources = new LinkedHashMap<>();

	private final Map<String, EventRow> events = new LinkedHashMap<>();

	private final List<ReportRow> reports = new ArrayList<>();

	private final List<Problem> problems = new ArrayList<>();

	/**
	 * An empty draft.
	 * @param name what to call the dossier; its id is made of it
	 * @param madeBy the reader and its version, as in {@code reader/0.1}
	 * @param gazetteer tells states and alliances from other organisations
	 */
	public Draft(String name, String madeBy, Gazetteer gazetteer) {
		this.id = Ids.of(name);
		this.title = "What %s found: %s".formatted(madeBy, name);
		this.madeBy = madeBy;
		this.actors = new Actors(gazetteer);
		this.credits = new Credits(gazetteer);
	}

	/**
	 * Adds what was found in an article.
	 * @param loaded the article
	 * @param contacts what it reports; the article becomes a source even where that is
	 * nothing
	 */
	public void add(LoadedArticle loaded, List<FoundContact> contacts) {
		Cells cells = new Cells(new Place(loaded.file(), 0), loaded.article().text());
		String source = free(Ids.of(loaded.article().id()));
		String name = loaded.article().outlet();
		String outlet = (name != null && !name.isBlank()) ? this.actors.organisation(name, cells, source) : null;
		List<Cell<String>> credited = this.credits.in(loaded.article().text())
			.stream()
			.map((agency) -> this.actors.organisation(agency, cells, source))
			.filter((agency) -> !agency.equals(outlet))
			.map(cells::of)
			.toList();
		this.sources.put(source, source(source, loaded, outlet, credited, cells));
		Set<String> taken = new LinkedHashSet<>();
		Participants participants = new Participants(this.actors, cells, source);
		for (FoundContact contact : contacts) {
			List<ReportRow.Participant> rows = participants.of(contact);
			if (rows.size() < ((contact.kind() == EventKind.SUMMIT) ? 1 : 2)) {
				this.problems.add(new Problem(cells.place(), "one-sided",
						"names one side only, so it is left out of the dossier: “%s”"
							.formatted(QuoteLocator.collapse(contact.quote().text()))));
				continue;
			}
			String event = event(contact, source, taken, cells);
			for (FoundReport report : best(contact)) {
				this.reports.add(new Statement(contact, report, loaded.article(), cells).row(event, source, rows,
						participants.speakers(report.attributedTo(), contact, outlet)));
			}
		}
	}

	private String free(String base) {
		String source = base;
		for (int i = 2; this.sources.containsKey(source); i++) {
			source = base + "-" + i;
		}
		return source;
	}

	/** For each speaker and status the statement of which the reader is surest. */
	private static List<FoundReport> best(FoundContact contact) {
		Map<List<String>, FoundReport> best = new LinkedHashMap<>();
		for (FoundReport report : contact.reports()) {
			String first = report.attributedTo().isEmpty() ? "" : report.attributedTo().getFirst();
			best.merge(List.of(first, report.status().code()), report,
					(one, other) -> (other.confidence() > one.confidence()) ? other : one);
		}
		return List.copyOf(best.values());
	}

	private static SourceRow source(String id, LoadedArticle loaded, @Nullable String outlet,
			List<Cell<String>> credited, Cells cells) {
		Edtf published = loaded.article().published();
		boolean own = published.equals(loaded.metadata().published());
		DateBasis basis = published.isUnknown() ? null : own ? DateBasis.EXPLICIT : DateBasis.INFERRED;
		String because = (basis == DateBasis.INFERRED) ? "Given by hand when the article was read." : null;
		String title = loaded.article().title();
		return new SourceRow(cells.of(id), SourceKind.ARTICLE,
				cells.of((title != null && !title.isBlank()) ? title.strip() : loaded.article().id()),
				(outlet != null) ? cells.of(outlet) : null, credited, loaded.metadata().url(), published, basis,
				because, loaded.article().language(), cells.of("articles/" + id + ".txt"), loaded.article().text(),
				null);
	}

	private String event(FoundContact contact, String source, Set<String> taken, Cells cells) {
		Headline headline = Headline.of(contact);
		String base = headline.isSharp() ? headline.id() : headline.id() + "-in-" + source;
		String event = base;
		for (int i = 2; !taken.add(event); i++) {
			event = base + "-" + i;
		}
		Cell<String> cell = cells.of(event);
		this.events.computeIfAbsent(event, (key) -> new EventRow(cell, headline.title(), contact.series(), null));
		return event;
	}

	/**
	 * What an analyst should know about the dossier.
	 * @return contacts that it could not hold
	 */
	public List<Problem> problems() {
		return List.copyOf(this.problems);
	}

	/**
	 * The dossier as it is now.
	 * @return passes the checks of dossiers
	 */
	public Dossier dossier() {
		return new Dossier(new Cell<>(this.id, new Place(this.id, 0)), this.title, this.madeBy, this.actors.rows(),
				List.copyOf(this.sources.values()), List.copyOf(this.events.values()), this.reports);
	}

}
