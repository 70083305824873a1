// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import org.backchannel.importer.ImportReport;

/**
 * How an import stands at a moment.
 *
 * @param id its id
 * @param state what it does
 * @param dryRun whether it checks only
 * @param by who sent it
 * @param files names of what was sent
 * @param created when it was sent
 * @param finished when it ended; empty while it has not
 * @param step what is being done, as in "writing reports"
 * @param done how many of them are done
 * @param total how many there are; 0 where that is not known
 * @param dossiers what became of them, or with a dry run would; empty while that is not
 * known
 * @param problems everything that was refused; where there is any, nothing was written
 * @param message what the end means, and what to do; empty while it has not ended
 */
public record ImportStatus(String id, State state, boolean dryRun, String by, List<String> files, Instant created,
		Optional<Instant> finished, String step, long done, long total, List<ImportReport.Outcome> dossiers,
		List<SentProblem> problems, String message) {

	/** What an import does, or how it ended. */
	public enum State {

		/** Others come first. */
		QUEUED,
		/** It is read, checked, compared or written. */
		RUNNING,
		/** Somebody stopped it; what it began is being undone. */
		STOPPING,
		/** It was written, or the dry run found nothing wrong. */
		DONE,
		/** Something is wrong with it; nothing was written. */
		REFUSED,
		/** Somebody stopped it; nothing was written. */
		CANCELLED,
		/** The server could not do it; nothing was written. */
		FAILED;

		/**
		 * How it is written.
		 * @return in lower case
		 */
		@JsonValue
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

		/**
		 * Whether nothing more will happen.
		 * @return false while it waits, runs or is being stopped
		 */
		public boolean isEnd() {
			return this != QUEUED && this != RUNNING && this != STOPPING;
		}

	}

}
