// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backchannel.query.Thing;
import org.springframework.web.util.UriComponentsBuilder;

/** What ids are called, and where their pages are. */
final class Names {

	private static final Map<String, List<String>> TYPES = Map.of("actor", List.of("person", "organisation"), "event",
			List.of("event", "contact"), "source", List.of("source"));

	private final Map<String, Thing> byKey = new HashMap<>();

	Names(Collection<Thing> named) {
		TYPES.forEach((kind, types) -> named.stream()
			.filter((one) -> types.contains(one.type()))
			.forEach((one) -> this.byKey.put(kind + " " + one.id(), one)));
	}

	/**
	 * What an id of a kind is called.
	 * @param kind actor, event or source; empty for whichever there is
	 * @param id the id
	 * @return empty where there is none
	 */
	Optional<Thing> find(String kind, String id) {
		if (kind.isEmpty()) {
			return TYPES.keySet().stream().flatMap((each) -> find(each, id).stream()).findFirst();
		}
		return Optional.ofNullable(this.byKey.get(kind + " " + id));
	}

	/**
	 * Where something has its page.
	 * @param named the thing
	 * @return from the slash on
	 */
	static String address(Thing named) {
		String place = switch (named.type()) {
			case "person" -> "people";
			case "organisation" -> "organisations";
			case "source" -> "sources";
			default -> "events";
		};
		return UriComponentsBuilder.fromPath("/{place}/{id}").encode().buildAndExpand(place, named.id()).toUriString();
	}

}
