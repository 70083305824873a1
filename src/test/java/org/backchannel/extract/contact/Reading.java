// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.List;
import java.util.stream.Collectors;

import org.backchannel.extract.Article;
import org.backchannel.extract.FoundContact;
import org.backchannel.extract.Participant;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.extract.text.RecordedAnalysis;
import org.backchannel.model.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads the sentences of the tests. */
final class Reading {

	/** A Tuesday. */
	static final String PUBLISHED = "2018-01-09";

	private static final GrammarReader READER = new GrammarReader(RecordedAnalysis.shared(), Lexicon.bundled());

	private Reading() {
	}

	static List<FoundContact> of(String text) {
		return of(text, PUBLISHED, null);
	}

	static List<FoundContact> of(String text, String published, @Nullable String outlet) {
		return READER.read(new Article("own", text, null, outlet, Edtf.parse(published), "en", List.of()));
	}

	/** The participants in any order: "Russia; Valery Gerasimov (Russia)". */
	static String participants(FoundContact contact) {
		return contact.participants().stream().map(Reading::participant).sorted().collect(Collectors.joining("; "));
	}

	private static String participant(Participant participant) {
		String who = (participant.name() != null) ? participant.name() : "-";
		String side = (participant.actsFor() != null) ? " (" + participant.actsFor() + ")" : "";
		return who + side + (participant.head() ? "" : " aside");
	}

}
