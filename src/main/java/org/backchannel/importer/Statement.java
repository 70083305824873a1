// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.List;

import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Role;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stands in the graph, with what is needed of its source to derive what
 * its event says.
 *
 * @param id the report's id
 * @param event the event that it is taken to be about
 * @param source the source's id
 * @param kind what sort of event it says it is
 * @param status what it says of the event
 * @param date when; {@link Edtf#UNKNOWN} where it does not say
 * @param basis how the date was found; null where there is none
 * @param place where; null where it does not say
 * @param claims who took part, or is said not to have
 * @param attributedTo who said it first, then who relayed it
 * @param scopeFrom date or event from which a negative report counts; null for none
 * @param scopeUntil date or event up to which it counts; null for none
 * @param document its source
 */
record Statement(String id, String event, String source, EventKind kind, Status status, Edtf date,
		@Nullable DateBasis basis, @Nullable String place, List<Claim> claims, List<String> attributedTo,
		@Nullable String scopeFrom, @Nullable String scopeUntil, Document document) {

	boolean isNegative() {
		return this.status == Status.DENIED;
	}

	/**
	 * A participant as the statement names it.
	 *
	 * @param actor the actor that it was taken for
	 * @param as the words of the text; null where not coded
	 * @param role what the actor did
	 * @param office the office as the text says it; null where it does not
	 * @param actsFor the organisation that the actor acts for; null for itself
	 * @param head whether it would be another contact without this actor
	 * @param inferred why this actor is meant; null where the text says so
	 */
	record Claim(String actor, @Nullable String as, Role role, @Nullable String office, @Nullable String actsFor,
			boolean head, @Nullable String inferred) {
	}

	/**
	 * What a statement's source says of itself.
	 *
	 * @param published when it appeared
	 * @param outlet who published it, or the source of which it is a copy; null where
	 * unknown
	 * @param credits the agencies that it credits
	 */
	record Document(Edtf published, @Nullable String outlet, List<String> credits) {
	}

}
