// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where a request ends that went wrong with nothing said of it. For those who ask for it
 * by its address there is nothing.
 */
@Controller
class Errors implements ErrorController {

	private final Refusals refusals;

	Errors(Refusals refusals) {
		this.refusals = refusals;
	}

	@RequestMapping("/error")
	void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
		HttpStatus status = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
			.map(HttpStatus::resolve)
			.orElse(HttpStatus.NOT_FOUND);
		this.refusals.refuse(request, response, status, Refusals.words(status));
	}

}
