// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.backchannel.model.UsageException;
import org.backchannel.query.Found;
import org.backchannel.query.Questions;
import org.backchannel.query.Request;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where words stand. */
@Controller
class FindController {

	private static final int MOST = 60;

	private static final Pattern FOUND = Pattern.compile("»([^»«]*)«");

	private final Questions questions;

	FindController(Questions questions) {
		this.questions = questions;
	}

	/**
	 * A part of a snippet.
	 *
	 * @param text its words
	 * @param marked whether they were looked for
	 */
	record Piece(String text, boolean marked) {
	}

	/**
	 * Something that was found.
	 *
	 * @param found what
	 * @param pieces its snippet
	 */
	record Hit(Found found, List<Piece> pieces) {
	}

	@GetMapping("/find")
	String find(@RequestParam(defaultValue = "") String q, Model model, HttpServletResponse response) {
		model.addAttribute("q", q);
		model.addAttribute("groups", Map.of());
		model.addAttribute("most", false);
		if (q.isBlank()) {
			return "find";
		}
		try {
			List<Found> found = this.questions.find(q, Request.defaults().limit(MOST));
			model.addAttribute("groups", groups(found));
			model.addAttribute("total", found.size());
			model.addAttribute("most", found.size() == MOST);
		}
		catch (UsageException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("fault",
					ex.faults().stream().map(UsageException.Fault::message).collect(Collectors.joining("; ")));
		}
		return "find";
	}

	private static Map<Found.Kind, List<Hit>> groups(List<Found> found) {
		Map<Found.Kind, List<Hit>> groups = new EnumMap<>(Found.Kind.class);
		for (Found it : found) {
			groups.computeIfAbsent(it.kind(), (kind) -> new ArrayList<>()).add(new Hit(it, pieces(it.snippet())));
		}
		return groups;
	}

	static List<Piece> pieces(String snippet) {
		List<Piece> pieces = new ArrayList<>();
		Matcher matcher = FOUND.matcher(snippet);
		int from = 0;
		while (matcher.find()) {
			pieces.add(new Piece(snippet.substring(from, matcher.start()), false));
			pieces.add(new Piece(matcher.group(1), true));
			from = matcher.end();
		}
		pieces.add(new Piece(snippet.substring(from), false));
		return pieces.stream().filter((piece) -> !piece.text().isEmpty()).toList();
	}

}
