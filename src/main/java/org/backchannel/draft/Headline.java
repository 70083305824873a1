// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.draft;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.backchannel.extract.FoundContact;
import org.backchannel.extract.Participant;
import org.backchannel.model.Edtf;

/**
 * What to call a contact.
 *
 * @param id of kind, participants and date, as in {@code call-dunford-gerasimov-2017}
 * @param title for people
 * @param isSharp whether another article's contact of this id is the same one: of one
 * day, between two who are named
 */
record Headline(String id, String title, boolean isSharp) {

	private static final int MOST = 3;

	static Headline of(FoundContact contact) {
		List<Participant> all = contact.participants();
		List<Participant> marked = all.stream().filter(Participant::head).toList();
		List<Participant> heads = (marked.size() >= 2) ? marked : all;
		String who = heads.stream()
			.map(Headline::word)
			.distinct()
			.sorted()
			.limit(MOST)
			.collect(Collectors.joining("-"));
		Edtf date = contact.date();
		String when = date.isUnknown() ? "" : "-" + Ids.of(date.text());
		String names = heads.stream().map(Headline::name).collect(Collectors.joining(", "));
		String kind = contact.kind().code();
		boolean named = heads.size() >= 2 && heads.stream().allMatch((head) -> head.name() != null);
		return new Headline(kind + "-" + who + when,
				kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + ": " + names,
				named && date.isDay() && !contact.series());
	}

	private static String word(Participant participant) {
		String name = participant.name();
		if (name == null) {
			return Ids.of((participant.actsFor() != null) ? participant.actsFor() : name(participant));
		}
		return (participant.nature() == Participant.Nature.PERSON) ? Ids.last(name) : Ids.of(name);
	}

	private static String name(Participant participant) {
		String name = participant.name();
		String shown = (name != null) ? name : String.valueOf(participant.office());
		return (name == null && participant.actsFor() != null) ? shown + " (" + participant.actsFor() + ")" : shown;
	}

}
