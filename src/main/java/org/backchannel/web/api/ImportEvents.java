// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;

import org.backchannel.web.imports.ImportStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells somebody how an import stands, whenever that has changed, until its end. Whoever
 * listens slowly holds nobody up: the import does not wait for it.
 */
final class ImportEvents {

	private static final Duration PAUSE = Duration.ofMillis(100);

	private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

	private static final long LONGEST = Duration.ofMinutes(30).toMillis();

	private ImportEvents() {
	}

	static SseEmitter of(Supplier<ImportStatus> source) {
		SseEmitter emitter = new SseEmitter(LONGEST);
		Thread.ofVirtual().name("import events").start(() -> tell(source, emitter));
		return emitter;
	}

	private static void tell(Supplier<ImportStatus> source, SseEmitter emitter) {
		try {
			ImportStatus told = null;
			long silent = 0;
			while (told == null || !told.state().isEnd()) {
				ImportStatus status = source.get();
				if (!status.equals(told)) {
					send(status, emitter);
					told = status;
					silent = 0;
				}
				else {
					Thread.sleep(PAUSE);
					silent += PAUSE.toMillis();
					if (silent >= SIGN_OF_LIFE.toMillis()) {
						emitter.send(SseEmitter.event().comment("still there"));
						silent = 0;
					}
				}
			}
			emitter.complete();
		}
		catch (IOException | IllegalStateException ex) {
			// Nobody listens any more.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void send(ImportStatus status, SseEmitter emitter) throws IOException {
		emitter.send(SseEmitter.event()
			.name(status.state().isEnd() ? "end" : "progress")
			.data(status, MediaType.APPLICATION_JSON));
	}

}
