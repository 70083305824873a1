// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.backchannel.reader.dossier.DossierReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

class DossierChecksTests {

	private static final String TEXT = "Title\n\nActor A, head of Organisation A, called Actor B\non 3 March 2017, “the office” said.\n";

	/** A dossier that keeps all rules; each test breaks one. */
	private static final String GOOD = """
			dossier: {id: d, title: D}
			actors:
			  - {id: actor-a, type: person, name: Actor A, source: s, offices: [{title: head, organisation: org-a, from: 2016, to: 2018, source: s, quote: head of Organisation A}]}
			  - {id: actor-b, type: person, name: Actor B, source: s}
			  - {id: org-a, type: organisation, name: Organisation A, kind: military, source: s, aliases: [the office]}
			  - {id: org-b, type: organisation, name: Organisation B, source: s}
			  - {id: state-a, type: organisation, name: State A, inferred: Known}
			sources:
			  - {id: s, title: S, published: 2017-03-04, published-basis: explicit, text: s.txt}
			  - {id: ref, kind: reference, title: R}
			events:
			  - {id: e, title: E}
			reports:
			  - {event: e, source: s, kind: call, status: held, date: 2017-03-03, date-basis: explicit, date-text: on 3 March 2017,
			     participants: [{actor: actor-a, as: Actor A, office: head of Organisation A, acts-for: org-a}, {actor: actor-b, acts-for: state-a}],
			     quote: 'Actor A, head of Organisation A, called Actor B on 3 March'}
			""";

	@TempDir
	Path folder;

	static List<Arguments> whatBreaksARule() {
		return List.of(argumentSet("duplicate actor", "id: org-b", "id: org-a",
				"D/d.yaml:6: a second actor 'org-a', the first is at D/d.yaml:5; give each its own id, or join them [duplicate-id]"),
				argumentSet("duplicate source", "id: ref", "id: s",
						"D/d.yaml:10: a second source 's', the first is at D/d.yaml:9; give each its own id, or join them [duplicate-id]"),
				argumentSet("duplicate event", "- {id: e, title: E}", "- {id: e, title: E}\n  - {id: e, title: F}",
						"D/d.yaml:13: a second event 'e', the first is at D/d.yaml:12; give each its own id, or join them [duplicate-id]"),
				argumentSet("duplicate report", "reports:\n",
						"reports:\n  - {event: e, source: s, kind: talks, status: held, participants: [{actor: actor-a}, {actor: actor-b}], quote: 'Actor A, head of Organisation A,  called Actor B on 3 March'}\n",
						"D/d.yaml:15: the same statement as at D/d.yaml:14: event, source, speaker, status and quote are the same; keep one [duplicate-report]"),
				argumentSet("unknown participant", "actor: actor-b", "actor: actor-bb",
						"D/d.yaml:15: no actor 'actor-bb'; possible: actor-b, actor-a [unknown-actor]"),
				argumentSet("unknown actor like no other", "actor: actor-b", "actor: zzz",
						"D/d.yaml:15: no actor 'zzz' [unknown-actor]"),
				argumentSet("unknown organisation of an office", "organisation: org-a", "organisation: org-c",
						"D/d.yaml:3: no actor 'org-c'; possible: org-a, org-b [unknown-actor]"),
				argumentSet("unknown outlet", "title: S,", "title: S, outlet: outlet-a,",
						"D/d.yaml:9: no actor 'outlet-a' [unknown-actor]"),
				argumentSet("unknown speaker", "status: held,", "status: held, attributed-to: [org-a, org-z],",
						"D/d.yaml:14: no actor 'org-z'; possible: org-a, org-b [unknown-actor]"),
				argumentSet("unknown source of a report", "source: s, kind", "source: t, kind",
						"D/d.yaml:14: no source 't' [unknown-source]"),
				argumentSet("unknown source of a fact", "name: Actor B, source: s", "name: Actor B, source: [s, reff]",
						"D/d.yaml:4: no source 'reff'; possible: ref [unknown-source]"),
				argumentSet("unknown original", "title: R", "title: R, reproduces: u",
						"D/d.yaml:10: no source 'u' [unknown-source]"),
				argumentSet("unknown event", "title: E}", "title: E, planned-as: {event: event-b, source: s}}",
						"D/d.yaml:12: no event 'event-b' [unknown-event]"),
				argumentSet("unknown bound of a scope", "status: held,",
						"status: denied, scope: {from: 2014, until: freze},",
						"D/d.yaml:14: 'freze' is neither a date (EDTF, as in 2014 or 2017-03-03) nor an event's id [unknown-event]"),
				argumentSet("a person as the outlet", "title: S,", "title: S, outlet: actor-a,",
						"D/d.yaml:9: 'actor-a' is a person (D/d.yaml:3); expected an organisation as the outlet [actor-type]"),
				argumentSet("a person whom one acts for", "acts-for: state-a", "acts-for: actor-a",
						"D/d.yaml:15: 'actor-a' is a person (D/d.yaml:3); expected an organisation to act for [actor-type]"),
				argumentSet("an organisation with an office", "name: State A,",
						"name: State A, offices: [{title: head, organisation: org-a, source: s}],",
						"D/d.yaml:7: 'state-a' is an organisation, and offices are held by people; give the office to the person who held it [actor-type]"),
				argumentSet("a person with a kind", "name: Actor B,", "name: Actor B, kind: military,",
						"D/d.yaml:4: 'actor-b' is a person; kind and country are said of organisations only; remove them [actor-type]"),
				argumentSet("a person that is part of something", "name: Actor B,",
						"name: Actor B, part-of: {organisation: org-a, source: s},",
						"D/d.yaml:4: 'actor-b' is a person; only organisations are part or member of others; give the person an office [actor-type]"),
				argumentSet("part of itself", "name: State A,",
						"name: State A, part-of: {organisation: state-a, source: s},",
						"D/d.yaml:7: 'state-a' is part of itself; remove this [cycle]"),
				argumentSet("planned as itself", "title: E}", "title: E, planned-as: {event: e, source: s}}",
						"D/d.yaml:12: 'e' is planned as itself; remove this [cycle]"),
				argumentSet("an actor on nothing", "name: Actor B, source: s", "name: Actor B",
						"D/d.yaml:4: the name of 'actor-b' stands on nothing; add 'source:' with a source's id, or 'inferred:' with the reason [no-basis]"),
				argumentSet("an office without source", "to: 2018, source: s, quote: head of Organisation A",
						"to: 2018",
						"D/d.yaml:3: the office 'head' stands on nothing; add 'source:' with a source's id, or 'inferred:' with the reason [no-basis]"),
				argumentSet("a tie on nothing", "name: State A,", "name: State A, member-of: [{organisation: org-b}],",
						"D/d.yaml:7: the tie of 'state-a' to 'org-b' stands on nothing; add 'source:' with a source's id, or 'inferred:' with the reason [no-basis]"),
				argumentSet("an office that ends before it begins", "to: 2018", "to: 2015-12",
						"D/d.yaml:3: the office 'head' ends (2015-12) before it begins (2016); correct one of them [impossible-date]"),
				argumentSet("held after it was reported", "date: 2017-03-03", "date: 2018-03-01",
						"D/d.yaml:14: 'e' held on 2018-03-01, but its source appeared on 2017-03-04; correct one of them, or the status [impossible-date]"),
				argumentSet("a date without basis", "date-basis: explicit, ", "",
						"D/d.yaml:14: 'date' without 'date-basis'; say how it is known: explicit, relative, publication or inferred [date-basis]"),
				argumentSet("a basis without date", "date: 2017-03-03, ", "",
						"D/d.yaml:14: 'date-basis' without 'date'; give the date, or remove the basis [date-basis]"),
				argumentSet("inferred without reason", "date-basis: explicit", "date-basis: inferred",
						"D/d.yaml:14: an inferred 'date' without reason; say why in 'date-because' [date-basis]"),
				argumentSet("a reason for what is printed", "published-basis: explicit",
						"published-basis: explicit, published-because: Known",
						"D/d.yaml:9: 'published-because' is the reason for an inferred date; set 'published-basis: inferred', or remove it [date-basis]"),
				argumentSet("a date from an article", "date-basis: explicit",
						"date-basis: inferred, date-because: Known, date-source: s",
						"D/d.yaml:14: 's' is of kind article; a date's source is of kind reference (D/d.yaml:9) [date-basis]"),
				argumentSet("a date's source for nothing", "date-basis: explicit",
						"date-basis: explicit, date-source: ref",
						"D/d.yaml:14: 'date-source' is for an inferred date; set 'date-basis: inferred', or remove it [date-basis]"),
				argumentSet("a quote with another word", "called Actor B on 3 March'", "phoned Actor B on 3 March'",
						"D/d.yaml:16: the quote does not stand in 's'; nearest is line 3 of s.txt: “… Organisation A, called Actor B on 3 March”, here “… Organisation A, phoned Actor B on 3 March” [quote-not-in-text]"),
				argumentSet("a quote with something left out", "head of Organisation A, called Actor B on 3 March'",
						"… called Actor B on 3 March'",
						"D/d.yaml:16: the quote does not stand in 's'; nearest is line 3 of s.txt: “of Organisation A, called Actor B …”, here “Actor A, … called Actor B …”; a quote is one stretch, nothing left out [quote-not-in-text]"),
				argumentSet("a quote of something else", "'Actor A, head of Organisation A, called Actor B on 3 March'",
						"'Nothing like this'",
						"D/d.yaml:16: the quote does not stand in 's'; nothing in s.txt is like it; is it the right source? [quote-not-in-text]"),
				argumentSet("a fact's quote", "quote: head of Organisation A}", "quote: chief of Organisation A}",
						"D/d.yaml:3: the quote does not stand in 's'; nearest is line 3 of s.txt: “head of Organisation A,”, here “chief of Organisation A” [fact-quote-not-in-text]"),
				argumentSet("a fact's quote from nowhere", "to: 2018, source: s", "to: 2018, inferred: Known",
						"D/d.yaml:3: a quote without source; add 'source:' with the id of the source it is from [fact-quote-not-in-text]"),
				argumentSet("words for a date", "date-text: on 3 March 2017", "date-text: on March 3",
						"D/d.yaml:14: date-text: 'on March 3' does not stand in 's'; nearest is line 4 of s.txt: “on 3 March”, here “on March 3” [words-not-in-text]"),
				argumentSet("a name as spelt", "as: Actor A", "as: Aktor A",
						"D/d.yaml:15: as: 'Aktor A' does not stand in 's'; nearest is line 3 of s.txt: “Actor A,”, here “Aktor A” [words-not-in-text]"),
				argumentSet("an office as said", "office: head of Organisation A", "office: Head of Organisation A",
						"D/d.yaml:15: office: 'Head of Organisation A' does not stand in 's'; nearest is line 3 of s.txt: “head of Organisation A,”, here “Head of Organisation A” [words-not-in-text]"),
				argumentSet("an alias of its own source", "aliases: [the office]",
						"aliases: [{name: the ofice, source: s}]",
						"D/d.yaml:5: the alias: 'the ofice' does not stand in 's'; nearest is line 4 of s.txt: ““the office””, here “the ofice” [words-not-in-text]"),
				argumentSet("an article without text", ", text: s.txt", "",
						"D/d.yaml:9: the article 's' has no text; put its words into a file and name it in 'text:' [no-text]"),
				argumentSet("a report from a reference", "source: s, kind: call", "source: ref, kind: call",
						"D/d.yaml:14: 'ref' is a reference without text, so the quote can't be found in it; give it a 'text:', or report from an article [no-text]"),
				argumentSet("a scope of what was held", "status: held,", "status: held, scope: {level: any},",
						"D/d.yaml:14: a scope says which contacts there were not; it goes with status denied, not with held [scope]"),
				argumentSet("a call of one", ", {actor: actor-b, acts-for: state-a}", "",
						"D/d.yaml:14: a call of one participant; name the people, or else the sides that communicate [participants]"),
				argumentSet("the same one twice", "actor: actor-b, acts-for: state-a",
						"actor: actor-a, acts-for: org-a",
						"D/d.yaml:15: 'actor-a' takes part twice; keep one [participants]"),
				argumentSet("a speaker twice", "status: held,", "status: held, attributed-to: [org-a, org-a],",
						"D/d.yaml:14: 'org-a' stands twice in the chain of who said it; keep one [attribution]"),
				argumentSet("confidence of an analyst", "status: held,", "status: held, confidence: 0.5,",
						"D/d.yaml:14: 'confidence' is for machines; an analyst gives 'reliability' (A to F) and 'credibility' (1 to 6) [grades]"),
				argumentSet("an event without report", "title: E}", "title: E}\n  - {id: f, title: F}",
						"D/d.yaml:13: no report says anything of the event 'f'; add one, or remove the event [unused]"),
				argumentSet("an actor without mention", "name: Organisation B, source: s",
						"name: Organisation B, inferred: Known",
						"D/d.yaml:6: nothing mentions the actor 'org-b', and no source does; remove it [unused]"));
	}

	@ParameterizedTest
	@MethodSource
	void whatBreaksARule(String good, String bad, String line) throws IOException {
		assertThat(GOOD).as("the good dossier").contains(good);

		assertThat(problems(GOOD.replace(good, bad))).contains(line);
	}

	@Test
	void aGoodDossierBreaksNone() throws IOException {
		assertThat(problems(GOOD)).isEmpty();
	}

	@Test
	void aCircleIsNamedAsAWhole() throws IOException {
		String circle = GOOD.replace("name: State A,", "name: State A, part-of: {organisation: org-b, source: s},")
			.replace("name: Organisation B,", "name: Organisation B, part-of: {organisation: org-a, source: s},")
			.replace("name: Organisation A,",
					"name: Organisation A, part-of: {organisation: state-a, source: s}, member-of: [{organisation: org-b, source: s}],");

		assertThat(problems(circle)).containsExactly(
				"D/d.yaml:6: a circle: org-a is part of state-a, which is part of org-b, which is part of org-a; remove one of them [cycle]");
	}

	@Test
	void aMachineGivesConfidenceAndNoGrades() throws IOException {
		String machine = GOOD.replace("title: D}", "title: D, made-by: reader/0.1}");

		assertThat(problems(machine.replace("status: held,", "status: held, confidence: 0.5,"))).isEmpty();
		assertThat(problems(machine.replace("status: held,", "status: held, reliability: B,"))).containsExactly(
				"D/d.yaml:14: 'reliability' and 'credibility' are an analyst's grades; 'reader/0.1' gives 'confidence' (0 to 1) [grades]");
	}

	@Test
	void theOutletIsNotAmongThoseWhoToldIt() throws IOException {
		String outlet = GOOD.replace("title: S,", "title: S, outlet: org-b,")
			.replace("status: held,", "status: held, attributed-to: org-b,");

		assertThat(problems(outlet)).containsExactly(
				"D/d.yaml:14: 'org-b' is the outlet of the source itself; leave out of 'attributed-to' what it says in its own words [attribution]");
	}

	@Test
	void whatRefersToAnUnreadableEntryIsNotUnknown() throws IOException {
		assertThat(problems(GOOD.replace("id: actor-b, type: person", "id: actor-b, type: persn"))).containsExactly(
				"D/d.yaml:4: 'persn' as 'type' is none of: person, organisation; possible: person [wrong-value]");
	}

	@Test
	void aLongChainIsNoCircle() throws IOException {
		StringBuilder chain = new StringBuilder(GOOD.substring(0, GOOD.indexOf("sources:")));
		for (int i = 0; i < 20_000; i++) {
			chain.append(
					"  - {id: o%d, type: organisation, name: O, source: s, part-of: {organisation: o%d, source: s}}\n"
						.formatted(i, i + 1));
		}
		chain.append("  - {id: o20000, type: organisation, name: O, source: s}\n");

		assertThat(problems(chain + GOOD.substring(GOOD.indexOf("sources:")))).isEmpty();
	}

	private List<String> problems(String yaml) throws IOException {
		Files.writeString(this.folder.resolve("d.yaml"), yaml);
		Files.writeString(this.folder.resolve("s.txt"), TEXT);
		DossierReader.ReadResult result = new DossierReader().read(List.of(this.folder));
		List<String> lines = new ArrayList<>();
		result.problems().forEach((problem) -> lines.add(problem.toString()));
		result.dossiers()
			.forEach((dossier) -> new DossierChecks().check(dossier)
				.forEach((problem) -> lines.add(problem.toString())));
		return lines.stream().map((line) -> line.replace(this.folder.toString(), "D")).toList();
	}

}
