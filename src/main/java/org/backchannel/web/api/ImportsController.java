// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.backchannel.web.imports.ImportStatus;
import org.backchannel.web.imports.Imports;
import org.backchannel.web.imports.Sender;
import org.backchannel.web.imports.Upload;
import org.backchannel.web.imports.UploadReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Imports: sent, watched and stopped. */
@RestController
@RequestMapping("/api/imports")
class ImportsController {

	private static final int MOST_BYTES = 32 << 20;

	private final Imports imports;

	private final UploadReader reader;

	ImportsController(Imports imports, UploadReader reader) {
		this.imports = imports;
		this.reader = reader;
	}

	@Operation(operationId = "send-import",
			summary = "Sends a dossier to be imported. It is answered at once; the import waits for its turn.")
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ImportStatus> upload(@RequestParam(required = false) @Nullable List<MultipartFile> files,
			@RequestParam(defaultValue = "") String pasted, @RequestParam(defaultValue = "false") boolean dryRun,
			MultipartHttpServletRequest request) throws IOException {
		ImportParameters.check(request, "dryRun", "pasted");
		return taken(this.reader.read(Optional.ofNullable(files).orElse(List.of()), pasted), dryRun, request);
	}

	@Operation(hidden = true) // described with upload
	@PostMapping(consumes = { MediaType.APPLICATION_YAML_VALUE, "text/yaml", "application/x-yaml" },
			produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ImportStatus> yaml(@RequestParam(defaultValue = "false") boolean dryRun, HttpServletRequest request)
			throws IOException {
		ImportParameters.check(request, "dryRun");
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body(request))).toString();
			return taken(this.reader.read(List.of(), text), dryRun, request);
		}
		catch (CharacterCodingException ex) {
			throw new RefusedException(HttpStatus.BAD_REQUEST, "The dossier is not UTF-8: save it as UTF-8.");
		}
	}

	@Operation(hidden = true) // described with upload
	@PostMapping(consumes = "application/zip", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ImportStatus> zip(@RequestParam(defaultValue = "false") boolean dryRun, HttpServletRequest request)
			throws IOException {
		ImportParameters.check(request, "dryRun");
		return taken(this.reader.zip(body(request)), dryRun, request);
	}

	private static byte[] body(HttpServletRequest request) throws IOException {
		byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
		if (body.length > MOST_BYTES) {
			throw new RefusedException(HttpStatus.CONTENT_TOO_LARGE,
					"The upload is larger than %d MB: split the dossier, or import it with the command line."
						.formatted(MOST_BYTES >> 20));
		}
		return body;
	}

	private ResponseEntity<ImportStatus> taken(Upload upload, boolean dryRun, HttpServletRequest request) {
		Sender sender = new Sender(Optional.ofNullable(request.getRemoteUser()).orElse(Sender.LOCAL),
				request.getRemoteAddr());
		ImportStatus status = this.imports.take(upload, dryRun, sender);
		return ResponseEntity.accepted().location(URI.create("/api/imports/" + status.id())).body(status);
	}

	@Operation(operationId = "imports", summary = "The imports since the server started, the latest first.")
	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	List<ImportStatus> all() {
		return this.imports.all();
	}

	@Operation(operationId = "import-status", summary = "How an import stands, or how it ended.")
	@GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	ImportStatus status(@PathVariable String id) {
		return this.imports.find(id).orElseThrow(() -> missing(id));
	}

	@Operation(operationId = "import-events",
			summary = "How an import stands, told whenever that changes until its end.")
	@GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	SseEmitter events(@PathVariable String id) {
		status(id);
		return ImportEvents.of(() -> status(id));
	}

	@Operation(operationId = "stop-import", summary = "Stops an import that has not ended; nothing of it stays.")
	@DeleteMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ImportStatus> stop(@PathVariable String id) {
		ImportStatus before = status(id);
		if (before.state().isEnd()) {
			throw new RefusedException(HttpStatus.CONFLICT,
					"The import has ended (%s): there is nothing to stop. To take back what it wrote, withdraw its dossier with the command line."
						.formatted(before.state().code()));
		}
		return ResponseEntity.accepted().body(this.imports.stop(id).orElseThrow(() -> missing(id)));
	}

	private static NotFoundException missing(String id) {
		return new NotFoundException(
				"There is no import '%s': it ended long ago, or the server was started anew; /api/imports lists those it knows."
					.formatted(id));
	}

}
