// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * The process that serves a store at this moment, as a file in the store's folder says.
 * Other processes use its Bolt address instead of waiting for the store.
 *
 * @param bolt where its database answers
 * @param page where its web page is
 * @param passwordFile the file whose first line is the password that its database asks
 * for; null where it asks for none
 * @param process the process's id
 * @param started when that process began, in milliseconds since 1970: another process may
 * get its id; 0 where the system does not say
 */
public record RunningServer(URI bolt, URI page, @Nullable Path passwordFile, long process, long started) {

	private static final String FILE = "backchannel-server.properties";

	/**
	 * This process as a server.
	 * @param bolt where its database answers
	 * @param page where its web page is
	 * @param passwordFile the file whose first line is the password that its database
	 * asks for; null where it asks for none
	 * @return to be announced
	 */
	public static RunningServer here(URI bolt, URI page, @Nullable Path passwordFile) {
		ProcessHandle process = ProcessHandle.current();
		return new RunningServer(bolt, page, (passwordFile != null) ? passwordFile.toAbsolutePath() : null,
				process.pid(), started(process));
	}

	private static long started(ProcessHandle process) {
		return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
	}

	/**
	 * The process that serves a store.
	 * @param store the folder of the store
	 * @return empty where none says so, or the one that did has ended
	 */
	public static Optional<RunningServer> of(Path store) {
		Properties properties = new Properties();
		try (var reader = Files.newBufferedReader(store.resolve(FILE), StandardCharsets.UTF_8)) {
			properties.load(reader);
			String passwordFile = properties.getProperty("password-file");
			RunningServer server = new RunningServer(URI.create(properties.getProperty("bolt", "")),
					URI.create(properties.getProperty("page", "")),
					(passwordFile != null) ? Path.of(URI.create(passwordFile)) : null,
					Long.parseLong(properties.getProperty("process", "")),
					Long.parseLong(properties.getProperty("started", "")));
			return Optional.of(server).filter(RunningServer::isAlive);
		}
		catch (IOException | IllegalArgumentException ex) {
			// No file, or one that is being written or was cut off: the store's lock
			// tells.
			return Optional.empty();
		}
	}

	private boolean isAlive() {
		return ProcessHandle.of(this.process)
			.filter((found) -> found.isAlive() && started(found) == this.started)
			.isPresent();
	}

	/**
	 * Says in the store's folder that this process serves it.
	 * @param store the folder of the store
	 * @throws UncheckedIOException where the file cannot be written
	 */
	public void announce(Path store) {
		Path file = store.resolve(FILE);
		Path whole = store.resolve(FILE + ".new");
		try {
			List<String> lines = new ArrayList<>(
					List.of("# Written by 'backchannel serve', which deletes it when it ends.", "bolt=" + this.bolt,
							"page=" + this.page, "process=" + this.process, "started=" + this.started));
			if (this.passwordFile != null) {
				// As an address, since a backslash means something else here.
				lines.add("password-file=" + this.passwordFile.toUri());
			}
			Files.write(whole, lines);
			Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Takes back what {@link #announce} said.
	 * @param store the folder of the store
	 * @throws UncheckedIOException where the file cannot be deleted
	 */
	public static void conceal(Path store) {
		try {
			Files.delete(store.resolve(FILE));
		}
		catch (NoSuchFileException ex) {
			// Nothing was said.
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
