// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.util.Map;

import org.backchannel.query.Answer;
import org.backchannel.query.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue, and its answers. */
@RestController
@RequestMapping("/api/questions")
class QuestionsController {

	private final Questions questions;

	QuestionsController(Questions questions) {
		this.questions = questions;
	}

	@GetMapping("/{id}")
	Answer answer(@PathVariable String id, @RequestParam Map<String, String> values) {
		return this.questions.ask(id, values);
	}

}
