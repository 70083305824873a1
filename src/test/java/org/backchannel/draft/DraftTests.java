// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backchannel.extract.Article;
import org.backchannel.extract.FoundContact;
import org.backchannel.extract.FoundReport;
import org.backchannel.extract.Participant;
import org.backchannel.extract.Participant.Nature;
import org.backchannel.extract.Quote;
import org.backchannel.extract.Span;
import org.backchannel.extract.article.LoadedArticle;
import org.backchannel.extract.article.Metadata;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.importer.check.DossierChecks;
import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.OrganisationKind;
import org.backchannel.model.Role;
import org.backchannel.model.Status;
import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.DossierReader;
import org.backchannel.reader.dossier.DossierWriter;
import org.backchannel.reader.dossier.EventRow;
import org.backchannel.reader.dossier.ReportRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DraftTests {

	private static final String TEXT = "Actor Alpha, Russian envoy, called Actor Beta on Friday, the Kremlin said. They will meet again.";

	private static final Participant ALPHA = person("Actor Alpha", "envoy", "Russia");

	private static final Participant BETA = person("Actor Beta", null, "NATO");

	private final Draft draft = new Draft("Today's news", "reader/9", Lexicon.bundled().gazetteer());

	@Test
	void aDraftPassesTheChecksAndReadsBackEqual(@TempDir Path folder) throws IOException {
		this.draft.add(article("first", "2017-03-03"), List.of(call("2017-03-03", ALPHA, BETA)));
		Dossier made = this.draft.dossier();
		assertThat(new DossierChecks().check(made)).isEmpty();
		new DossierWriter().write(made, folder.resolve("out"));
		DossierReader.ReadResult read = new DossierReader().read(List.of(folder.resolve("out")));
		assertThat(read.problems()).isEmpty();
		Dossier back = read.dossiers().getFirst();
		assertThat(new DossierChecks().check(back)).isEmpty();
		assertThat(back.id().value()).isEqualTo("todays-news");
		assertThat(back.madeBy()).isEqualTo("reader/9");
		assertThat(back.reports()).singleElement().satisfies((report) -> {
			assertThat(report.confidence()).isEqualTo(0.67);
			assertThat(report.quote().value()).isEqualTo(TEXT.substring(0, 74));
			assertThat(report.attributedTo()).extracting((cell) -> cell.value()).containsExactly("russia");
			assertThat(report.date()).isEqualTo(Edtf.parse("2017-03-03"));
		});
	}

	@Test
	void statesAndAlliancesHaveTheirKindAndPeopleTheirOffice() {
		this.draft.add(article("first", "2017-03-03"), List.of(call("2017-03-03", ALPHA, BETA)));
		List<ActorRow> actors = this.draft.dossier().actors();
		assertThat(actors).extracting((actor) -> actor.id().value())
			.containsExactlyInAnyOrder("example-news", "russia", "actor-alpha", "nato", "actor-beta");
		assertThat(actors).filteredOn((actor) -> actor.id().value().equals("nato"))
			.extracting(ActorRow::kind)
			.containsExactly(OrganisationKind.ALLIANCE);
		assertThat(actors).filteredOn((actor) -> actor.id().value().equals("actor-alpha"))
			.flatExtracting(ActorRow::offices)
			.extracting((office) -> office.title().value() + " of " + office.organisation().value())
			.containsExactly("envoy of russia");
	}

	@Test
	void oneContactInTwoArticlesIsOneEventWithTwoReports() {
		this.draft.add(article("first", "2017-03-03"), List.of(call("2017-03-03", ALPHA, BETA)));
		this.draft.add(article("second", "2017-03-04"), List.of(call("2017-03-03", BETA, ALPHA)));
		Dossier made = this.draft.dossier();
		assertThat(made.events()).extracting((event) -> event.id().value())
			.containsExactly("call-alpha-beta-2017-03-03");
		assertThat(made.reports()).extracting((report) -> report.source().value()).containsExactly("first", "second");
		assertThat(new DossierChecks().check(made)).isEmpty();
	}

	@Test
	void vagueContactsOfTwoArticlesStayApart() {
		Participant officials = new Participant(Nature.UNNAMED, null, "officials", "Ukraine", Role.PARTICIPANT, true);
		this.draft.add(article("first", "2017-03-03"),
				List.of(call("..", ALPHA, BETA), call("2017-03-03", ALPHA, officials)));
		this.draft.add(article("second", "2017-03-03"),
				List.of(call("..", ALPHA, BETA), call("..", ALPHA, BETA), call("2017-03-03", ALPHA, officials)));
		Dossier made = this.draft.dossier();
		assertThat(made.events()).extracting(EventRow::id)
			.extracting((id) -> id.value())
			.containsExactly("call-alpha-beta-in-first", "call-alpha-ukraine-2017-03-03-in-first",
					"call-alpha-beta-in-second", "call-alpha-beta-in-second-2",
					"call-alpha-ukraine-2017-03-03-in-second");
		assertThat(made.actors()).filteredOn((actor) -> !actor.named())
			.extracting((actor) -> actor.id().value())
			.containsExactly("officials-ukraine-in-first", "officials-ukraine-in-second");
		assertThat(new DossierChecks().check(made)).isEmpty();
	}

	@Test
	void anArticleOfTheSameNameKeepsItsOwnSource() {
		this.draft.add(article("first", "2017-03-03"), List.of());
		this.draft.add(article("First!", "2017-03-03"), List.of());
		assertThat(this.draft.dossier().sources()).extracting((source) -> source.id().value())
			.containsExactly("first", "first-2");
	}

	@Test
	void aContactOfOneSideIsLeftOutAndSaid() {
		this.draft.add(article("first", "2017-03-03"), List.of(call("..", ALPHA)));
		assertThat(this.draft.dossier().reports()).isEmpty();
		assertThat(this.draft.problems()).singleElement()
			.asString()
			.startsWith("articles/first.txt: names one side only")
			.contains(TEXT.substring(0, 74));
	}

	@Test
	void whatWasHeldAfterTheArticleAppearedLosesItsDate() {
		this.draft.add(article("first", "2017-03-03"), List.of(call("2018-03-03", ALPHA, BETA)));
		Dossier made = this.draft.dossier();
		assertThat(made.reports()).extracting(ReportRow::date).containsExactly(Edtf.UNKNOWN);
		assertThat(made.reports().getFirst().note()).contains("2018-03-03");
		assertThat(new DossierChecks().check(made)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Recep Tayyip Erdoğan  | recep-tayyip-erdogan
			U.S. State Department | us-state-department
			People's  --  Party   | peoples-party
			Łukasz Ørsted         | lukasz-orsted
			Путин                 | unnamed
			""")
	void idsAreReadable(String name, String id) {
		assertThat(Ids.of(name)).isEqualTo(id);
	}

	private static Participant person(String name, @Nullable String office, String actsFor) {
		return new Participant(Nature.PERSON, name, office, actsFor, Role.PARTICIPANT, true);
	}

	private static FoundContact call(String date, Participant... participants) {
		Edtf when = Edtf.parse(date);
		DateBasis basis = when.isUnknown() ? null : DateBasis.RELATIVE;
		FoundReport report = new FoundReport(Status.HELD, when, "on Friday", basis, List.of("Kremlin"),
				Quote.of(TEXT, new Span(0, 74)), 0.666);
		return new FoundContact(EventKind.CALL, Status.HELD, when, "on Friday", basis, null, List.of(participants),
				false, List.of(report), 0.666);
	}

	private static LoadedArticle article(String name, String published) {
		Edtf day = Edtf.parse(published);
		Metadata metadata = new Metadata("A title", "Example News", day, null, null, null);
		return new LoadedArticle(new Article(name, TEXT, "A title", "Example News", day, "en", List.of()),
				"articles/" + name + ".txt", metadata, "UTF-8");
	}

}
