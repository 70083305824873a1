// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.backchannel.extract.Participant.Nature;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.model.DateBasis;

/**
 * Reads a general sentence and the particular ones after it together: "on Monday she had
 * several calls with European leaders. She spoke with …" gives the day to each call and
 * leaves the general one out.
 */
final class Elaboration {

	private static final int REACH = 2;

	private final Lexicon lexicon;

	Elaboration(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	List<Telling> apply(List<Telling> tellings) {
		List<Telling> kept = new ArrayList<>();
		for (Telling telling : tellings) {
			Telling general = general(tellings, telling);
			kept.add((general != null && isUndated(telling)) ? telling.withWhen(general.when()) : telling);
		}
		kept.removeIf(
				(telling) -> isGeneral(telling) && tellings.stream().anyMatch((other) -> elaborates(telling, other)));
		return kept;
	}

	private static boolean isUndated(Telling telling) {
		return telling.when() == null || telling.when().basis() == DateBasis.PUBLICATION;
	}

	@org.jspecify.annotations.Nullable
	private Telling general(List<Telling> tellings, Telling particular) {
		for (Telling telling : tellings) {
			if (isGeneral(telling) && elaborates(telling, particular) && telling.when() != null) {
				return telling;
			}
		}
		return null;
	}

	private boolean isGeneral(Telling telling) {
		return telling.parts().size() == 2
				&& telling.parts().stream().anyMatch((part) -> part.actor().nature() == Nature.PERSON)
				&& telling.parts().stream().anyMatch(this::isGroup);
	}

	private boolean isGroup(Frame.Part part) {
		String office = part.actor().office();
		return part.actor().nature() == Nature.UNNAMED && office != null
				&& Stream.of(office.toLowerCase(Locale.ROOT).split("\\W+"))
					.anyMatch((word) -> this.lexicon.isOf("crowd", word));
	}

	private boolean elaborates(Telling general, Telling particular) {
		int distance = particular.sentence() - general.sentence();
		boolean beside = distance == 0
				&& general.parts().stream().anyMatch((part) -> isGroup(part) && part.actor().principal() != null);
		return !general.equals(particular) && !beside && distance >= 0 && distance <= REACH
				&& general.kind() == particular.kind() && general.status() == particular.status()
				&& particular.parts().stream().noneMatch(this::isGroup)
				&& particular.parts()
					.stream()
					.anyMatch((part) -> general.parts()
						.stream()
						.anyMatch((other) -> other.actor().nature() == Nature.PERSON
								&& other.actor().equals(part.actor())));
	}

}
