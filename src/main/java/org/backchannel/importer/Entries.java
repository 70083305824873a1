// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.backchannel.importer.Entry.Fields;
import org.backchannel.importer.Entry.Rows;
import org.backchannel.importer.Statement.Claim;
import org.backchannel.model.Coded;
import org.backchannel.model.Edtf;
import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.Basis;
import org.backchannel.reader.dossier.Cell;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.EventRow;
import org.backchannel.reader.dossier.ReportRow;
import org.backchannel.reader.dossier.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * Turns a checked dossier into entries that can be compared with the store and written.
 */
final class Entries {

	private static final String[] BOUNDS = { "earliest", "startLatest", "endEarliest", "latest" };

	private final Dossier dossier;

	private final String dossierId;

	private final Quotes quotes;

	private Entries(Dossier dossier) {
		this.dossier = dossier;
		this.dossierId = dossier.id().value();
		this.quotes = new Quotes(dossier.sources());
	}

	/**
	 * The entries of a dossier.
	 * @param dossier a dossier that all checks have passed
	 * @param progress who wants to see how far it is
	 * @return the entries in the order of the dossier
	 */
	static List<Entry> of(Dossier dossier, Progress progress) {
		Entries entries = new Entries(dossier);
		List<Entry> all = new ArrayList<>();
		dossier.actors().forEach((actor) -> all.add(entries.actor(actor)));
		dossier.sources().forEach((source) -> all.add(entries.source(source)));
		dossier.events().forEach((event) -> all.add(entries.event(event)));
		int done = 0;
		for (ReportRow report : dossier.reports()) {
			all.add(entries.report(report));
			progress.report("comparing reports", ++done, dossier.reports().size());
		}
		return all;
	}

	/**
	 * The dossier's own node.
	 * @param dossier the dossier
	 * @return a row for {@code dossier.cypher}
	 */
	static Map<String, Object> head(Dossier dossier) {
		return new Fields().with("id", dossier.id().value())
			.with("title", dossier.title())
			.with("madeBy", dossier.madeBy())
			.map();
	}

	private Entry actor(ActorRow actor) {
		String id = actor.id().value();
		String stated = StatedJson.write(actor);
		String hash = StatedJson.hash(stated);
		Fields statement = statement(stated, hash).with("name", actor.name().value())
			.with("named", actor.named())
			.with("aliases", actor.aliases().stream().map((alias) -> alias.name().value()).distinct().toList())
			.with("wikidata", actor.wikidata())
			.with("kind", code(actor.kind()))
			.with("country", actor.country())
			.with("sources", ids(actor.basis().sources()))
			.with("inferred", actor.basis().inferred());
		Rows rows = new Rows().add(actor.person() ? "person" : "organisation", declared(id, statement));
		names(actor, rows);
		for (ActorRow.Office office : actor.offices()) {
			rows.add("held-office",
					new Fields().with("person", id)
						.with("organisation", office.organisation().value())
						.with("properties", office(id, office).map()));
		}
		if (actor.partOf() != null) {
			rows.add("part-of", tie(id, actor.partOf()));
		}
		actor.memberOf().forEach((tie) -> rows.add("member-of", tie(id, tie)));
		return new Entry(Section.ACTORS, id, hash, rows.map());
	}

	private void names(ActorRow actor, Rows rows) {
		Set<Spelling> spellings = new LinkedHashSet<>();
		for (Cell<String> source : actor.basis().sources()) {
			if (actor.named() && this.quotes.has(source.value(), actor.name().value())) {
				spellings.add(new Spelling(actor.name().value(), source.value()));
			}
		}
		for (ActorRow.Alias alias : actor.aliases()) {
			Basis basis = alias.basis().isMissing() ? actor.basis() : alias.basis();
			for (Cell<String> source : basis.sources()) {
				if (this.quotes.has(source.value(), alias.name().value())) {
					spellings.add(new Spelling(alias.name().value(), source.value()));
				}
			}
		}
		for (Spelling spelling : spellings) {
			rows.add("named-in",
					new Fields().with("dossier", this.dossierId)
						.with("actor", actor.id().value())
						.with("name", spelling.name())
						.with("source", spelling.source()));
		}
	}

	private record Spelling(String name, String source) {
	}

	private Fields office(String person, ActorRow.Office office) {
		String organisation = office.organisation().value();
		return fact(office.basis())
			.with("id",
					StatedJson.hash(this.dossierId, person, organisation, office.title().value(), office.from().text(),
							office.to().text()))
			.with("title", office.title().value())
			.with(office.from(), "from", "fromEarliest", "fromStartLatest", "fromEndEarliest", "fromLatest")
			.with(office.to(), "to", "toEarliest", "toStartLatest", "toEndEarliest", "toLatest");
	}

	private Fields tie(String from, ActorRow.Tie tie) {
		Fields properties = fact(tie.basis())
			.with(tie.from(), "from", "fromEarliest", "fromStartLatest", "fromEndEarliest", "fromLatest")
			.with(tie.to(), "to", "toEarliest", "toStartLatest", "toEndEarliest", "toLatest");
		return new Fields().with("from", from)
			.with("to", tie.organisation().value())
			.with("properties", properties.map());
	}

	private Fields fact(Basis basis) {
		Fields fact = new Fields().with("dossier", this.dossierId)
			.with("sources", ids(basis.sources()))
			.with("inferred", basis.inferred());
		if (basis.quote() != null) {
			fact.with("quote", basis.quote().value());
		}
		return fact;
	}

	private Entry source(SourceRow source) {
		String id = source.id().value();
		String text = source.text();
		String stated = StatedJson.write(source.withText(null));
		String hash = StatedJson.hash(stated, Objects.requireNonNullElse(text, ""));
		Fields statement = statement(stated, hash).with("kind", source.kind().code())
			.with("title", source.title().value())
			.with("url", source.url())
			.with("language", source.language())
			.with(source.published(), "published", BOUNDS)
			.with("publishedBasis", code(source.publishedBasis()))
			.with("publishedBecause", source.publishedBecause());
		Fields row = declared(id, statement).with("text", text)
			.with("sha256", (text != null) ? StatedJson.sha256(text) : null);
		Rows rows = new Rows().add("source", row);
		if (source.outlet() != null) {
			rows.add("published-by", target(id, source.outlet()));
		}
		source.credits().forEach((agency) -> rows.add("credits", target(id, agency)));
		if (source.reproduces() != null) {
			rows.add("reproduces", target(id, source.reproduces()));
		}
		return new Entry(Section.SOURCES, id, hash, rows.map());
	}

	private Fields target(String source, Cell<String> target) {
		return new Fields().with("dossier", this.dossierId).with("source", source).with("target", target.value());
	}

	private Entry event(EventRow event) {
		String id = event.id().value();
		String stated = StatedJson.write(event);
		String hash = StatedJson.hash(stated);
		Fields statement = statement(stated, hash).with("title", event.title()).with("series", event.series());
		Rows rows = new Rows().add("event", declared(id, statement));
		if (event.plannedAs() != null) {
			rows.add("planned-as",
					new Fields().with("planned", event.plannedAs().event().value())
						.with("held", id)
						.with("properties", fact(event.plannedAs().basis()).map()));
		}
		return new Entry(Section.EVENTS, id, hash, rows.map());
	}

	private Entry report(ReportRow report) {
		String event = report.event().value();
		String source = report.source().value();
		List<String> speakers = ids(report.attributedTo());
		String coded = this.dossierId + "/" + event;
		String id = StatedJson.hash(source, coded, speakers.isEmpty() ? "" : speakers.getFirst(),
				report.status().code(), report.quote().value());
		Fields properties = new Fields().with("id", id)
			.with("dossier", this.dossierId)
			.with("madeBy", this.dossier.madeBy())
			.with("event", event)
			.with("kind", report.kind().code())
			.with("status", report.status().code())
			.with(report.date(), "date", BOUNDS)
			.with("dateText", text(report.dateText()))
			.with("dateBasis", code(report.dateBasis()))
			.with("dateBecause", report.dateBecause())
			.with("dateSource", text(report.dateSource()))
			.with("place", report.eventPlace())
			.with("attributedTo", speakers)
			.with("attributionOpen", report.attributionOpen())
			.with("quote", report.quote().value())
			.with("reliability", report.reliability())
			.with("credibility", report.credibility())
			.with("confidence", report.confidence())
			.with("claim", StatedJson.write(report.participants().stream().map(Entries::claim).toList()))
			.with("note", report.note());
		scope(report.scope(), properties);
		this.quotes.place(source, report.quote().value(), properties);
		String hash = StatedJson.hash(properties.map().toString());
		properties.with("hash", hash);
		Rows rows = new Rows().add("report",
				new Fields().with("event", event).with("source", source).with("properties", properties.map()));
		return new Entry(Section.REPORTS, id, hash, rows.map());
	}

	private static void scope(ReportRow.@Nullable Scope scope, Fields properties) {
		if (scope != null) {
			properties.with("scopeKinds", scope.kinds().stream().map(Coded::code).toList())
				.with("scopeLevel", scope.level().code())
				.with("scopeFrom", text(scope.from()))
				.with("scopeUntil", text(scope.until()));
		}
	}

	private static Claim claim(ReportRow.Participant participant) {
		return new Claim(participant.actor().value(), text(participant.as()), participant.role(),
				text(participant.office()), text(participant.actsFor()), participant.head(), participant.inferred());
	}

	private Fields declared(String id, Fields statement) {
		return new Fields().with("dossier", this.dossierId).with("id", id).with("statement", statement.map());
	}

	private static Fields statement(String stated, String hash) {
		return new Fields().with("hash", hash).with("stated", stated);
	}

	private static List<String> ids(List<Cell<String>> cells) {
		return cells.stream().map(Cell::value).toList();
	}

	private static @Nullable String text(@Nullable Cell<String> cell) {
		return (cell != null) ? cell.value() : null;
	}

	private static @Nullable String code(@Nullable Coded value) {
		return (value != null) ? value.code() : null;
	}

}
