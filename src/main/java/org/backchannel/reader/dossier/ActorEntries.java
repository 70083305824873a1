// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.util.ArrayList;
import java.util.List;

import org.backchannel.model.OrganisationKind;

/**
 * Reads the entries of {@code actors:}.
 */
final class ActorEntries {

	private ActorEntries() {
	}

	static ActorRow read(Entry entry) {
		Entry partOf = entry.entry("part-of");
		return entry.made(new ActorRow(entry.text("id"), "person".equals(entry.words("type")), entry.text("name"),
				entry.flag("named", true), aliases(entry), entry.words("wikidata"),
				entry.code(OrganisationKind.class, "kind"), entry.words("country"), entry.basis(),
				entry.entries("offices").stream().map(ActorEntries::office).toList(),
				(partOf != null) ? tie(partOf) : null,
				entry.entries("member-of").stream().map(ActorEntries::tie).toList()));
	}

	private static List<ActorRow.Alias> aliases(Entry entry) {
		List<ActorRow.Alias> aliases = new ArrayList<>();
		for (Entry.Item item : entry.items("aliases")) {
			Entry own = item.entry();
			aliases.add((own != null) ? own.made(new ActorRow.Alias(own.text("name"), own.basis()))
					: new ActorRow.Alias(item.text(), new Basis(List.of(), null, null)));
		}
		return aliases;
	}

	private static ActorRow.Office office(Entry entry) {
		return entry.made(new ActorRow.Office(entry.text("title"), entry.text("organisation"), entry.date("from"),
				entry.date("to"), entry.basis()));
	}

	private static ActorRow.Tie tie(Entry entry) {
		return entry
			.made(new ActorRow.Tie(entry.text("organisation"), entry.date("from"), entry.date("to"), entry.basis()));
	}

}
