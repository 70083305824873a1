// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Level;
import org.backchannel.model.OrganisationKind;
import org.backchannel.model.Place;
import org.backchannel.model.Role;
import org.backchannel.model.SourceKind;
import org.backchannel.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DossierReaderTests {

	private static final String HEAD = """
			dossier:
			  id: d
			  title: A dossier
			""";

	@TempDir
	Path folder;

	@Test
	void everyKeyIsRead() {
		write("articles/one.txt", "\uFEFFActor A called\r\nActor B.\n");
		write("all.yaml",
				"""
						dossier: {id: d, title: All keys, made-by: reader/0.1}
						actors:
						  - id: actor-a
						    type: person
						    name: Actor A
						    named: false
						    aliases:
						      - A
						      - name: Actor Alpha
						        source: [one, two]
						        inferred: A reason
						    wikidata: Q1
						    source: one
						    offices:
						      - title: head
						        organisation: org-a
						        from: 2017-01
						        to: 2018-12-31
						        source: one
						        quote: Actor A
						  - id: org-a
						    type: organisation
						    name: Organisation A
						    kind: military
						    country: XA
						    inferred: A reason
						    part-of: {organisation: state-a, source: two}
						    member-of:
						      - {organisation: bloc-a, from: 2004, inferred: Another reason}
						sources:
						  - id: one
						    kind: article
						    title: One
						    outlet: outlet-a
						    credits: [agency-a]
						    url: https://example.org/one
						    published: 2018-01-09
						    published-basis: inferred
						    published-because: A reason
						    language: en-GB
						    text: articles/one.txt
						    reproduces: two
						events:
						  - id: event-a
						    title: Event A
						    series: true
						    planned-as: {event: event-b, source: one}
						reports:
						  - event: event-a
						    source: one
						    kind: call
						    status: denied
						    date: 2017-02-28/2017-03-01
						    date-text: a day
						    date-basis: inferred
						    date-because: A reason
						    date-source: two
						    place: Town A
						    participants:
						      - {actor: actor-a, as: Actor A, role: initiator, office: head, acts-for: org-a, head: false, inferred: A reason}
						      - actor: actor-b
						    attributed-to: actor-a
						    attribution-open: Who said it
						    quote: >-
						      Actor A called
						      Actor B.
						    reliability: B
						    credibility: 2
						    confidence: 0.5
						    scope:
						      kinds: [call, meeting]
						      level: military-leaders
						      from: event-c
						      until: 2017
						    note: A note
						""");

		DossierReader.ReadResult result = read();

		assertThat(result.problems()).isEmpty();
		assertThat(result.dossiers()).containsExactly(expected());
	}

	private Dossier expected() {
		Basis one = new Basis(List.of(at("one", 13)), null, null);
		ActorRow person = new ActorRow(at("actor-a", 3), true, at("Actor A", 5), false,
				List.of(new ActorRow.Alias(at("A", 8), new Basis(List.of(), null, null)),
						new ActorRow.Alias(at("Actor Alpha", 9),
								new Basis(List.of(at("one", 10), at("two", 10)), null, "A reason"))),
				"Q1", null, null, one,
				List.of(new ActorRow.Office(at("head", 15), at("org-a", 16), Edtf.parse("2017-01"),
						Edtf.parse("2018-12-31"), new Basis(List.of(at("one", 19)), at("Actor A", 20), null))),
				null, List.of());
		ActorRow organisation = new ActorRow(at("org-a", 21), false, at("Organisation A", 23), true, List.of(), null,
				OrganisationKind.MILITARY, "XA", new Basis(List.of(), null, "A reason"), List.of(),
				new ActorRow.Tie(at("state-a", 27), Edtf.UNKNOWN, Edtf.UNKNOWN,
						new Basis(List.of(at("two", 27)), null, null)),
				List.of(new ActorRow.Tie(at("bloc-a", 29), Edtf.parse("2004"), Edtf.UNKNOWN,
						new Basis(List.of(), null, "Another reason"))));
		SourceRow source = new SourceRow(at("one", 31), SourceKind.ARTICLE, at("One", 33), at("outlet-a", 34),
				List.of(at("agency-a", 35)), "https://example.org/one", Edtf.parse("2018-01-09"), DateBasis.INFERRED,
				"A reason", "en-GB", at("articles/one.txt", 41), "Actor A called\r\nActor B.\n", at("two", 42));
		EventRow event = new EventRow(at("event-a", 44), "Event A", true,
				new EventRow.PlannedAs(at("event-b", 47), new Basis(List.of(at("one", 47)), null, null)));
		ReportRow report = new ReportRow(at("", 49).place(), at("event-a", 49), at("one", 50), EventKind.CALL,
				Status.DENIED, Edtf.parse("2017-02-28/2017-03-01"), at("a day", 54), DateBasis.INFERRED, "A reason",
				at("two", 57), "Town A",
				List.of(new ReportRow.Participant(at("actor-a", 60), at("Actor A", 60), Role.INITIATOR, at("head", 60),
						at("org-a", 60), false, "A reason"),
						new ReportRow.Participant(at("actor-b", 61), null, Role.PARTICIPANT, null, null, true, null)),
				List.of(at("actor-a", 62)), "Who said it", at("Actor A called Actor B.", 64), "B", 2, 0.5,
				new ReportRow.Scope(List.of(EventKind.CALL, EventKind.MEETING), Level.MILITARY_LEADERS,
						at("event-c", 73), at("2017", 74)),
				"A note");
		return new Dossier(at("d", 1), "All keys", "reader/0.1", List.of(person, organisation), List.of(source),
				List.of(event), List.of(report));
	}

	@Test
	void aFolderIsOneDossierOfAllItsFiles() {
		write("b.yml", HEAD);
		write("a.yaml", "events: [{id: event-a, title: Event A}]\n");
		write("c.YAML", "events: [{id: event-c, title: Event C}]\n");
		write(".hidden.yaml", "events: nothing\n");
		write("below/other.yaml", "events: nothing\n");

		DossierReader.ReadResult result = read();

		assertThat(result.problems()).isEmpty();
		assertThat(result.dossiers()).singleElement()
			.satisfies((dossier) -> assertThat(dossier.events()).extracting((event) -> event.id().value())
				.containsExactly("event-a", "event-c"));
	}

	@Test
	void aFolderWithoutFilesIsSearchedBelow() {
		write("two/d.yaml", HEAD.replace("id: d", "id: two"));
		write("more/one/d.yaml", HEAD.replace("id: d", "id: one"));
		write(".git/d.yaml", "nothing");

		DossierReader.ReadResult result = read();

		assertThat(result.problems()).isEmpty();
		assertThat(result.dossiers()).extracting((dossier) -> dossier.id().value()).containsExactly("one", "two");
	}

	@Test
	void aFileIsADossierOfItsOwn() {
		write("one.yaml", HEAD);
		write("two.yaml", "nothing");

		DossierReader.ReadResult result = new DossierReader().read(List.of(this.folder.resolve("one.yaml")));

		assertThat(result.problems()).isEmpty();
		assertThat(result.dossiers()).hasSize(1);
	}

	@Test
	void whatIsNamedTwiceIsReadOnce() {
		write("one.yaml", HEAD);

		DossierReader.ReadResult result = new DossierReader().read(List.of(this.folder, this.folder.resolve("one.yaml"),
				this.folder.resolve("../" + this.folder.getFileName())));

		assertThat(result.problems()).isEmpty();
		assertThat(result.dossiers()).hasSize(1);
	}

	@Test
	void ofAnEntryWithFaultsTheRestIsRead() {
		write("one.yaml", HEAD + """
				actors:
				  - {id: actor-a, type: persn, name: A, offices: [{title: head}]}
				  - {type: person, name: B}
				  - {id: Actor C, type: person, name: C, wikidatta: Q1}
				  - actor-d
				""");

		DossierReader.ReadResult result = read();

		assertThat(result.problems()).hasSize(6);
		assertThat(result.dossiers()).singleElement().satisfies((dossier) -> {
			assertThat(dossier.actors()).extracting((actor) -> actor.name().value()).containsExactly("A", "B", "C");
			ActorRow first = dossier.actors().getFirst();
			Unread unread = dossier.unread();
			assertThat(first.offices()).singleElement()
				.matches((office) -> unread.has(office, "organisation") && !unread.has(office, "title"));
			assertThat(unread.has(first, "type")).isTrue();
			assertThat(unread.has(first, "id", "name", "offices")).isFalse();
			assertThat(unread.has(dossier.actors().get(1), "id")).isTrue();
			assertThat(unread.has(dossier.actors().get(2), "wikidata")).isTrue();
			assertThat(unread.hasEntries("actors")).isTrue();
			assertThat(unread.mayBe("actors", "actor-x")).isTrue();
			assertThat(unread.mayBe("events", "actor-x")).isFalse();
		});
	}

	@Test
	void anIdWithAFaultIsThatOfWhoIsLikeIt() {
		write("one.yaml", HEAD + "actors: [{id: Actor_C, type: person, name: C}]\n");

		Unread unread = read().dossiers().getFirst().unread();

		assertThat(unread.mayBe("actors", "actor-c")).isTrue();
		assertThat(unread.mayBe("actors", "somebody")).isFalse();
	}

	@Test
	void besidesAFileThatIsNoYamlTheOthersAreRead() {
		write("one.yaml", HEAD);
		write("two.yaml", "events: [");

		assertThat(read().dossiers()).singleElement()
			.matches((dossier) -> dossier.id().value().equals("d") && dossier.unread().hasEntries("reports"));
	}

	@Test
	void aSectionThatBeginsTwiceIsReadAsOne() {
		write("one.yaml", HEAD + "events: [{id: a, title: A}]\nevents: [{id: b, title: B}, {id: c}]\n");

		DossierReader.ReadResult result = read();

		assertThat(result.problems()).extracting((problem) -> problem.place().line() + " " + problem.message())
			.containsExactly("5 the section 'events' begins here a second time, first in line 4; put all of it there",
					"5 missing 'title'");
		assertThat(result.dossiers()).singleElement()
			.satisfies((dossier) -> assertThat(dossier.events()).extracting((event) -> event.id().value())
				.containsExactly("a", "b", "c"));
	}

	private Cell<String> at(String value, int line) {
		return new Cell<>(value, new Place(this.folder + "/all.yaml", line));
	}

	private DossierReader.ReadResult read() {
		return new DossierReader().read(List.of(this.folder));
	}

	private void write(String name, String text) {
		try {
			Path path = this.folder.resolve(name);
			Files.createDirectories(path.getParent());
			Files.write(path, text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
