// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.backchannel.importer.Checked;
import org.backchannel.importer.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * What is wrong with the form of an entry hides nothing else that is wrong, and is no
 * problem twice.
 */
class PartlyBrokenDossierTests {

	private static final String TEXT = "Title\n\nActor A, head of Organisation A, called Actor B\non 3 March 2017, “the office” said.\n";

	/** A dossier that keeps all rules, with most keys. */
	private static final String GOOD = """
			dossier: {id: d, title: D, made-by: analyst}
			actors:
			  - {id: actor-a, type: person, name: Actor A, source: s, offices: [{title: head, organisation: org-a, from: 2016, to: 2018, source: s, quote: head of Organisation A}]}
			  - {id: actor-b, type: person, name: Actor B, source: s}
			  - {id: org-a, type: organisation, kind: military, name: Organisation A, source: s, aliases: [{name: the office, source: s}]}
			  - {id: state-a, type: organisation, name: State A, inferred: Known, member-of: [{organisation: org-a, inferred: Known}]}
			sources:
			  - {id: s, title: S, outlet: org-a, published: 2017-03-04, published-basis: explicit, text: s.txt}
			  - {id: ref, kind: reference, title: R}
			events:
			  - {id: e, title: E}
			  - {id: f, title: F, planned-as: {event: e, inferred: Known}}
			reports:
			  - {event: e, source: s, kind: call, status: held, date: 2017-03-03, date-basis: inferred, date-because: Known, date-source: ref, date-text: on 3 March 2017,
			     participants: [{actor: actor-a, as: Actor A, office: head of Organisation A, acts-for: org-a}, {actor: actor-b, acts-for: state-a}],
			     attributed-to: state-a, reliability: B, quote: 'Actor A, head of Organisation A, called Actor B on 3 March'}
			  - {event: f, source: s, kind: call, status: denied, scope: {level: any, from: e}, participants: [{actor: actor-a}, {actor: actor-b}], quote: called Actor B}
			""";

	@TempDir
	Path folder;

	@Test
	void theGoodOneIsGood() throws IOException {
		assertThat(problems(GOOD)).isEmpty();
	}

	static Stream<Arguments> oneFaultOfForm() {
		return Stream.concat(keys("[a-z-]+(?=: )").map((key) -> put(key, "mistyped", key.group() + "x")),
				keys("(?<=[a-z]: )([^\\[{,}'\n ]+ ?)+|'[^']+'").map((value) -> put(value, "of a wrong type", "[{}]")));
	}

	private static Stream<MatchResult> keys(String pattern) {
		return Pattern.compile(pattern).matcher(GOOD).results().filter((match) -> !match.group().isBlank());
	}

	private static Arguments put(MatchResult match, String fault, String instead) {
		return argumentSet("%s at %d %s".formatted(match.group(), match.start(), fault),
				GOOD.substring(0, match.start()) + instead + GOOD.substring(match.end()));
	}

	@ParameterizedTest
	@MethodSource
	void oneFaultOfForm(String yaml) throws IOException {
		assertThat(problems(yaml)).hasSize(1);
	}

	static List<Arguments> severalFaults() {
		return List.of(argumentSet("a kind and a participant", "kind: call, status: held", "kind: cal, status: held",
				"actor: actor-b, acts-for: state-a", "actor: actor-bb, acts-for: state-a",
				List.of("D/d.yaml:14: 'cal' as 'kind' is none of: call, meeting, talks, visit, summit, message, decision, statement, other; possible: call [wrong-value]",
						"D/d.yaml:15: no actor 'actor-bb'; possible: actor-b, actor-a [unknown-actor]")),
				argumentSet("a status and a quote", "status: held", "status: hold", "Organisation A, called",
						"Organisation A, phoned",
						List.of("D/d.yaml:14: 'hold' as 'status' is none of: held, ongoing, planned, proposed, alleged, declined, cancelled, denied, no-comment; possible: held [wrong-value]",
								"D/d.yaml:16: the quote does not stand in 's'; nearest is line 3 of s.txt: “… Organisation A, called Actor B on 3 March”, here “… Organisation A, phoned Actor B on 3 March” [quote-not-in-text]")),
				argumentSet("an impossible day and no reason", "date: 2017-03-03", "date: 2017-02-30",
						"date-source: ref", "date-source: s",
						List.of("D/d.yaml:14: 'date': '2017-02-30': day 30 does not exist in February 2017 (character 9); its last day is 28; write 01 to 28, or XX where it is unknown, such as 2017-02-28 or 2017-02-XX [wrong-date]",
								"D/d.yaml:14: 's' is of kind article; a date's source is of kind reference (D/d.yaml:8) [date-basis]")),
				argumentSet("an actor that is a text and one that is unknown", "sources:", "  - just text\nsources:",
						"actor: actor-b, acts-for", "actor: pp, acts-for",
						List.of("D/d.yaml:7: item 5 of 'actors' is a text; expected an entry with keys [wrong-type]",
								"D/d.yaml:16: no actor 'pp' [unknown-actor]")),
				argumentSet("a type and a circle", "id: state-a, type: organisation", "id: state-a, type: state",
						"organisation: org-a, inferred", "organisation: state-a, inferred",
						List.of("D/d.yaml:6: 'state' as 'type' is none of: person, organisation [wrong-value]",
								"D/d.yaml:6: 'state-a' is a member of itself; remove this [cycle]")),
				argumentSet("an id that is none and one that is unknown", "id: actor-b", "id: Actor_B", "outlet: org-a",
						"outlet: nobody",
						List.of("D/d.yaml:4: 'Actor_B' as 'id' is not an id: lower-case letters a-z, digits and single hyphens, as in petr-pavel [wrong-value]",
								"D/d.yaml:8: no actor 'nobody' [unknown-actor]")),
				argumentSet("a text that is missing and an event", "text: s.txt", "text: t.txt", "event: f", "event: g",
						List.of("D/d.yaml:8: no text file 't.txt'; expected at D/t.txt [no-text-file]",
								"D/d.yaml:12: no report says anything of the event 'f'; add one, or remove the event [unused]",
								"D/d.yaml:17: no event 'g' [unknown-event]")),
				argumentSet("a participant that is none and one too few", "{actor: actor-a}, {actor: actor-b}",
						"{actor: actor-a}", "actor: actor-b, acts-for: state-a", "aktor: actor-b, acts-for: state-b",
						List.of("D/d.yaml:15: no actor 'state-b'; possible: state-a [unknown-actor]",
								"D/d.yaml:15: unknown key 'aktor'; possible: actor [unknown-key]",
								"D/d.yaml:17: a call of one participant; name the people, or else the sides that communicate [participants]")));
	}

	@ParameterizedTest
	@MethodSource
	void severalFaults(String good, String bad, String alsoGood, String alsoBad, List<String> lines)
			throws IOException {
		assertThat(GOOD).contains(good, alsoGood);

		assertThat(problems(GOOD.replace(good, bad).replace(alsoGood, alsoBad)))
			.containsExactlyInAnyOrderElementsOf(lines);
	}

	@Test
	void whatIsWrongInOneFileHidesNothingInAnother() throws IOException {
		int reports = GOOD.indexOf("reports:");
		Files.writeString(this.folder.resolve("reports.yaml"),
				GOOD.substring(reports)
					.replace("event: f", "event: f, date: 2018")
					.replace("quote: called Actor B", "quote: met"));

		assertThat(problems(GOOD.substring(0, reports).replace("events:", "\tevents:"))).containsExactly(
				"D/d.yaml:10: not YAML: a tab where only spaces can stand; indent with spaces (most editors can convert tabs) [yaml]",
				"D/reports.yaml:5: 'date' without 'date-basis'; say how it is known: explicit, relative, publication or inferred [date-basis]");
	}

	@Test
	void dossiersOfOneRunAreComparedThoughOneIsAtFault() throws IOException {
		Files.createDirectory(this.folder.resolve("other"));
		Files.writeString(this.folder.resolve("other/d.yaml"),
				GOOD.replace("name: State A", "name: Union of C").replace("kind: military", "kind: militry"));
		Files.writeString(this.folder.resolve("other/s.txt"), TEXT);

		assertThat(problems(GOOD.replace("id: d,", "id: d2,"), "other")).containsExactly(
				"D/other/d.yaml:5: 'militry' as 'kind' is none of: state, alliance, government, military, media, agency, company, other; possible: military [wrong-value]",
				"D/other/d.yaml:6: 'state-a' has the name 'Union of C' here and 'State A' in the dossier 'd2': choose another id if it is another actor, or say the same [other-actor]");
	}

	private List<String> problems(String yaml, String... others) throws IOException {
		Files.writeString(this.folder.resolve("d.yaml"), yaml);
		Files.writeString(this.folder.resolve("s.txt"), TEXT);
		List<Path> paths = new ArrayList<>(List.of(this.folder));
		Stream.of(others).map(this.folder::resolve).forEach(paths::add);
		return Checked.of(paths, Progress.NONE)
			.problems()
			.stream()
			.map((problem) -> problem.toString().replace(this.folder.toString(), "D"))
			.toList();
	}

}
