// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.backchannel.model.UsageException;
import org.backchannel.web.imports.ImportStatus;
import org.backchannel.web.imports.Imports;
import org.backchannel.web.imports.Sender;
import org.backchannel.web.imports.TooManyImportsException;
import org.backchannel.web.imports.UploadReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where dossiers are sent. A browser with scripts sends them to REST and shows how far it
 * is; without, the same form is sent here, and the page loads itself again until the end.
 */
@Controller
@RequestMapping("/import")
class ImportController {

	private static final int PROBLEMS = 200;

	private final Imports imports;

	private final UploadReader reader;

	ImportController(Imports imports, UploadReader reader) {
		this.imports = imports;
		this.reader = reader;
	}

	@GetMapping
	String form() {
		return "import";
	}

	@PostMapping
	String send(@RequestParam(required = false) @Nullable List<MultipartFile> files,
			@RequestParam(defaultValue = "") String pasted, @RequestParam(defaultValue = "true") boolean dryRun,
			HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
		try {
			Sender sender = new Sender(Optional.ofNullable(request.getRemoteUser()).orElse(Sender.LOCAL),
					request.getRemoteAddr());
			ImportStatus status = this.imports
				.take(this.reader.read(Optional.ofNullable(files).orElse(List.of()), pasted), dryRun, sender);
			return "redirect:/import/" + status.id();
		}
		catch (UsageException | TooManyImportsException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("fault", ex.getMessage());
			model.addAttribute("pasted", pasted);
			return "import";
		}
	}

	@GetMapping("/{id}")
	String status(@PathVariable String id,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean reportAlone, Model model,
			HttpServletResponse response) {
		ImportStatus status = this.imports.find(id)
			.orElseThrow(() -> new NothingThereException("import", id, List.of()));
		model.addAttribute("status", status);
		model.addAttribute("problems", status.problems().subList(0, Math.min(PROBLEMS, status.problems().size())));
		response.setHeader(HttpHeaders.VARY, "HX-Request");
		return reportAlone ? "import-report :: report" : "import";
	}

	@PostMapping("/{id}/stop")
	String stop(@PathVariable String id) {
		this.imports.stop(id);
		return "redirect:/import/" + id;
	}

}
