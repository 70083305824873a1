// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Answers with a page that says what may have been meant. */
@ControllerAdvice
class NothingThereAdvice {

	@ExceptionHandler(NothingThereException.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String nothingThere(NothingThereException ex, Model model) {
		model.addAttribute("kind", ex.kind());
		model.addAttribute("id", ex.id());
		model.addAttribute("suggestions", ex.suggestions());
		return "nothing-there";
	}

}
