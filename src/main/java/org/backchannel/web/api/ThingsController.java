// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import org.backchannel.model.Source;
import org.backchannel.model.UsageException;
import org.backchannel.model.UsageException.Fault;
import org.backchannel.query.Backing;
import org.backchannel.query.Lookups;
import org.backchannel.query.Match;
import org.backchannel.query.Shown;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** What has an id, with everything that stands on it, and how to find the id. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class ThingsController {

	private static final int MOST = 100;

	private final Lookups lookups;

	ThingsController(Lookups lookups) {
		this.lookups = lookups;
	}

	@Operation(operationId = "person", summary = "A person with offices, events, statements and names.")
	@GetMapping("/people/{id}")
	ResponseEntity<Thing> person(@PathVariable String id) {
		return thing("person", id);
	}

	@Operation(operationId = "organisation", summary = "An organisation with its ties, offices, events and names.")
	@GetMapping("/organisations/{id}")
	ResponseEntity<Thing> organisation(@PathVariable String id) {
		return thing("organisation", id);
	}

	@Operation(operationId = "event", summary = "An event with participants, ties and reports.")
	@GetMapping("/events/{id}")
	ResponseEntity<Thing> event(@PathVariable String id) {
		return thing("event", id);
	}

	@Operation(operationId = "source", summary = "A source with what it reports.")
	@GetMapping("/sources/{id}")
	ResponseEntity<Thing> source(@PathVariable String id) {
		return thing("source", id);
	}

	@Operation(operationId = "source-text", summary = "The stored text of a source, in which quotes stand.")
	@GetMapping(path = "/sources/{id}/text", produces = MediaType.TEXT_PLAIN_VALUE)
	ResponseEntity<String> text(@PathVariable String id) {
		String text = this.lookups.source(id)
			.map(Source::text)
			.orElseThrow(() -> this.lookups.source(id).isPresent()
					? new NotFoundException("The source '%s' has no text in the store.".formatted(id))
					: missing("source", id));
		return ResponseEntity.ok().cacheControl(CacheControl.noCache().cachePrivate()).body(text);
	}

	@Operation(operationId = "actors",
			summary = "People and organisations that may be meant by what somebody has begun to type.")
	@GetMapping("/actors")
	List<Match> actors(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "20") int limit) {
		return this.lookups.actors(q, bounded(limit));
	}

	@Operation(operationId = "events", summary = "Events that may be meant.")
	@GetMapping("/events")
	List<Match> events(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "20") int limit) {
		return this.lookups.events(q, bounded(limit));
	}

	@Operation(operationId = "sources", summary = "Sources that may be meant.")
	@GetMapping("/sources")
	List<Match> sources(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "20") int limit) {
		return this.lookups.sources(q, bounded(limit));
	}

	private static int bounded(int limit) {
		if (limit < 1 || limit > MOST) {
			throw new UsageException(List
				.of(new Fault(Optional.of("limit"), "'%d' is not a whole number from 1 to %d".formatted(limit, MOST))));
		}
		return limit;
	}

	private ResponseEntity<Thing> thing(String kind, String id) {
		Shown shown = this.lookups.shown(kind, id).orElseThrow(() -> missing(kind, id));
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache().cachePrivate())
			.body(Thing.of(shown, this.lookups.evidence(shown)));
	}

	private NotFoundException missing(String kind, String id) {
		String elsewhere = this.lookups.kinds(id)
			.stream()
			.map((other) -> "/api/%s/%s".formatted(other.equals("person") ? "people" : other + "s",
					UriUtils.encodePathSegment(id, StandardCharsets.UTF_8)))
			.collect(Collectors.joining(", "));
		return new NotFoundException(this.lookups.unknown(kind, id) + (elsewhere.isEmpty() ? "" : ": " + elsewhere));
	}

	/**
	 * Something with an id, and everything that stands on it.
	 *
	 * @param kind event, person, organisation or source
	 * @param id its id
	 * @param name its name or title
	 * @param properties what it says of itself; what is not known is left out
	 * @param sections what stands on it, rows by the name of the section; those without
	 * rows are left out
	 * @param evidence ids of the reports that it stands on or makes, of an actor those of
	 * its contacts; 100 at most
	 * @param evidenceComplete whether these are all
	 */
	record Thing(String kind, String id, String name, Map<String, Object> properties, List<Shown.Section> sections,
			List<String> evidence, boolean evidenceComplete) {

		static Thing of(Shown shown, Backing evidence) {
			return new Thing(shown.kind(), shown.id(), shown.name(), shown.properties(), shown.sections(),
					evidence.reports(), evidence.complete());
		}

	}

}
