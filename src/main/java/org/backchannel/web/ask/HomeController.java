// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backchannel.graph.Question;
import org.backchannel.model.UsageException;
import org.backchannel.query.Questions;
import org.backchannel.query.Surroundings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;

/** Where one begins: all questions, and the answer to the one that this was made for. */
@Controller
class HomeController {

	private static final String FIRST = "contacts-since";

	private static final int FEW = 6;

	private final Questions questions;

	private final Surroundings surroundings;

	HomeController(Questions questions, Surroundings surroundings) {
		this.questions = questions;
		this.surroundings = surroundings;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("topics", Topic.of(this.questions.catalogue()));
		model.addAttribute("contents", this.surroundings.contents());
		first().ifPresent((table) -> model.addAttribute("first", table));
		return "home";
	}

	/** Empty where the store has nothing that its defaults name. */
	private Optional<AnswerTable> first() {
		try {
			Question question = this.questions.question(FIRST);
			Inquiry inquiry = Inquiry.of(question, new LinkedMultiValueMap<>());
			List<Map<String, Object>> rows = this.questions.ask(FIRST, Map.of()).rows();
			return rows.isEmpty() ? Optional.empty()
					: Optional.of(AnswerTable.of(inquiry, rows, this.surroundings).first(FEW));
		}
		catch (UsageException ex) {
			return Optional.empty();
		}
	}

}
