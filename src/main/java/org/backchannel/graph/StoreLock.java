// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.backchannel.model.DatabaseException;

/**
 * An embedded store, held without starting Neo4j on it: who starts Neo4j there meanwhile
 * hears that another process has it. The lock is Neo4j's own, and lies in the data.
 */
public final class StoreLock implements AutoCloseable {

	private final FileChannel channel;

	private StoreLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Where Neo4j keeps databases, transactions and the lock.
	 * @param store the folder of the store
	 * @return a folder below it; need not exist
	 */
	public static Path data(Path store) {
		return store.resolve("data");
	}

	/**
	 * Whether a folder is a store, be it empty.
	 * @param store the folder
	 * @return false where Neo4j was never started on it
	 */
	public static boolean isStore(Path store) {
		return Files.isDirectory(data(store));
	}

	/**
	 * Takes a store.
	 * @param store the folder of the store; what the lock needs is made where it is not
	 * there
	 * @return to be closed by the caller
	 * @throws DatabaseException where another process has it
	 * @throws IOException where the lock cannot be made
	 */
	public static StoreLock take(Path store) throws IOException {
		Path databases = Files.createDirectories(data(store).resolve("databases"));
		FileChannel channel = FileChannel.open(databases.resolve("store_lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		if (!isLocked(channel)) {
			channel.close();
			throw new DatabaseException(inUse(store));
		}
		return new StoreLock(channel);
	}

	private static boolean isLocked(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	static String inUse(Path store) {
		return "The store in %s is in use by another process: wait until it ends, or name another store with --data."
			.formatted(store);
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
