// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.ArrayList;
import java.util.List;

import org.backchannel.extract.Participant.Nature;
import org.backchannel.model.DateBasis;

/**
 * Reads a general sentence and the particular ones after it together: "on Monday she had
 * several calls with European leaders. She spoke with …" gives the day to each call and
 * leaves the general one out.
 */
final class Elaboration {

	private static final int REACH = 2;

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
	private static Telling general(List<Telling> tellings, Telling particular) {
		for (Telling telling : tellings) {
			if (isGeneral(telling) && elaborates(telling, particular) && telling.when() != null) {
				return telling;
			}
		}
		return null;
	}

	private static boolean isGeneral(Telling telling) {
		return telling.parts().size() == 2
				&& telling.parts().stream().anyMatch((part) -> part.actor().nature() == Nature.PERSON)
				&& telling.parts().stream().anyMatch(Elaboration::isGroup);
	}

	private static boolean isGroup(Frame.Part part) {
		String office = part.actor().office();
		return part.actor().nature() == Nature.UNNAMED && office != null
				&& office.matches("(?i).*\\b(leaders|heads|presidents|ministers|counterparts|officials)\\b.*");
	}

	private static boolean elaborates(Telling general, Telling particular) {
		int distance = particular.sentence() - general.sentence();
		boolean beside = distance == 0
				&& general.parts().stream().anyMatch((part) -> isGroup(part) && part.actor().principal() != null);
		return !general.equals(particular) && !beside && distance >= 0 && distance <= REACH
				&& general.kind() == particular.kind() && general.status() == particular.status()
				&& particular.parts().stream().noneMatch(Elaboration::isGroup)
				&& particular.parts()
					.stream()
					.anyMatch((part) -> general.parts()
						.stream()
						.anyMatch((other) -> other.actor().nature() == Nature.PERSON
								&& other.actor().equals(part.actor())));
	}

}
