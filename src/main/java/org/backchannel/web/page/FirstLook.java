// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.backchannel.query.Evidence;
import org.backchannel.query.Lookups;
import org.backchannel.query.Match;
import org.backchannel.query.Profiles;
import org.backchannel.query.Questions;
import org.backchannel.query.Request;
import org.backchannel.web.Preparation;
import org.backchannel.web.WebSettings;
import org.backchannel.web.imports.Imports;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks at one thing of each sort once the server is there, and after imports, then goes
 * through the questions. The database plans a query when it meets it for the first time,
 * and a page's template is read for its first visitor, which takes longer than the rest
 * of it; nobody is to wait for that. Pages that ask for a token are not visited.
 */
@Component
class FirstLook implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(FirstLook.class);

	/** Among so many actors there are people and organisations. */
	private static final int SOME = 1_000;

	private final Questions questions;

	private final Lookups lookups;

	private final Profiles profiles;

	private final WebSettings settings;

	private final Preparation preparation;

	/** One look at a time, and one that waits: it will see what all others would. */
	private final ExecutorService worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(1), Thread.ofPlatform().name("first look").daemon().factory());

	private volatile @Nullable URI server;

	FirstLook(Questions questions, Lookups lookups, Profiles profiles, WebSettings settings, Preparation preparation) {
		this.questions = questions;
		this.lookups = lookups;
		this.profiles = profiles;
		this.settings = settings;
		this.preparation = preparation;
	}

	@EventListener
	void begin(ApplicationReadyEvent ready) {
		int port = Objects.requireNonNull(((WebServerApplicationContext) ready.getApplicationContext()).getWebServer())
			.getPort();
		this.server = URI.create("http://%s:%d/".formatted(host(this.settings.address()), port));
		this.worker.execute(this::look);
	}

	/** What is planned for a small graph is planned anew when it has grown. */
	@EventListener(Imports.Imported.class)
	void again() {
		this.preparation.more();
		try {
			this.worker.execute(this::look);
		}
		catch (RejectedExecutionException ex) {
			this.preparation.done();
		}
	}

	@Override
	public void destroy() {
		this.worker.shutdownNow();
	}

	private void look() {
		try {
			if (this.server != null && this.settings.tokens().isEmpty() && this.settings.tls().isEmpty()) {
				visit(this.server);
			}
			else {
				ask();
			}
			this.questions.catalogue().forEach((question) -> this.questions.plan(question.id()));
		}
		catch (RuntimeException ex) {
			LOG.debug("The first look was broken off", ex);
		}
		finally {
			this.preparation.done();
		}
	}

	private static String host(InetAddress address) {
		return (address instanceof Inet6Address) ? "[%s]".formatted(address.getHostAddress())
				: address.getHostAddress();
	}

	private void visit(URI server) {
		Map<String, String> pages = new LinkedHashMap<>();
		this.lookups.events("", 1).forEach((event) -> pages.put("event", "events/" + event.id()));
		this.lookups.actors("", SOME)
			.forEach((actor) -> pages.putIfAbsent(actor.type(),
					(actor.type().equals("person") ? "people/" : "organisations/") + actor.id()));
		this.lookups.sources("", 1).forEach((source) -> pages.put("source", "sources/" + source.id()));
		pages.put("home", "");
		pages.put("find", "find?q=first+look");
		pages.put("API", "swagger-ui/index.html");
		pages.put("its description", "api/openapi");
		pages.values().forEach((page) -> read(server.resolve(page)));
	}

	private static void read(URI page) {
		try (InputStream answer = page.toURL().openStream()) {
			answer.readAllBytes();
		}
		catch (IOException ex) {
			LOG.debug("The first look at {} was broken off", page, ex);
		}
	}

	private void ask() {
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
