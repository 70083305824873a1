// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.util.List;

import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Level;
import org.backchannel.model.Place;
import org.backchannel.model.Role;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a source about one event, by one speaker.
 *
 * @param place where the report begins
 * @param event the event's id
 * @param source the source's id
 * @param kind what sort of event the statement says it is
 * @param status what it says of the event
 * @param date when it was; {@link Edtf#UNKNOWN} where the statement does not say
 * @param dateText the words that date it; null where none do
 * @param dateBasis how the date was found; null where there is none
 * @param dateBecause the reason for an inferred date; null where none is needed
 * @param dateSource id of the reference on which an inferred date stands; null for none
 * @param eventPlace city, else country; null where not said
 * @param participants who took part, or is said not to have
 * @param attributedTo ids of who said it first, then who relayed it; empty where the
 * source says it in its own words
 * @param attributionOpen what the text leaves open about the speaker; null for nothing
 * @param quote words of the source's text
 * @param reliability Admiralty grade of the source, A to F; null where not graded
 * @param credibility Admiralty grade of the statement, 1 to 6; null where not graded
 * @param confidence of a machine's statement, 0 to 1; null for an analyst's
 * @param scope what a negative report is about; null for others
 * @param note the analyst's remark; null for none
 */
public record ReportRow(Place place, Cell<String> event, Cell<String> source, EventKind kind, Status status, Edtf date,
		@Nullable Cell<String> dateText, @Nullable DateBasis dateBasis, @Nullable String dateBecause,
		@Nullable Cell<String> dateSource, @Nullable String eventPlace, List<Participant> participants,
		List<Cell<String>> attributedTo, @Nullable String attributionOpen, Cell<String> quote,
		@Nullable String reliability, @Nullable Integer credibility, @Nullable Double confidence, @Nullable Scope scope,
		@Nullable String note) {

	/** Copies the lists, which may then not be changed. */
	public ReportRow {
		participants = List.copyOf(participants);
		attributedTo = List.copyOf(attributedTo);
	}

	/**
	 * Who took part, as the statement says it.
	 *
	 * @param actor id of the actor that is meant
	 * @param as the words by which the text names the actor; null where not coded
	 * @param role what the actor did
	 * @param office the office as the text says it; null where it does not
	 * @param actsFor id of the organ, state or alliance; null where the actor acts for
	 * itself
	 * @param head whether it would be another contact without this actor
	 * @param inferred why this actor is meant where the text does not say so; null where
	 * it does
	 */
	public record Participant(Cell<String> actor, @Nullable Cell<String> as, Role role, @Nullable Cell<String> office,
			@Nullable Cell<String> actsFor, boolean head, @Nullable String inferred) {
	}

	/**
	 * Which contacts a negative report says there were not.
	 *
	 * @param kinds which kinds; empty for all
	 * @param level between whom
	 * @param from a date or an event's id; null for the report's own date
	 * @param until a date or an event's id, exclusive for an event; null for the report's
	 * own date
	 */
	public record Scope(List<EventKind> kinds, Level level, @Nullable Cell<String> from, @Nullable Cell<String> until) {

		/** Copies the lists, which may then not be changed. */
		public Scope {
			kinds = List.copyOf(kinds);
		}

	}

}
