// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.util.Map;
import java.util.TreeMap;

import org.backchannel.query.Lookups;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Answers with a page that says what may have been meant. */
@ControllerAdvice
class NothingThereAdvice {

	private final Lookups lookups;

	NothingThereAdvice(Lookups lookups) {
		this.lookups = lookups;
	}

	@ExceptionHandler(NothingThereException.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String nothingThere(NothingThereException ex, Model model) {
		model.addAttribute("kind", ex.kind());
		model.addAttribute("id", ex.id());
		model.addAttribute("elsewhere", elsewhere(ex.id()));
		model.addAttribute("suggestions",
				ex.suggestions().stream().filter((other) -> !other.id().equals(ex.id())).toList());
		return "nothing-there";
	}

	/** Where something of another kind with this id is shown, by its kind. */
	private Map<String, String> elsewhere(String id) {
		Map<String, String> places = new TreeMap<>();
		this.lookups.kinds(id)
			.forEach((kind) -> places.put(kind, "/%s/%s".formatted(kind.equals("person") ? "people" : kind + "s", id)));
		return places;
	}

}
