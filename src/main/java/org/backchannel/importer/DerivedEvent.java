// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Role;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of itself, from its reports.
 *
 * @param id the event's id
 * @param kind the kind that most reports name
 * @param status the derived status
 * @param date the date on which the reports agree, else that of the best basis
 * @param datesAgree whether they agree
 * @param place the place that most reports name; null for none
 * @param contact whether actors of different principals communicated
 * @param participants who took part
 * @param concerned the parties of a negative report
 * @param represented organisation to the participants, or parties of a negative report,
 * that act for it
 * @param origins report id to its origin
 * @param reportIds ids of its reports
 * @param sources the sources of its reports
 */
record DerivedEvent(String id, EventKind kind, Status status, Edtf date, boolean datesAgree, @Nullable String place,
		boolean contact, List<Participation> participants, List<Participation> concerned,
		Map<String, Set<String>> represented, Map<String, String> origins, List<String> reportIds,
		List<String> sources) {

	/**
	 * An actor in an event, from all reports that name it.
	 *
	 * @param actor the actor's id
	 * @param role what it did, as the first report says that says more than "took part"
	 * @param office as the first report says it that does; null for none
	 * @param wordings every wording of the office with a source that uses it
	 * @param actsFor the organisation that it acts for; null for itself
	 * @param principal the state, alliance or other top of that organisation
	 * @param head whether a report takes it for a head
	 * @param reports ids of the reports that name it
	 * @param sources ids of their sources
	 */
	record Participation(String actor, Role role, @Nullable String office, List<Wording> wordings,
			@Nullable String actsFor, String principal, boolean head, List<String> reports, List<String> sources) {
	}

	/**
	 * How a source calls an office.
	 *
	 * @param office the words
	 * @param source the source's id
	 */
	record Wording(String office, String source) {
	}

}
