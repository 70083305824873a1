// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people show their token. */
@Controller
class LoginController {

	@GetMapping("/login")
	String login(@RequestParam Map<String, String> query, Model model) {
		model.addAttribute("refused", query.containsKey("error"));
		model.addAttribute("signedOut", query.containsKey("logout"));
		return "login";
	}

}
