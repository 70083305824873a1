// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.EventRow;
import org.backchannel.reader.dossier.Unread;

/**
 * Every event is reported, and every actor is mentioned or has a source.
 */
class UnusedRows implements Rule {

	private static final List<String> SECTIONS = List.of("actors", "sources", "reports");

	/** Keys that name an actor, or hold such keys. */
	private static final String[] MENTIONS = { "offices", "part-of", "member-of", "organisation", "outlet", "credits",
			"participants", "actor", "acts-for", "attributed-to" };

	@Override
	public String code() {
		return "unused";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		Unread unread = dossier.dossier().unread();
		if (!unread.hasEntries("reports") && !unread.hasAnywhere("event")) {
			checkEvents(dossier, findings);
		}
		if (SECTIONS.stream().noneMatch(unread::hasEntries) && !unread.hasAnywhere(MENTIONS)) {
			checkActors(dossier, findings);
		}
	}

	private static void checkEvents(IndexedDossier dossier, Findings findings) {
		Set<String> reported = new HashSet<>();
		dossier.dossier().reports().forEach((report) -> reported.add(report.event().value()));
		for (EventRow event : dossier.dossier().events()) {
			if (!reported.contains(event.id().value()) && !dossier.isUnread(event, "id")) {
				findings.add(event.id().place(),
						"no report says anything of the event '%s'; add one, or remove the event", event.id().value());
			}
		}
	}

	private static void checkActors(IndexedDossier dossier, Findings findings) {
		Set<String> mentioned = new HashSet<>();
		dossier.actorReferences().forEach((reference) -> mentioned.add(reference.actor().value()));
		for (ActorRow actor : dossier.dossier().actors()) {
			if (!mentioned.contains(actor.id().value()) && actor.basis().sources().isEmpty()
					&& !dossier.isUnread(actor, "id", "source")) {
				findings.add(actor.id().place(), "nothing mentions the actor '%s', and no source does; remove it",
						actor.id().value());
			}
		}
	}

}
