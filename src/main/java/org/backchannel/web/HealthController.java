// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.util.Map;

import org.backchannel.Backchannel;
import org.backchannel.model.DatabaseException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the server and its database answer, for those who watch over it. */
@RestController
class HealthController {

	private final Backchannel backchannel;

	private final Preparation preparation;

	HealthController(Backchannel backchannel, Preparation preparation) {
		this.backchannel = backchannel;
		this.preparation = preparation;
	}

	@GetMapping("/health")
	ResponseEntity<Map<String, Object>> health() {
		try {
			this.backchannel.serverVersion();
			return ResponseEntity.ok(Map.of("status", "up", "prepared", this.preparation.isDone()));
		}
		catch (DatabaseException ex) {
			return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
				.body(Map.of("status", "down", "prepared", false));
		}
	}

}
