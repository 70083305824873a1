// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import org.backchannel.query.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where one begins. */
@Controller
class HomeController {

	private final Questions questions;

	HomeController(Questions questions) {
		this.questions = questions;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("questions", this.questions.catalogue());
		return "home";
	}

}
