// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.util.List;

import org.backchannel.query.Evidence;
import org.backchannel.query.Lookups;
import org.backchannel.query.Match;
import org.backchannel.query.Profiles;
import org.backchannel.query.Questions;
import org.backchannel.query.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks at one thing of each sort once the server is there. The database plans a query
 * when it meets it for the first time, which takes longer than to run it; nobody is to
 * wait for that.
 */
@Component
class FirstLook {

	private static final Logger LOG = LoggerFactory.getLogger(FirstLook.class);

	private final Questions questions;

	private final Lookups lookups;

	private final Profiles profiles;

	FirstLook(Questions questions, Lookups lookups, Profiles profiles) {
		this.questions = questions;
		this.lookups = lookups;
		this.profiles = profiles;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		Thread.ofVirtual().name("first look").start(() -> {
			try {
				look();
			}
			catch (RuntimeException ex) {
				LOG.debug("The first look was broken off", ex);
			}
		});
	}

	private void look() {
		this.lookups.events("", 1).forEach((event) -> event(event.id()));
		this.lookups.actors("", 1).forEach(this::actor);
		this.lookups.sources("", 1).forEach((source) -> source(source.id()));
		this.questions.find("first look", Request.defaults());
	}

	private void event(String id) {
		this.lookups.event(id);
		Request request = Request.defaults().events(id);
		List<String> reports = this.questions.evidence(id).stream().limit(1).map(Evidence::report).toList();
		this.questions.corroboration(request);
		this.questions.contradictions(request);
		this.questions.firstClaims(request);
		this.profiles.parts(id);
		this.profiles.plans(id);
		this.profiles.details(reports);
		this.profiles.texts(List.of());
		this.profiles.titles(List.of());
	}

	private void source(String id) {
		this.lookups.source(id);
		this.profiles.source(id);
	}

	private void actor(Match actor) {
		this.lookups.person(actor.id());
		this.lookups.organisation(actor.id());
		this.profiles.person(actor.id());
		this.profiles.organisation(actor.id());
		this.profiles.encounters(actor.id(), true, 0, 1);
		this.questions.contactGaps(Request.defaults().between(actor.id()).limit(1));
	}

}
