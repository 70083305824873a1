// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.backchannel.importer.Importer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The imports that were sent, one running after the other. Safe for many threads. What
 * ended long ago is forgotten here; {@link AuditLog} keeps it.
 */
@Component
public final class Imports implements SmartLifecycle {

	private static final int WAITING = 10;

	private static final int REMEMBERED = 200;

	private final Importer importer;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Map<String, ImportJob> jobs = new LinkedHashMap<>();

	private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(WAITING), Thread.ofPlatform().name("import").daemon().factory());

	private volatile boolean running;

	Imports(Importer importer, AuditLog audit, ApplicationEventPublisher events) {
		this.importer = importer;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * Told to the other parts of the web application when an import has written.
	 *
	 * @param id the import's id
	 */
	public record Imported(String id) {
	}

	/**
	 * Takes an import.
	 * @param upload what was sent; closed by this
	 * @param dryRun true to check everything and write nothing
	 * @param sender who sent it
	 * @return how it stands
	 * @throws TooManyImportsException where too many wait
	 */
	public ImportStatus take(Upload upload, boolean dryRun, Sender sender) {
		ImportJob job = new ImportJob(UUID.randomUUID().toString(), upload, dryRun, sender);
		remember(job);
		this.audit.accepted(job);
		try {
			this.worker.execute(() -> {
				job.run(this.importer);
				this.audit.ended(job);
				ImportStatus ended = job.status();
				if (ended.state() == ImportStatus.State.DONE && !ended.dryRun()) {
					this.events.publishEvent(new Imported(ended.id()));
				}
			});
		}
		catch (RejectedExecutionException ex) {
			job.stop();
			this.audit.ended(job);
			throw new TooManyImportsException(WAITING);
		}
		return job.status();
	}

	private void remember(ImportJob job) {
		synchronized (this.jobs) {
			this.jobs.put(job.status().id(), job);
			if (this.jobs.size() > REMEMBERED) {
				this.jobs.values()
					.stream()
					.map(ImportJob::status)
					.filter((status) -> status.state().isEnd())
					.findFirst()
					.ifPresent((status) -> this.jobs.remove(status.id()));
			}
		}
	}

	/**
	 * How an import stands.
	 * @param id its id
	 * @return empty where there is none, or it ended long ago
	 */
	public Optional<ImportStatus> find(String id) {
		return job(id).map(ImportJob::status);
	}

	/**
	 * The imports since the server started.
	 * @return the latest first, 200 at most
	 */
	public List<ImportStatus> all() {
		synchronized (this.jobs) {
			return List.copyOf(this.jobs.values()).reversed().stream().map(ImportJob::status).toList();
		}
	}

	/**
	 * Stops an import that has not ended. One that is writing stops at its next step, and
	 * nothing of it stays.
	 * @param id its id
	 * @return how it stands now; empty where there is none
	 */
	public Optional<ImportStatus> stop(String id) {
		return job(id).map((job) -> {
			job.stop();
			return job.status();
		});
	}

	private Optional<ImportJob> job(String id) {
		synchronized (this.jobs) {
			return Optional.ofNullable(this.jobs.get(id));
		}
	}

	@Override
	public void start() {
		this.running = true;
	}

	/** Before the web server: what runs is undone, what waits is dropped. */
	@Override
	public void stop() {
		this.running = false;
		synchronized (this.jobs) {
			this.jobs.values().forEach(ImportJob::stop);
		}
		this.worker.shutdown();
		try {
			if (!this.worker.awaitTermination(10, TimeUnit.SECONDS)) {
				this.worker.shutdownNow();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
