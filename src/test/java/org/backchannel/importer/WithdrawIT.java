// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.backchannel.Backchannel;
import org.backchannel.CanonicalGraph;
import org.backchannel.TestStore;
import org.backchannel.importer.check.DossierChecks;
import org.backchannel.model.UsageException;
import org.backchannel.reader.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WithdrawIT {

	private static final Path SEEDS = Path.of("seeds/nato-russia");

	/** Placeholders that share actors, an event and the source {@code shared}. */
	private static String two(String id) {
		return """
				dossier: {id: %1$s, title: Dossier %1$s}
				actors:
				  - {id: russia, type: organisation, kind: state, name: Russia, source: %1$s-note}
				  - {id: state-b, type: organisation, kind: state, name: State B, source: shared}
				  - {id: person-a, type: person, name: Person A, source: [%1$s-note, shared]}
				  - {id: person-%1$s, type: person, name: Person %1$s, source: %1$s-note}
				sources:
				  - {id: %1$s-note, title: A note, published: 2020-05-03, published-basis: explicit, text: %1$s-note.txt}
				  - {id: shared, title: A note of both, published: 2020-05-04, published-basis: explicit, text: shared.txt}
				events:
				  - {id: meeting, title: A meeting}
				  - {id: %1$s-call, title: A call}
				reports:
				  - event: meeting
				    source: shared
				    kind: meeting
				    status: held
				    date: 2020-05-01
				    date-basis: explicit
				    date-text: on 1 May 2020
				    participants:
				      - {actor: person-a, acts-for: russia}
				      - {actor: state-b}
				    quote: Person A met State B on 1 May 2020.
				  - event: %1$s-call
				    source: %1$s-note
				    kind: call
				    status: held
				    participants:
				      - {actor: person-a, acts-for: russia, office: envoy of Russia}
				      - {actor: person-%1$s, acts-for: state-b}
				    quote: Person A, envoy of Russia, called Person %1$s of State B.
				"""
			.formatted(id);
	}

	private static Path dossier(Path folder, String id) throws IOException {
		Path dossier = Files.createDirectories(folder.resolve(id));
		Files.writeString(dossier.resolve("dossier.yaml"), two(id));
		Files.writeString(dossier.resolve(id + "-note.txt"),
				"Person A, envoy of Russia, called Person %s of State B.\n".formatted(id));
		Files.writeString(dossier.resolve("shared.txt"), "Person A met State B on 1 May 2020.\n");
		return dossier;
	}

	private static void run(Backchannel backchannel, Path... paths) {
		assertThat(backchannel.importer().run(List.of(paths), false, Progress.NONE).problems()).isEmpty();
	}

	private static List<String> graph() {
		return CanonicalGraph.of(TestStore.driver());
	}

	@ParameterizedTest
	@ValueSource(strings = { "mly-talks-since-freeze", "rferl-first-top-level-talks", "talks-resumption-2018",
			"rbth-first-telephone-talks", "esta-milley-gerasimov", "ref-nato-member-countries" })
	void aSourceThatIsWithdrawnAndImportedAgainLeavesTheSameGraph(String source) {
		Backchannel backchannel = TestStore.empty();
		run(backchannel, SEEDS);
		List<String> before = graph();
		ImportReport report = backchannel.importer().withdraw(source, false, Progress.NONE);
		assertThat(report.dossiers()).singleElement()
			.satisfies((outcome) -> assertThat(outcome.counts()).extractingByKey("sources")
				.extracting(ImportReport.Counts::withdrawn)
				.isEqualTo(1));
		assertThat(graph()).isNotEqualTo(before);
		assertThat(backchannel.lookups().source(source)).isEmpty();
		Dossier rest = backchannel.dossiers().find("nato-russia").orElseThrow();
		assertThat(new DossierChecks().check(rest)).isEmpty();
		assertThat(graph()).noneMatch((line) -> line.contains("REPORTED_BY-> " + source)
				|| line.contains("sources=[" + source + "]") || line.contains("dateSource=" + source));
		run(backchannel, SEEDS);
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void theRestIsWhatAnImportOfTheRestGives() {
		Backchannel backchannel = TestStore.empty();
		run(backchannel, SEEDS);
		backchannel.importer().withdraw("mly-talks-since-freeze", false, Progress.NONE);
		List<String> after = graph();
		Dossier rest = backchannel.dossiers().find("nato-russia").orElseThrow();
		Backchannel empty = TestStore.empty();
		empty.importer().bring(List.of(rest), false, Progress.NONE);
		assertThat(graph()).isEqualTo(after);
	}

	@Test
	void aWithdrawnDossierLeavesNothing() {
		Backchannel backchannel = TestStore.empty();
		run(backchannel, SEEDS);
		backchannel.importer().withdraw("nato-russia", false, Progress.NONE);
		assertThat(graph()).isEmpty();
	}

	@Test
	void aWithdrawnDossierLeavesAnotherThatSharesActorsSourcesAndEventsAsIfImportedAlone(@TempDir Path folder)
			throws IOException {
		Path one = dossier(folder, "one");
		Path two = dossier(folder, "two");
		Backchannel backchannel = TestStore.empty();
		run(backchannel, two);
		List<String> alone = graph();
		for (List<Path> order : List.of(List.of(one, two), List.of(two, one))) {
			Backchannel both = TestStore.empty();
			order.forEach((path) -> run(both, path));
			both.importer().withdraw("one", false, Progress.NONE);
			assertThat(graph()).isEqualTo(alone);
		}
	}

	@Test
	void aSourceOfTwoDossiersIsWithdrawnFromBoth(@TempDir Path folder) throws IOException {
		Backchannel backchannel = TestStore.empty();
		run(backchannel, dossier(folder, "one"), dossier(folder, "two"));
		List<String> before = graph();
		ImportReport report = backchannel.importer().withdraw("shared", false, Progress.NONE);
		assertThat(report.dossiers()).extracting(ImportReport.Outcome::id).containsExactly("one", "two");
		assertThat(backchannel.lookups().event("meeting")).isEmpty();
		assertThat(backchannel.lookups().event("one-call")).isPresent();
		assertThat(backchannel.lookups().organisation("state-b"))
			.hasValueSatisfying((state) -> assertThat(state.name()).isEqualTo("State B"));
		run(backchannel, folder.resolve("one"), folder.resolve("two"));
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void aDryRunSaysWhatWouldGoAndWritesNothing() {
		Backchannel backchannel = TestStore.empty();
		run(backchannel, SEEDS);
		List<String> before = graph();
		ImportReport dry = backchannel.importer().withdraw("mly-talks-since-freeze", true, Progress.NONE);
		assertThat(graph()).isEqualTo(before);
		ImportReport wet = backchannel.importer().withdraw("mly-talks-since-freeze", false, Progress.NONE);
		assertThat(dry.dryRun()).isTrue();
		assertThat(dry.dossiers()).isEqualTo(wet.dossiers());
	}

	@Test
	void anIdThatIsNeitherIsRefusedWithWhatMayHaveBeenMeant() {
		Importer importer = TestStore.seeds().importer();
		assertThatThrownBy(() -> importer.withdraw("mly-talks-since-freze", false, Progress.NONE))
			.isInstanceOf(UsageException.class)
			.hasMessageContaining("no source and no dossier 'mly-talks-since-freze'")
			.hasMessageContaining("mly-talks-since-freeze");
		assertThatThrownBy(() -> importer.withdraw("valery-gerasimov", false, Progress.NONE))
			.isInstanceOf(UsageException.class)
			.hasMessageContaining("one of kind actor");
	}

	@Test
	void anIdThatIsBothIsWithdrawnOnlyWhenSaidWhich(@TempDir Path folder) throws IOException {
		Path dossier = dossier(folder, "one");
		String yaml = Files.readString(dossier.resolve("dossier.yaml"));
		Files.writeString(dossier.resolve("dossier.yaml"), yaml.replace("{id: one,", "{id: shared,"));
		Backchannel backchannel = TestStore.empty();
		run(backchannel, dossier);
		assertThatThrownBy(() -> backchannel.importer().withdraw("shared", false, Progress.NONE))
			.isInstanceOf(UsageException.class)
			.hasMessageContaining("'dossier:shared' or 'source:shared'");
		backchannel.importer().withdraw("source:shared", false, Progress.NONE);
		assertThat(backchannel.lookups().source("one-note")).isPresent();
		backchannel.importer().withdraw("dossier:shared", false, Progress.NONE);
		assertThat(graph()).isEmpty();
	}

}
