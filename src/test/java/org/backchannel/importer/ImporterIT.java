// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.backchannel.Backchannel;
import org.backchannel.CanonicalGraph;
import org.backchannel.TestStore;
import org.backchannel.model.Problem;
import org.backchannel.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ImporterIT {

	private static final Path SEEDS = Path.of("seeds/nato-russia");

	/**
	 * Another affair, of placeholders, that shares the actor {@code russia} with the
	 * seeds.
	 */
	private static final String AFFAIR = """
			dossier: {id: affair, title: Another affair}
			actors:
			  - {id: russia, type: organisation, kind: state, name: Russia, source: note}
			  - {id: state-b, type: organisation, kind: state, name: State B, source: note}
			  - {id: person-a, type: person, name: Person A, source: note}
			  - {id: person-b, type: person, name: Person B, source: note}
			sources:
			  - {id: note, title: A note, published: 2020-05-03, published-basis: explicit, text: note.txt}
			events:
			  - {id: a-meets-b, title: A meets B}
			reports:
			  - event: a-meets-b
			    source: note
			    kind: meeting
			    status: held
			    date: 2020-05-01
			    date-basis: explicit
			    date-text: on 1 May 2020
			    participants:
			      - {actor: person-a, acts-for: russia, office: envoy of Russia}
			      - {actor: person-b, acts-for: state-b}
			    quote: Person A, envoy of Russia, met Person B of State B on 1 May 2020.
			""";

	private static final String NOTE = "Person A, envoy of Russia, met Person B of State B on 1 May 2020.\n";

	private static ImportReport run(Backchannel backchannel, Path... paths) {
		ImportReport report = backchannel.importer().run(List.of(paths), false, Progress.NONE);
		assertThat(report.problems()).isEmpty();
		return report;
	}

	private static List<String> graph() {
		return CanonicalGraph.of(TestStore.driver());
	}

	private static Path affair(Path folder, String yaml) throws IOException {
		Files.writeString(folder.resolve("dossier.yaml"), yaml);
		Files.writeString(folder.resolve("note.txt"), NOTE);
		return folder;
	}

	@Test
	void aSecondImportChangesNothing() {
		Backchannel backchannel = TestStore.empty();
		run(backchannel, SEEDS);
		List<String> once = graph();
		ImportReport again = run(backchannel, SEEDS);
		assertThat(again.dossiers()).singleElement()
			.satisfies((outcome) -> assertThat(outcome.counts().values()).isNotEmpty()
				.allSatisfy((counts) -> assertThat(counts.unchanged()).isPositive().isEqualTo(counts.read())));
		assertThat(graph()).isEqualTo(once);
	}

	@Test
	void aDryRunCountsAndWritesNothing(@TempDir Path folder) throws IOException {
		Backchannel backchannel = TestStore.empty();
		ImportReport report = backchannel.importer().run(List.of(affair(folder, AFFAIR)), true, Progress.NONE);
		assertThat(report.dossiers()).singleElement()
			.satisfies((outcome) -> assertThat(outcome.counts()).containsEntry("reports",
					new ImportReport.Counts(1, 1, 0, 0, 0)));
		assertThat(graph()).isEmpty();
	}

	@Test
	void anotherAffairIsImportedBesideTheSeedsWithoutMixing(@TempDir Path folder) throws IOException {
		Backchannel backchannel = TestStore.empty();
		run(backchannel, SEEDS);
		List<Map<String, Object>> before = backchannel.questions().ask("contacts-since", Map.of()).rows();
		run(backchannel, affair(folder, AFFAIR));
		assertThat(backchannel.questions().ask("contacts-since", Map.of()).rows()).isEqualTo(before);
		assertThat(backchannel.questions()
			.ask("contacts-since", Map.of("between", "state-b", "and", "russia", "since", "2020"))
			.rows()).singleElement().satisfies((row) -> assertThat(row.get("event")).isEqualTo("a-meets-b"));
	}

	@Test
	void theOrderOfTwoDossiersDoesNotMatter(@TempDir Path folder) throws IOException {
		Path affair = affair(folder, AFFAIR);
		run(TestStore.empty(), SEEDS, affair);
		List<String> together = graph();
		Backchannel backchannel = TestStore.empty();
		run(backchannel, affair);
		run(backchannel, SEEDS);
		assertThat(graph()).isEqualTo(together);
	}

	@Test
	void whatIsChangedOrLeftOutIsReplaced(@TempDir Path folder) throws IOException {
		Path affair = affair(folder, AFFAIR);
		run(TestStore.empty(), affair);
		List<String> original = graph();
		String changed = AFFAIR
			.replace("  - {id: state-b, type: organisation, kind: state, name: State B, source: note}\n", "")
			.replace("acts-for: state-b", "acts-for: russia")
			.replace("id: a-meets-b, title: A meets B", "id: a-meets-b, title: A sees B");
		Backchannel backchannel = TestStore.empty();
		run(backchannel, affair(folder, changed));
		List<String> expected = graph();
		TestStore.empty();
		run(backchannel, affair(folder, AFFAIR));
		assertThat(graph()).isEqualTo(original);
		ImportReport report = run(backchannel, affair(folder, changed));
		assertThat(report.dossiers().getFirst().counts())
			.containsEntry("actors", new ImportReport.Counts(3, 0, 3, 0, 1))
			.containsEntry("events", new ImportReport.Counts(1, 0, 0, 1, 0))
			.containsEntry("reports", new ImportReport.Counts(1, 0, 0, 1, 0));
		assertThat(graph()).isEqualTo(expected);
		assertThat(backchannel.lookups().event("a-meets-b")).hasValueSatisfying((event) -> {
			assertThat(event.title()).isEqualTo("A sees B");
			assertThat(event.contact()).isFalse();
		});
	}

	@Test
	void aRunThatStopsAtAnyStepLeavesTheGraphAsItWas(@TempDir Path folder) throws IOException {
		Backchannel backchannel = TestStore.empty();
		run(backchannel, affair(folder, AFFAIR));
		List<String> before = graph();
		List<String> steps = new ArrayList<>();
		int stopped = 0;
		for (int at = 1; steps.size() < at; at++) {
			int stopAt = at;
			List<String> seen = new ArrayList<>();
			Progress stop = (step, done, total) -> {
				seen.add(step);
				if (seen.size() == stopAt) {
					throw new IllegalStateException("stopped");
				}
			};
			try {
				backchannel.importer().run(List.of(SEEDS), false, stop);
				break;
			}
			catch (IllegalStateException ex) {
				stopped++;
				assertThat(graph()).isEqualTo(before);
			}
			steps = new ArrayList<>();
		}
		assertThat(stopped).isGreaterThan(5);
		run(backchannel, SEEDS);
		List<String> stoppedAndRunAgain = graph();
		Backchannel fresh = TestStore.empty();
		run(fresh, folder, SEEDS);
		assertThat(graph()).isEqualTo(stoppedAndRunAgain);
	}

	@Test
	void aMachinesStatementsOfASourceThatAnAnalystCodesAreSwitchedOffUntilTheAnalystTakesTheirsBack(
			@TempDir Path machine, @TempDir Path analyst) throws IOException {
		Backchannel backchannel = TestStore.empty();
		String found = AFFAIR
			.replace("{id: affair, title: Another affair}", "{id: found, title: Found, made-by: reader/1}")
			.replace("a-meets-b", "found-1");
		run(backchannel, affair(machine, found));
		List<String> alone = graph();
		assertThat(backchannel.lookups().event("found-1"))
			.hasValueSatisfying((event) -> assertThat(event.contact()).isTrue());
		run(backchannel, affair(analyst, AFFAIR));
		List<String> both = graph();
		assertThat(backchannel.lookups().event("found-1")).hasValueSatisfying((event) -> {
			assertThat(event.status()).isEqualTo(Status.SET_ASIDE);
			assertThat(event.contact()).isFalse();
			assertThat(event.reports()).isZero();
		});
		assertThat(backchannel.lookups().event("a-meets-b"))
			.hasValueSatisfying((event) -> assertThat(event.contact()).isTrue());
		assertThat(run(backchannel, machine).dossiers().getFirst().counts()).containsEntry("reports",
				new ImportReport.Counts(1, 0, 1, 0, 0));
		assertThat(graph()).isEqualTo(both);
		String withoutReport = AFFAIR.substring(0, AFFAIR.indexOf("events:"));
		run(backchannel, affair(analyst, withoutReport));
		assertThat(backchannel.lookups().event("found-1"))
			.hasValueSatisfying((event) -> assertThat(event.contact()).isTrue());
		assertThat(graph()).containsAll(alone.stream().filter((line) -> line.contains("found-1")).toList());
		Backchannel other = TestStore.empty();
		run(other, affair(analyst, AFFAIR));
		run(other, machine);
		assertThat(graph()).isEqualTo(both);
	}

	@Test
	void whatComesOutGoesInAgainUnchanged() {
		Backchannel backchannel = TestStore.seeds();
		List<String> before = graph();
		ImportReport report = backchannel.importer()
			.bring(List.of(backchannel.dossiers().find("nato-russia").orElseThrow()), false, Progress.NONE);
		assertThat(report.dossiers().getFirst().counts().values())
			.allSatisfy((counts) -> assertThat(counts.unchanged()).isEqualTo(counts.read()));
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void oneIdForDifferentThingsIsRefused(@TempDir Path folder) throws IOException {
		Backchannel backchannel = TestStore.seeds();
		String other = AFFAIR.replace("{id: russia, type: organisation, kind: state, name: Russia, source: note}",
				"{id: russia, type: organisation, kind: company, name: State B, source: note}");
		ImportReport report = backchannel.importer().run(List.of(affair(folder, other)), false, Progress.NONE);
		assertThat(report.problems()).extracting(Problem::code).containsOnly("other-actor");
		assertThat(report.problems()).extracting(Problem::message)
			.anySatisfy((message) -> assertThat(message)
				.contains("'russia' has the kind 'company' here and 'state' in the dossier 'nato-russia'"))
			.anySatisfy((message) -> assertThat(message)
				.contains("'russia' has the name 'State B' here and 'Russia' in the dossier 'nato-russia'"));
	}

	@Test
	void aFaultInOneDossierKeepsAllOfTheRunOut(@TempDir Path folder) throws IOException {
		Backchannel backchannel = TestStore.empty();
		ImportReport report = backchannel.importer()
			.run(List.of(SEEDS, affair(folder, AFFAIR.replace("actor: person-b", "actor: person-bb"))), false,
					Progress.NONE);
		assertThat(report.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.message()).contains("no actor 'person-bb'; possible: person-b");
			assertThat(problem.place().line()).isEqualTo(21);
		});
		assertThat(report.dossiers()).isEmpty();
		assertThat(graph()).isEmpty();
	}

	@Test
	void everythingStandsOnASourceAndEveryQuoteInItsText() {
		TestStore.seeds();
		assertThat(TestStore.driver().executableQuery("""
				MATCH ()-[r]->()
				WHERE NOT type(r) IN ['REPORTED_BY', 'NAMED_IN', 'PUBLISHED_BY', 'CREDITS', 'REPRODUCES', 'DECLARES']
				  AND size(coalesce(r.sources, [])) = 0 AND r.inferred IS NULL
				RETURN type(r) AS type, properties(r) AS properties""").execute().records()).isEmpty();
		assertThat(TestStore.driver().executableQuery("""
				MATCH (:Event)-[r:REPORTED_BY]->(s:Source)
				WHERE s.text IS NULL OR r.start IS NULL
				   OR replace(replace(substring(s.text, r.start, r.end - r.start), '\\n', ' '), '  ', ' ') <> r.quote
				RETURN s.id AS source, r.quote AS quote""").execute().records()).isEmpty();
		assertThatThrownBy(() -> TestStore.driver().executableQuery("""
				MATCH (e:Event)-[r:REPORTED_BY]->(s:Source) WITH e, r, s LIMIT 1
				CREATE (e)-[twin:REPORTED_BY]->(s) SET twin = properties(r)""").execute())
			.hasMessageContaining("already exists");
	}

}
