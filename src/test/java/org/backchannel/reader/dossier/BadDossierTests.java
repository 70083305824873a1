// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

class BadDossierTests {

	private static final String HEAD = "dossier: {id: d, title: D}\n";

	private static final String A_SIGN = "not YAML: a sign with a meaning of its own in YAML; put the text that holds it in quotes ('…', with '' for an apostrophe) [yaml]";

	private static final String AFTER_A_VALUE = "not YAML: text after the end of a value; a value that begins with a quotation mark is best written as a block, 'quote: >-' and the text below it, indented; an apostrophe within '…' is doubled [yaml]";

	private static final String UNINDENTED = "not YAML: the indentation does not fit; the lines of one entry, and the hyphens of one list, stand below each other [yaml]";

	@TempDir
	Path folder;

	@Test
	void aFewReferencesCannotMakeAShortFileLong() throws IOException {
		StringBuilder yaml = new StringBuilder(HEAD).append("events:\n  - &a0 [x, x]\n");
		for (int i = 1; i < 18; i++) {
			yaml.append("  - &a%d [*a%d, *a%d]\n".formatted(i, i - 1, i - 1));
		}
		write("d.yaml", yaml.toString());

		assertThat(problems()).anySatisfy((problem) -> assertThat(problem)
			.contains("references with '*' make it too long; write the entries out"));
	}

	static List<Arguments> whatIsWrongWithAFile() {
		return List.of(argumentSet("empty", "",
				"D/d.yaml: the file is empty; a dossier's file holds any of dossier:, actors:, sources:, events:, reports: [empty-file]"),
				argumentSet("only a comment", "# nothing",
						"D/d.yaml: the file is empty; a dossier's file holds any of dossier:, actors:, sources:, events:, reports: [empty-file]"),
				argumentSet("a list", "- a",
						"D/d.yaml:1: a list, where sections were expected: dossier:, actors:, sources:, events:, reports: [wrong-type]"),
				argumentSet("a text", "\nEvent A",
						"D/d.yaml:2: a text, where sections were expected: dossier:, actors:, sources:, events:, reports: [wrong-type]"),
				argumentSet("indented with a tab", "dossier:\n\tid: d",
						"D/d.yaml:2: not YAML: a tab where only spaces can stand; indent with spaces (most editors can convert tabs) [yaml]"),
				argumentSet("a colon in a text", HEAD + "events:\n  - {id: a, title: x}\n  - id: b\n    title: A: B",
						"D/d.yaml:5: not YAML: a ': ' where none can stand; put the text that holds it in quotes, or check the indentation [yaml]"),
				argumentSet("a text after a quoted one", "dossier:\n  title: \"A\" and B",
						"D/d.yaml:2: " + AFTER_A_VALUE),
				argumentSet("an apostrophe between apostrophes", "dossier:\n  title: 'A's'",
						"D/d.yaml:2: " + AFTER_A_VALUE),
				argumentSet("a quotation mark that is not closed", "dossier:\n  title: \"A\n",
						"D/d.yaml:3: not YAML: a quotation mark or bracket is opened and never closed [yaml]"),
				argumentSet("a bracket that is not closed", "dossier: {",
						"D/d.yaml:1: not YAML: a quotation mark or bracket is opened and never closed [yaml]"),
				argumentSet("no comma in brackets", "dossier: {id: d, title: A: B}",
						"D/d.yaml:1: not YAML: brackets lack a comma or their closing bracket; within brackets, put a text with a comma or colon in quotes [yaml]"),
				argumentSet("a text that begins with a sign", "dossier:\n  title: @A", "D/d.yaml:2: " + A_SIGN),
				argumentSet("an unknown escape", "dossier: {title: \"\\q\"}", "D/d.yaml:1: " + A_SIGN),
				argumentSet("a reference to nothing", "dossier:\n  title: *A",
						"D/d.yaml:2: not YAML: '*' begins a reference to something that is not defined; put the text in quotes [yaml]"),
				argumentSet("hyphens that do not stand below each other", "events:\n- id: a\n  - id: b",
						"D/d.yaml:3: " + UNINDENTED),
				argumentSet("keys that do not stand below each other", "events:\n- id: a\n title: b",
						"D/d.yaml:3: " + UNINDENTED),
				argumentSet("a list in the line of its key", "events: - a",
						"D/d.yaml:1: not YAML: a list begins with '- ' in a line of its own below its key [yaml]"),
				argumentSet("a text in the line of its block", "dossier:\n  title: >- A",
						"D/d.yaml:2: not YAML: after '|' or '>' the text begins in the next line [yaml]"),
				argumentSet("a key without colon", "dossier:\n  id: d\n  title\n",
						"D/d.yaml:4: not YAML: a key without ':', or a text whose quotes are not closed [yaml]"),
				argumentSet("a second document", HEAD + "---\nevents: []",
						"D/d.yaml:2: not YAML: a second YAML document begins here; put it into a file of its own [yaml]"),
				argumentSet("a control character", HEAD + "events: \u0007",
						"D/d.yaml:2: not YAML: the character U+0007 may not stand in it; remove it [yaml]"),
				argumentSet("nested without end", "[".repeat(100_000),
						"D/d.yaml:1: not YAML: nested too deeply for a dossier [yaml]"),
				argumentSet("an entry in itself", HEAD + "events: &a\n  - *a",
						"D/d.yaml:2: not YAML: an entry refers to itself with '*' [yaml]"),
				argumentSet("a key that is a list", HEAD + "? [a]\n: b",
						"D/d.yaml:2: a list or an entry, where a key was expected [unknown-key]"),
				argumentSet("a key given twice", "dossier:\n  id: d\n  title: A\n  title: B",
						"D/d.yaml:4: the key 'title' stands here a second time, first in line 3; keep one [duplicate-key]"),
				argumentSet("an unknown section", HEAD + "reprots: []",
						"D/d.yaml:2: unknown key 'reprots'; possible: reports [unknown-key]"),
				argumentSet("a key like no other", HEAD + "xyz: []",
						"D/d.yaml:2: unknown key 'xyz'; known: dossier, actors, sources, events, reports [unknown-key]"),
				argumentSet("an empty section", HEAD + "reports:",
						"D/d.yaml:2: 'reports' is empty; fill it in or leave it out [wrong-type]"),
				argumentSet("a section that is no list", HEAD + "reports:\n  event: a",
						"D/d.yaml:3: 'reports' is an entry with keys; expected a list; begin each item with '- ' [wrong-type]"),
				argumentSet("an item that is no entry", HEAD + "reports: [a]",
						"D/d.yaml:2: item 1 of 'reports' is a text; expected an entry with keys [wrong-type]"),
				argumentSet("no head", "events: []",
						"D: no head; add to one of the dossier's files: dossier: {id: my-dossier, title: What it is about} [missing-head]"),
				argumentSet("a missing key", "dossier: {title: D}", "D/d.yaml:1: missing 'id' [missing-key]"),
				argumentSet("an empty value", "dossier:\n  id: d\n  title:",
						"D/d.yaml:3: 'title' is empty; fill it in [wrong-type]"),
				argumentSet("a value of spaces", "dossier:\n  id: d\n  title: ' '",
						"D/d.yaml:3: 'title' is empty; fill it in [wrong-value]"),
				argumentSet("a number for a text", "dossier:\n  id: d\n  title: 2014",
						"D/d.yaml:3: 2014 as 'title' is read as a number; put it in quotes: '2014' [wrong-type]"),
				argumentSet("an id that is none", "dossier: {id: My Dossier, title: D}",
						"D/d.yaml:1: 'My Dossier' as 'id' is not an id: lower-case letters a-z, digits and single hyphens, as in petr-pavel [wrong-value]"),
				argumentSet("an id of two lines", "dossier: {id: \"a\\n\", title: D}",
						"D/d.yaml:1: 'a\\n' as 'id' is not an id: lower-case letters a-z, digits and single hyphens, as in petr-pavel [wrong-value]"),
				argumentSet("a huge id", "dossier: {id: %s, title: D}".formatted("a-".repeat(50_000)),
						"D/d.yaml:1: 'a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-…' as 'id' is not an id: lower-case letters a-z, digits and single hyphens, as in petr-pavel [wrong-value]"),
				argumentSet("yes for true", HEAD + "events: [{id: a, title: A, series: yes}]",
						"D/d.yaml:2: 'series' is a text; expected true or false [wrong-type]"),
				argumentSet("a Wikidata item that is none",
						HEAD + "actors: [{id: a, type: person, name: A, wikidata: X1}]",
						"D/d.yaml:2: 'X1' as 'wikidata' is not a Wikidata item, as in Q7184 [wrong-value]"),
				argumentSet("a country that is none",
						HEAD + "actors: [{id: a, type: organisation, name: A, country: gb}]",
						"D/d.yaml:2: 'gb' as 'country' is not a country code of two capital letters (ISO 3166-1), as in GB [wrong-value]"),
				argumentSet("a language that is none", HEAD + "sources: [{id: a, title: A, language: English!}]",
						"D/d.yaml:2: 'English!' as 'language' is not a language tag (BCP 47), as in en or pt-BR [wrong-value]"),
				argumentSet("an unknown code",
						HEAD + "actors:\n  - id: a\n    type: organisation\n    name: A\n    kind: militry",
						"D/d.yaml:6: 'militry' as 'kind' is none of: state, alliance, government, military, media, agency, company, other; possible: military [wrong-value]"),
				argumentSet("a text outside", HEAD + "sources: [{id: a, title: A, text: ../a.txt}]",
						"D/d.yaml:2: the text file '../a.txt' is outside the dossier's folder; move it there and name it relative to this file [text-outside]"),
				argumentSet("a text from the root", HEAD + "sources: [{id: a, title: A, text: /a.txt}]",
						"D/d.yaml:2: the text file '/a.txt' is outside the dossier's folder; move it there and name it relative to this file [text-outside]"),
				argumentSet("a text that is not there", HEAD + "sources: [{id: a, title: A, text: articles/a.txt}]",
						"D/d.yaml:2: no text file 'articles/a.txt'; expected at D/articles/a.txt [no-text-file]"),
				argumentSet("a text that is a folder", HEAD + "sources: [{id: a, title: A, text: .}]",
						"D/d.yaml:2: '.' is a folder; expected a text file [no-text-file]"),
				argumentSet("a text of no possible name", HEAD + "sources: [{id: a, title: A, text: \"a\\0b\"}]",
						"D/d.yaml:2: 'a\uFFFDb' is not the name of a file [no-text-file]"));
	}

	@ParameterizedTest
	@MethodSource
	void whatIsWrongWithAFile(String yaml, String line) throws IOException {
		write("d.yaml", yaml);

		assertThat(problems()).containsExactly(line);
	}

	@Test
	void everyProblemIsToldInOneRun() throws IOException {
		write("a.yaml", HEAD + """
				reports:
				  - event: a
				    source: b
				    knd: call
				    status: hold
				    date: 2017-02-30
				    participants: []
				    credibility: 7
				    confidence: -1
				    reliability: G
				  - {}
				""");
		write("b.yaml", HEAD + "sources: [{id: a, title: A, published: 32 May}]\n");
		write("c.yaml", "events: [");

		assertThat(problems()).containsExactly(
				"D/a.yaml:3: missing 'quote'; one stretch of the source's text, to the letter (white space aside) [missing-key]",
				"D/a.yaml:5: unknown key 'knd'; possible: kind [unknown-key]",
				"D/a.yaml:6: 'hold' as 'status' is none of: held, ongoing, planned, proposed, alleged, declined, cancelled, denied, no-comment; possible: held [wrong-value]",
				"D/a.yaml:7: 'date': '2017-02-30': day 30 does not exist in February 2017 (character 9); its last day is 28; write 01 to 28, or XX where it is unknown, such as 2017-02-28 or 2017-02-XX [wrong-date]",
				"D/a.yaml:9: '7' as 'credibility' is too large; the most is 6 [wrong-value]",
				"D/a.yaml:10: '-1' as 'confidence' is too small; the least is 0 [wrong-value]",
				"D/a.yaml:11: 'G' as 'reliability' is none of: A, B, C, D, E, F [wrong-value]",
				"D/a.yaml:12: missing 'event', 'source', 'kind', 'status', 'participants', 'quote' [missing-key]",
				"D/b.yaml:1: a second 'dossier:', the first is at D/a.yaml:1; a folder holds one dossier [second-head]",
				"D/b.yaml:2: 'published': '32 May': ' ' does not belong in a date (character 3); write digits, such as 2017, or X for digits that are unknown, such as 201X or 20XX [wrong-date]",
				"D/c.yaml:1: not YAML: a quotation mark or bracket is opened and never closed [yaml]");
	}

	@Test
	void aTextThatIsNotUtf8IsToldWithItsByte() throws IOException {
		write("d.yaml", HEAD + "sources: [{id: a, title: A, text: a.txt}, {id: b, title: B, text: b.txt}]");
		Files.write(this.folder.resolve("a.txt"), "Actor A\nmet Ren\u00e9".getBytes(StandardCharsets.ISO_8859_1));
		Files.write(this.folder.resolve("b.txt"), "\uFEFFActor A".getBytes(StandardCharsets.UTF_16LE));

		assertThat(problems()).containsExactly(
				"D/a.txt:2: not UTF-8: byte 16 of the file is 0xE9; save it as UTF-8, or convert it, as in: iconv -f WINDOWS-1252 -t UTF-8 D/a.txt > new-file [not-utf-8]",
				"D/b.txt:1: not UTF-8: byte 1 of the file is 0xFF; save it as UTF-8, or convert it, as in: iconv -f UTF-16 -t UTF-8 D/b.txt > new-file [not-utf-8]");
	}

	@Test
	void aDossierThatIsNotUtf8IsToldWithItsByte() throws IOException {
		Files.write(this.folder.resolve("d.yaml"),
				"dossier:\n  title: Ren\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

		assertThat(problems()).containsExactly(
				"D/d.yaml:2: not UTF-8: byte 22 of the file is 0xE9; save it as UTF-8, or convert it, as in: iconv -f WINDOWS-1252 -t UTF-8 D/d.yaml > new-file [not-utf-8]");
	}

	@Test
	void anEmptyTextIsTold() throws IOException {
		write("d.yaml", HEAD + "sources: [{id: a, title: A, text: a.txt}]");
		write("a.txt", " \n");

		assertThat(problems()).containsExactly(
				"D/d.yaml:2: the text file 'a.txt' is empty; put the words of the source there [empty-text]");
	}

	@Test
	void aLinkToNothingIsNotPassedOver() throws IOException {
		write("d.yaml", HEAD);
		Files.createSymbolicLink(this.folder.resolve("e.yaml"), this.folder.resolve("gone.yaml"));

		assertThat(problems())
			.containsExactly("D/e.yaml: a link to nothing; remove it, or put there what it leads to [unreadable]");
	}

	@Test
	void aLinkOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
		Files.writeString(elsewhere.resolve("a.txt"), "Actor A");
		Files.createSymbolicLink(this.folder.resolve("a.txt"), elsewhere.resolve("a.txt"));
		write("d.yaml", HEAD + "sources: [{id: a, title: A, text: a.txt}]");

		assertThat(problems()).containsExactly(
				"D/d.yaml:2: the text file 'a.txt' is a link out of the dossier's folder; put the file itself there [text-outside]");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	@Timeout(30)
	void aPipeIsNotWaitedFor() throws Exception {
		Path pipe = this.folder.resolve("pipe");
		assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

		assertThat(problems(new DossierReader(), pipe)).containsExactly(
				"D/pipe: no plain file; expected a dossier's YAML file, or a folder with some [unreadable]");
	}

	@Test
	void filesThatAreTooLargeAreRefused() throws IOException {
		write("a/d.yaml", HEAD + "sources: [{id: a, title: A, text: a.txt}]");
		write("a/a.txt", "Actor A called Actor B");
		write("b/d.yaml", "# " + "long".repeat(30));

		assertThat(problems(new DossierReader(100, 20), this.folder)).containsExactly(
				"D/a/a.txt: the file has 22 bytes; the most is 20; split it into several files [too-large]",
				"D/b/d.yaml: the file has 122 bytes; the most is 100; split it into several files [too-large]");
	}

	@Test
	void aSecondHeadIsRefused() throws IOException {
		write("a.yaml", HEAD);
		write("b.yaml", "dossier:\n  id: e\n  title: E\n");

		assertThat(problems()).containsExactly(
				"D/b.yaml:2: a second 'dossier:', the first is at D/a.yaml:1; a folder holds one dossier [second-head]");
	}

	@Test
	void aPathThatIsNotThereIsTold() {
		assertThat(problems(new DossierReader(), this.folder.resolve("gone"))).containsExactly(
				"D/gone: no such file or folder; expected a dossier's YAML file, or a folder with some [no-such-path]");
	}

	@Test
	void aFolderWithoutDossierIsTold() throws IOException {
		write("sub/readme.md", "nothing");

		assertThat(problems()).containsExactly(
				"D: no dossier: neither here nor in the folders below is a file *.yaml or *.yml; begin one with: backchannel init D/my-dossier [no-dossier]");
	}

	private List<String> problems() {
		return problems(new DossierReader(), this.folder);
	}

	private List<String> problems(DossierReader reader, Path path) {
		return reader.read(List.of(path))
			.problems()
			.stream()
			.map((problem) -> problem.toString().replace(this.folder.toString(), "D"))
			.toList();
	}

	private void write(String name, String text) throws IOException {
		Path path = this.folder.resolve(name);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
	}

}
