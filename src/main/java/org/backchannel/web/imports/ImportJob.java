// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.imports;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.backchannel.importer.ImportReport;
import org.backchannel.importer.Importer;
import org.backchannel.importer.Progress;
import org.backchannel.model.BackchannelException;
import org.backchannel.model.Place;
import org.backchannel.model.Problem;
import org.backchannel.web.imports.ImportStatus.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One import, from when it was sent until long after its end. */
final class ImportJob implements Progress {

	private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

	private final Upload upload;

	private final Sender sender;

	private volatile boolean stopped;

	private volatile ImportStatus status;

	ImportJob(String id, Upload upload, boolean dryRun, Sender sender) {
		this.upload = upload;
		this.sender = sender;
		this.status = new ImportStatus(id, State.QUEUED, dryRun, sender.name(), upload.names(), Instant.now(),
				Optional.empty(), "waiting", 0, 0, List.of(), List.of(), "");
	}

	ImportStatus status() {
		return this.status;
	}

	Sender sender() {
		return this.sender;
	}

	/**
	 * To be stopped where it has not ended; before it writes all, nothing of it stays.
	 */
	synchronized void stop() {
		this.stopped = true;
		ImportStatus it = this.status;
		switch (it.state()) {
			case QUEUED -> cancelled();
			case RUNNING -> moved(State.STOPPING, it.step(), it.done(), it.total());
			default -> {
			}
		}
	}

	void run(Importer importer) {
		if (!begin()) {
			return;
		}
		try {
			ended(importer.run(List.of(this.upload.folder()), this.status.dryRun(), this));
		}
		catch (CancellationException ex) {
			cancelled();
		}
		catch (BackchannelException ex) {
			end(State.FAILED, List.of(), List.of(), ex.getMessage() + " Nothing was written.");
		}
		catch (RuntimeException ex) {
			LOG.error("The import {} failed", this.status.id(), ex);
			end(State.FAILED, List.of(), List.of(),
					"This is a fault of Backchannel itself; its log says more. Nothing was written.");
		}
		finally {
			this.upload.close();
		}
	}

	private synchronized boolean begin() {
		if (this.status.state() != State.QUEUED) {
			return false;
		}
		moved(State.RUNNING, "reading", 0, 0);
		return true;
	}

	/** Called on the working thread within the transaction: what is thrown undoes it. */
	@Override
	public synchronized void report(String step, long done, long total) {
		if (this.stopped) {
			throw new CancellationException();
		}
		moved(State.RUNNING, step, done, total);
	}

	private void ended(ImportReport report) {
		if (!report.problems().isEmpty()) {
			Map<String, List<String>> lines = new HashMap<>();
			List<SentProblem> problems = report.problems().stream().map((it) -> asSent(it, lines)).toList();
			end(State.REFUSED, List.of(), problems, "%d %s; nothing was written. Correct them and send it again."
				.formatted(problems.size(), (problems.size() == 1) ? "problem" : "problems"));
		}
		else {
			end(State.DONE, report.dossiers(), List.of(),
					report.dryRun() ? "A dry run: nothing was written, and nothing is wrong." : "Imported.");
		}
	}

	private SentProblem asSent(Problem problem, Map<String, List<String>> lines) {
		Place place = problem.place();
		String file = this.upload.asSent(place.file());
		List<String> text = lines.computeIfAbsent(file, this.upload::lines);
		return new SentProblem(new Place(file, place.line()), problem.code(),
				problem.message().replace(this.upload.folder() + "/", ""),
				(place.line() > 0 && place.line() <= text.size()) ? text.get(place.line() - 1) : "");
	}

	private void cancelled() {
		end(State.CANCELLED, List.of(), List.of(), "Stopped; nothing was written.");
		this.upload.close();
	}

	private void moved(State state, String step, long done, long total) {
		ImportStatus it = this.status;
		this.status = new ImportStatus(it.id(), state, it.dryRun(), it.by(), it.files(), it.created(), Optional.empty(),
				step, done, total, List.of(), List.of(), "");
	}

	private synchronized void end(State state, List<ImportReport.Outcome> dossiers, List<SentProblem> problems,
			String message) {
		ImportStatus it = this.status;
		this.status = new ImportStatus(it.id(), state, it.dryRun(), it.by(), it.files(), it.created(),
				Optional.of(Instant.now()), it.step(), it.done(), it.total(), dossiers, problems, message);
	}

}
