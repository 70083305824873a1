// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.backchannel.Backchannel;
import org.backchannel.graph.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands in this process, on a server that holds the seeds. */
class CommandsIT {

	private static final Captured FIRST_DEMO = Captured.pipe();

	@TempDir
	static Path folder;

	@SuppressWarnings("NullAway.Init")
	private static TestServer server;

	private final Captured captured = Captured.pipe();

	@BeforeAll
	static void demo() {
		server = TestServer.start(folder.resolve("store"));
		System.setProperty("backchannel.home", "");
		assertThat(FIRST_DEMO.run("demo", "--uri", server.uri().toString())).isEqualTo(ExitCode.OK);
	}

	@AfterAll
	static void stop() {
		System.clearProperty("backchannel.home");
		server.close();
	}

	@Test
	void theDemoShowsContactsWithTheWordsThatReportThem() {
		assertThat(FIRST_DEMO.out()).contains(
				"2017-03-03  certain    call     Petr Pavel (NATO), Valery Gerasimov (Russia)",
				"“Nato headquarters in Brussels confirmed the talks”",
				"- NATO headquarters, in mly-talks-since-freeze; date 2017-03-03, inferred from “on Friday”",
				"What to try next:", " ask contradictions");
		assertThat(FIRST_DEMO.out()).doesNotContain("\u001b");
		assertThat(FIRST_DEMO.err()).contains("Connecting to bolt://127.0.0.1:");
	}

	@Test
	void aSecondDemoImportsNothingTwice() {
		assertThat(run("demo", "--quiet")).isEqualTo(ExitCode.OK);
		assertThat(this.captured.out()).contains(" 0 new,").contains(" 0 changed,");
		assertThat(this.captured.err()).isEmpty();
	}

	@Test
	void jsonCarriesTheEvidenceOfEachContact() {
		assertThat(run("ask", "contacts-since", "--members", "false", "--json")).isEqualTo(ExitCode.OK);
		JsonNode json = JsonMapper.shared().readTree(this.captured.out());
		assertThat(json.at("/parameters/members").asBoolean()).isFalse();
		assertThat(json.get("rows").valueStream().map((row) -> row.get("date").asString()))
			.containsExactly("2017-03-03", "2017-09-14");
		assertThat(json.at("/rows/1/evidence/0/quote").asString()).startsWith("They also recalled");
	}

	@Test
	void whatIsWrongWithADossierIsToldTogetherWithWhatTheStoreSays() throws IOException {
		Path dossier = Files.createDirectory(folder.resolve("faulty"));
		Files.writeString(dossier.resolve("d.yaml"), """
				dossier: {id: faulty, title: Faulty}
				actors:
				  - {id: nato, type: person, name: Someone, inferred: Known}
				events:
				  - {id: a, title: A, seres: true}
				""");

		assertThat(run("import", dossier.toString())).isEqualTo(ExitCode.INPUT);

		assertThat(this.captured.err()).containsSubsequence("unknown key 'seres'; possible: series",
				"'nato' has the type 'person' here and 'organisation' in the dossier 'nato-russia'",
				"problems; nothing was written.");
		assertThat(this.captured.err().split("unknown key", -1)).hasSize(2);
	}

	@Test
	void aDossierWithFaultsMakesNoStore() throws IOException {
		Path nowhere = folder.resolve("nowhere");
		Path dossier = Files.writeString(folder.resolve("empty.yaml"), "");

		assertThat(this.captured.run("import", dossier.toString(), "--data", nowhere.toString()))
			.isEqualTo(ExitCode.INPUT);

		assertThat(nowhere).doesNotExist();
	}

	@Test
	void aDryRunWithoutAStoreMakesNone() {
		Path nowhere = folder.resolve("nowhere");
		assertThat(this.captured.run("import", "seeds/nato-russia", "--dry-run", "--data", nowhere.toString()))
			.isEqualTo(ExitCode.OK);
		assertThat(this.captured.out()).contains("nato-russia  reports", "A dry run: nothing was written.");
		assertThat(nowhere).doesNotExist();
	}

	@Test
	void withoutEvidenceTheEventIsAColumn() {
		assertThat(run("ask", "contacts-since", "--no-evidence", "--since", "2021")).isEqualTo(ExitCode.OK);
		assertThat(this.captured.out().lines()).hasSize(3)
			.last()
			.asString()
			.endsWith("call-milley-gerasimov-2021-03-31");
	}

	@Test
	void anIdThatIsUnknownIsWrongUsage() {
		assertThat(run("ask", "contacts-since", "--between", "natto", "-q")).isEqualTo(ExitCode.USAGE);
		assertThat(this.captured.err()).startsWith("backchannel: ").contains("'natto'", "possible: nato");
	}

	@Test
	void showsWhatStandsOnAnId() {
		assertThat(run("show", "petr-pavel")).isEqualTo(ExitCode.OK);
		assertThat(this.captured.out()).startsWith("person petr-pavel: Petr Pavel").contains("offices (", "events (");
		Captured json = Captured.pipe();
		assertThat(json.run("show", "petr-pavel", "--json", "--uri", server.uri().toString())).isEqualTo(ExitCode.OK);
		assertThat(JsonMapper.shared().readTree(json.out()).at("/0/kind").asString()).isEqualTo("person");
	}

	@Test
	void aDryRunSaysWhatWouldChange() {
		assertThat(run("import", "seeds/nato-russia", "--dry-run")).isEqualTo(ExitCode.OK);
		assertThat(this.captured.out()).contains("nato-russia  reports", "A dry run: nothing was written.");
	}

	@Test
	void aFaultyDossierIsRefusedWithEveryProblemAndItsPlace(@TempDir Path dossier) throws IOException {
		Files.writeString(dossier.resolve("dossier.yaml"), """
				dossier:
				  id: faulty
				  titel: Faulty
				actors:
				  - id: A B
				""");
		assertThat(run("import", dossier.toString(), "-q")).isEqualTo(ExitCode.INPUT);
		assertThat(this.captured.out()).isEmpty();
		assertThat(this.captured.err().lines().toList()).hasSizeGreaterThan(2)
			.anyMatch((line) -> line.matches(".*dossier\\.yaml:3: .*"))
			.last()
			.asString()
			.endsWith("nothing was written.");
	}

	@Test
	void whatIsExportedGoesInAgainUnchanged() {
		Path out = folder.resolve("exported");
		assertThat(run("export", "--dossier", "nato-russia", "--out", out.toString(), "--json")).isEqualTo(ExitCode.OK);
		JsonNode written = JsonMapper.shared().readTree(this.captured.out());
		assertThat(written.get("dossier").asString()).isEqualTo("nato-russia");
		assertThat(written.get("folder").asString()).isEqualTo(out.toString());
		assertThat(written.get("reports").asInt()).isPositive();
		Captured again = Captured.pipe();
		assertThat(again.run("import", out.toString(), "--csv", "--uri", server.uri().toString()))
			.isEqualTo(ExitCode.OK);
		assertThat(again.out().lines().skip(1)).hasSize(4)
			.allMatch((line) -> line.matches("nato-russia,\\w+,(\\d+),0,\\1,0,0"));
		Captured full = Captured.pipe();
		assertThat(full.run("export", "--dossier", "nato-russia", "--out", out.toString(), "--uri",
				server.uri().toString()))
			.isEqualTo(ExitCode.USAGE);
		assertThat(full.err()).contains("is not empty");
	}

	@Test
	void anUnknownDossierIsWrongUsage() {
		assertThat(run("export", "--dossier", "nato-rusia", "-q")).isEqualTo(ExitCode.USAGE);
		assertThat(this.captured.err()).contains("there is no dossier 'nato-rusia'; possible: nato-russia");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ask contacts-since", "find Dunford", "show nato", "export --dossier nato-russia",
			"withdraw nato-russia", "backup b.backup" })
	void aStoreThatIsNamedAndNotThereIsNotMade(String line) {
		Path nowhere = folder.resolve("nowhere");
		List<String> words = new ArrayList<>(List.of(line.split(" ")));
		words.addAll(List.of("-q", "--data", nowhere.toString()));
		assertThat(this.captured.run(words.toArray(String[]::new))).isEqualTo(ExitCode.DATABASE);
		assertThat(this.captured.err()).isEqualToNormalizingNewlines("backchannel: there is no store in " + nowhere
				+ ": name another with --data, or make one there, as with 'backchannel import DOSSIER --data " + nowhere
				+ "'.\n");
		assertThat(nowhere).doesNotExist();
	}

	private static String emptyStore() {
		Path store = folder.resolve("empty");
		Backchannel.embedded(store).close();
		return store.toString();
	}

	@Test
	void anEmptyStoreInThisProcessSaysHowToFillIt() {
		Captured empty = Captured.pipe();
		assertThat(empty.run("ask", "contacts-since", "--data", emptyStore())).isEqualTo(ExitCode.USAGE);
		assertThat(empty.err()).contains("Starting the database ...", "the store is empty; import a dossier first");
	}

	@Test
	void nothingCanBeFoundInAnEmptyStore() {
		Captured empty = Captured.pipe();
		assertThat(empty.run("find", "Dunford", "-q", "--data", emptyStore())).isEqualTo(ExitCode.USAGE);
		assertThat(empty.err()).contains("The embedded database holds nothing yet: import a dossier first.");
	}

	@Test
	void anEmptyAnswerOfAnEmptyStoreSaysWhy() {
		Captured empty = Captured.pipe();
		assertThat(empty.run("ask", "unconfirmed", "-q", "--data", emptyStore())).isEqualTo(ExitCode.OK);
		assertThat(empty.out()).startsWith("Nothing found for --members true --status alleged,");
		assertThat(empty.err()).contains("the store is empty; import a dossier first.");
	}

	@Test
	void csvIsOneLineForEachRow() {
		assertThat(run("ask", "contacts-since", "--csv", "-q")).isEqualTo(ExitCode.OK);
		assertThat(this.captured.out()).startsWith("event,date,certainty,").contains("petr-pavel; valery-gerasimov");
	}

	private int run(String... arguments) {
		String[] all = Stream.concat(Stream.of(arguments), Stream.of("--uri", server.uri().toString()))
			.toArray(String[]::new);
		return this.captured.run(all);
	}

}
