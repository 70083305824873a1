// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;
import java.util.Optional;

import org.backchannel.graph.Row;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Status;

/**
 * What stands on an actor, of everything that may be long its beginning.
 *
 * @param partners with whom it was in contact, those of most contacts first: of a person
 * other actors, of an organisation states, alliances and the like
 * @param terms the offices of a person, or those held in an organisation
 * @param spellings its names, those in most sources first
 * @param sources those that name it, the latest first
 * @param words what it said or relayed, the latest events first
 * @param bonds what an organisation is an organ or member of, and its own organs and
 * members
 * @param publications what an organisation published, or what credits it, the latest
 * first
 */
public record ActorProfile(Some<Partner> partners, Some<Term> terms, List<Spelling> spellings, Some<Naming> sources,
		Some<Words> words, Some<Bond> bonds, Some<Publication> publications) {

	/**
	 * An event of an actor.
	 *
	 * @param event id of the event
	 * @param date when it was, or is said to be
	 * @param kind what sort of event
	 * @param status what the reports together say of it
	 * @param title its title
	 * @param place city, else country; empty where no report says it
	 * @param part how the actor is in it: took part, represented, concerned
	 * @param by some of those by whom it was represented; empty where it took part itself
	 * @param others some of the others who are, without those
	 * @param reports number of its reports
	 * @param sources number of sources that report it
	 * @param origins number of independent origins of its reports
	 */
	public record Encounter(String event, Edtf date, EventKind kind, Status status, String title,
			Optional<String> place, String part, List<Named> by, List<Named> others, int reports, int sources,
			int origins) {

		static Encounter of(Row row) {
			return new Encounter(row.text("event"), row.date("date"), row.code(EventKind.class, "kind"),
					row.code(Status.class, "status"), row.text("title"), row.optional("place"), row.text("part"),
					row.rows("by").stream().map(Named::of).toList(),
					row.rows("others").stream().map(Named::of).toList(), row.count("reports"), row.count("sources"),
					row.count("origins"));
		}

	}

	/**
	 * With whom an actor was in contact.
	 *
	 * @param partner who
	 * @param contacts number of their contacts
	 * @param first date of the first of them
	 * @param last date of the last of them
	 */
	public record Partner(Named partner, int contacts, Edtf first, Edtf last) {

		static Partner of(Row row) {
			return new Partner(Named.of(row.row("partner")), row.count("contacts"), row.date("first"),
					row.date("last"));
		}

	}

	/**
	 * An office as a dossier states it, or as reports word it.
	 *
	 * @param other the organisation of a person's office; who held an organisation's
	 * @param title what it is called
	 * @param stated whether a dossier states it; else the wording of reports
	 * @param from when it began; {@link Edtf#UNKNOWN} where no source says
	 * @param to when it ended; {@link Edtf#UNKNOWN} where no source says
	 * @param attested dates of events in whose reports the person bears it, in the order
	 * of time
	 * @param inferred why it is taken to be so; empty where a source says so
	 * @param quote the words that say so; empty for none
	 * @param sources ids of the sources that do
	 */
	public record Term(Named other, String title, boolean stated, Edtf from, Edtf to, List<Edtf> attested,
			Optional<String> inferred, Optional<String> quote, List<String> sources) {

		static Term of(Row row) {
			return new Term(Named.of(row.row("other")), row.text("title"), row.flag("stated"),
					Edtf.parse(row.optional("from").orElse("")), Edtf.parse(row.optional("to").orElse("")),
					row.texts("attested").stream().map(Edtf::parse).toList(), row.optional("inferred"),
					row.optional("quote"), row.texts("sources"));
		}

	}

	/**
	 * A spelling of a name, and where it stands.
	 *
	 * @param name as it is written
	 * @param sources some of the sources in which it stands
	 */
	public record Spelling(String name, Some<Titled> sources) {

		static Spelling of(Row row) {
			return new Spelling(row.text("name"),
					new Some<>(row.count("total"), row.rows("sources").stream().map(Titled::of).toList()));
		}

	}

	/**
	 * A source that names an actor.
	 *
	 * @param source id of the source
	 * @param title its title
	 * @param outlet name of who published it; empty where unknown
	 * @param published when it appeared
	 */
	public record Naming(String source, String title, Optional<String> outlet, Edtf published) {

		static Naming of(Row row) {
			return new Naming(row.text("id"), row.text("title"), row.optional("outlet"), row.date("published"));
		}

	}

	/**
	 * What an actor said or relayed.
	 *
	 * @param event id of the event that it is about
	 * @param title title of that
	 * @param date when that was
	 * @param status what the words say of it
	 * @param quote the words that report it
	 * @param source where they stand
	 * @param language of that source, BCP 47
	 * @param said whether it said so first, rather than relayed it
	 */
	public record Words(String event, String title, Edtf date, Status status, String quote, Titled source,
			String language, boolean said) {

		static Words of(Row row) {
			return new Words(row.text("event"), row.text("title"), row.date("date"), row.code(Status.class, "status"),
					row.text("quote"), new Titled(row.text("source"), row.text("sourceTitle")), row.text("language"),
					row.flag("said"));
		}

	}

	/**
	 * A tie of an organisation.
	 *
	 * @param other the other organisation
	 * @param upward whether the other is the whole, and this one its organ or member
	 * @param organ whether it is one of an organ, rather than a member
	 * @param from when it began; {@link Edtf#UNKNOWN} where no source says
	 * @param to when it ended; {@link Edtf#UNKNOWN} where no source says
	 * @param inferred why it is taken to be so; empty where a source says so
	 * @param sources ids of the sources that do
	 */
	public record Bond(Named other, boolean upward, boolean organ, Edtf from, Edtf to, Optional<String> inferred,
			List<String> sources) {

		static Bond of(Row row) {
			return new Bond(Named.of(row.row("other")), row.flag("upward"), row.flag("organ"),
					Edtf.parse(row.optional("from").orElse("")), Edtf.parse(row.optional("to").orElse("")),
					row.optional("inferred"), row.texts("sources"));
		}

	}

	/**
	 * A source that an organisation published, or that credits it.
	 *
	 * @param source id of the source
	 * @param title its title
	 * @param published when it appeared
	 * @param own whether the organisation published it
	 */
	public record Publication(String source, String title, Edtf published, boolean own) {

		static Publication of(Row row) {
			return new Publication(row.text("id"), row.text("title"), row.date("published"), row.flag("own"));
		}

	}

}
