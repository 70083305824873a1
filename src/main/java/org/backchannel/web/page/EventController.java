// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.backchannel.model.Event;
import org.backchannel.model.Status;
import org.backchannel.query.Contradiction;
import org.backchannel.query.Corroboration;
import org.backchannel.query.EventPart;
import org.backchannel.query.EventPlan;
import org.backchannel.query.Evidence;
import org.backchannel.query.FirstClaim;
import org.backchannel.query.Lookups;
import org.backchannel.query.Meanwhile;
import org.backchannel.query.Profiles;
import org.backchannel.query.Questions;
import org.backchannel.query.ReportDetails;
import org.backchannel.query.Request;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What stands behind an event. A request that htmx makes gets the article alone, for a
 * panel beside something else.
 */
@Controller
class EventController {

	private static final int REPORTS = 20;

	private static final int IN_A_PANEL = 8;

	private static final int OPPOSITIONS = 6;

	private final Questions questions;

	private final Lookups lookups;

	private final Profiles profiles;

	EventController(Questions questions, Lookups lookups, Profiles profiles) {
		this.questions = questions;
		this.lookups = lookups;
		this.profiles = profiles;
	}

	/**
	 * A report as it is shown.
	 *
	 * @param evidence what stands behind the event
	 * @param details what it says besides
	 * @param passage its quote in the source's text
	 * @param citation plain text
	 */
	record ShownReport(Evidence evidence, ReportDetails details, Passage passage, String citation) {
	}

	@GetMapping("/events/{id}")
	String event(@PathVariable String id, @RequestParam(defaultValue = "1") int page,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean panel, Model model,
			HttpServletResponse response) {
		Event event = this.lookups.event(id)
			.orElseThrow(() -> new NothingThereException("event", id,
					this.profiles.near("event", id)
						.stream()
						.map((near) -> new NothingThereException.Suggestion("/events/" + near, near))
						.toList()));
		Request request = Request.defaults().events(id);
		Meanwhile<List<Contradiction>> contradictions = Meanwhile.ask(() -> this.questions.contradictions(request));
		Meanwhile<List<Corroboration>> corroboration = Meanwhile.ask(() -> this.questions.corroboration(request));
		Meanwhile<List<EventPart>> parts = Meanwhile.ask(() -> this.profiles.parts(id));
		Meanwhile<List<EventPlan>> plans = Meanwhile.ask(() -> this.profiles.plans(id));
		List<Evidence> evidence = this.questions.evidence(id);
		Pager pager = Pager.of(page, panel ? IN_A_PANEL : REPORTS, evidence.size());
		model.addAttribute("event", event);
		model.addAttribute("when", DateWords.of(event.date()));
		model.addAttribute("panel", panel);
		model.addAttribute("pager", pager);
		model.addAttribute("parts", parts.answer());
		model.addAttribute("plans", plans.answer());
		model.addAttribute("corroboration", corroboration.answer().stream().findFirst().orElse(null));
		addReports(evidence.subList(Math.min(pager.skip(), evidence.size()), pager.last()), model);
		addOppositions(event, evidence, contradictions.answer(), model);
		response.setHeader(HttpHeaders.VARY, "HX-Request");
		return panel ? "event :: article" : "event";
	}

	private void addReports(List<Evidence> evidence, Model model) {
		Map<String, ReportDetails> details = this.profiles.details(evidence.stream().map(Evidence::report).toList());
		Map<String, String> texts = this.profiles.texts(evidence.stream().map(Evidence::source).distinct().toList());
		model.addAttribute("reports", evidence.stream().map((report) -> {
			ReportDetails more = Objects.requireNonNull(details.get(report.report()));
			Passage passage = Passage.of(report.quote(), report.span(), texts.get(report.source()),
					more.document().language());
			return new ShownReport(report, more, passage, Citation.of(report, more.document()));
		}).toList());
	}

	/** Contradictions, and for a claim what becomes of it. */
	private void addOppositions(Event event, List<Evidence> evidence, List<Contradiction> contradictions, Model model) {
		List<Contradiction> shown = contradictions.subList(0, Math.min(OPPOSITIONS, contradictions.size()));
		Set<String> ids = new LinkedHashSet<>();
		shown.forEach((it) -> ids.addAll(List.of(it.against(), it.source(), it.againstSource())));
		Map<String, String> texts = this.profiles
			.texts(shown.stream().flatMap((it) -> Stream.of(it.source(), it.againstSource())).distinct().toList());
		model.addAttribute("oppositions", Opposition.of(shown, this.profiles.titles(ids), texts));
		model.addAttribute("oppositionsInAll", contradictions.size());
		boolean claim = evidence.stream().anyMatch((report) -> report.status() == Status.DENIED);
		model.addAttribute("verdict",
				claim ? this.questions.firstClaims(Request.defaults().events(event.id()))
					.stream()
					.findFirst()
					.map(FirstClaim::verdict)
					.orElse(null) : null);
	}

}
