// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.backchannel.graph.Question;
import org.backchannel.model.LimitException;
import org.backchannel.model.UsageException;
import org.backchannel.model.UsageException.Fault;
import org.backchannel.query.Questions;
import org.backchannel.query.Surroundings;
import org.backchannel.web.ask.Inquiry.View;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** A question with its form, and the answer in one of three views. */
@Controller
class AskController {

	private static final int AROUND = 40;

	private final Questions questions;

	private final Surroundings surroundings;

	AskController(Questions questions, Surroundings surroundings) {
		this.questions = questions;
		this.surroundings = surroundings;
	}

	/**
	 * htmx asks for the answer alone; everybody else gets a page, at the shortest
	 * address.
	 */
	@GetMapping("/ask/{id}")
	String ask(@PathVariable String id, @RequestParam MultiValueMap<String, String> query,
			@RequestHeader(name = "HX-Request", required = false) Optional<String> htmx, Model model,
			HttpServletResponse response) {
		Inquiry inquiry = Inquiry.of(question(id), query);
		if (htmx.isEmpty() && inquiry.differsFrom(query)) {
			return "redirect:" + inquiry.address();
		}
		response.addHeader("HX-Push-Url", inquiry.address());
		response.addHeader("Vary", "HX-Request");
		List<Fault> faults = new ArrayList<>();
		if (!inquiry.isOpen()) {
			try {
				answer(inquiry, this.questions.ask(id, inquiry.given()).rows(), model);
			}
			catch (UsageException ex) {
				faults.addAll(ex.faults());
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			}
			catch (LimitException ex) {
				model.addAttribute("limit", String.valueOf(ex.getMessage()));
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			}
		}
		if (model.getAttribute("table") instanceof AnswerTable table && table.page() != inquiry.page()) {
			return "redirect:" + inquiry.address(table.page());
		}
		model.addAttribute("inquiry", inquiry);
		model.addAttribute("title", Wording.label(id));
		model.addAttribute("views", ViewLink.of(inquiry));
		model.addAttribute("form", QuestionForm.of(inquiry, faults, this.surroundings));
		return htmx.isPresent() ? "ask :: swapped" : "ask";
	}

	private void answer(Inquiry inquiry, List<Map<String, Object>> rows, Model model) {
		model.addAttribute("total", rows.size());
		if (inquiry.view() == View.TABLE) {
			model.addAttribute("table", AnswerTable.of(inquiry, rows, this.surroundings));
		}
	}

	@GetMapping("/ask/{id}/timeline")
	@ResponseBody
	Timeline timeline(@PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
		Inquiry inquiry = Inquiry.of(question(id), query);
		return Timeline.of(inquiry, this.questions.ask(id, inquiry.given()).rows(), this.surroundings);
	}

	@GetMapping("/ask/{id}/network")
	@ResponseBody
	Network network(@PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
		Inquiry inquiry = Inquiry.of(question(id), query);
		return new AnswerNetwork(new Columns(inquiry.question()), this.surroundings)
			.of(this.questions.ask(id, inquiry.given()).rows());
	}

	/** What a click on an actor or event of a network adds to it. */
	@GetMapping("/neighbours")
	@ResponseBody
	Network neighbours(@RequestParam String id) {
		Network.Builder network = new Network.Builder();
		this.surroundings.around(id, AROUND).forEach(network::gathering);
		return network.build(Network.MOST);
	}

	/** What drawings ask for and cannot have. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(UsageException failure) {
		return refused(failure.faults()
			.stream()
			.map((fault) -> fault.parameter().map((name) -> Wording.label(name) + ": ").orElse("")
					+ Wording.sentence(fault.message()))
			.collect(Collectors.joining("; ")));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(LimitException failure) {
		return refused(String.valueOf(failure.getMessage()));
	}

	private static ResponseEntity<ProblemDetail> refused(String words) {
		return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, words));
	}

	private Question question(String id) {
		return this.questions.catalogue()
			.stream()
			.filter((question) -> question.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
