// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.backchannel.graph.Graph;
import org.backchannel.graph.Row;
import org.backchannel.graph.StoreLock;
import org.backchannel.importer.Progress;
import org.backchannel.model.DatabaseException;
import org.backchannel.model.InputException;
import org.backchannel.model.UsageException;
import org.springframework.util.FileSystemUtils;

/**
 * Makes an embedded store from a backup. It is made and checked aside and takes its place
 * at the end, so that whatever goes wrong before leaves the store that was there. No
 * other process can open that meanwhile, so that nothing is written to it and lost.
 */
public final class Restore {

	private static final String ASIDE = "restoring-";

	/** What the store held before, below what is made aside. */
	private static final String BEFORE = "before";

	private final Path store;

	private volatile boolean stopped;

	/**
	 * Restores into a store, which no process may have open.
	 * @param store the folder of the store; made where it is not there
	 */
	public Restore(Path store) {
		this.store = store.toAbsolutePath().normalize();
	}

	/**
	 * Restores a backup.
	 * @param file what {@link Backup#write} wrote
	 * @param replace whether a store that holds something may be replaced
	 * @param progress who wants to see how far it is
	 * @return what the store holds now
	 * @throws InputException where the file is not there, is no backup, is damaged, or
	 * was made by a newer version
	 * @throws UsageException where the store holds something and may not be replaced
	 * @throws DatabaseException where another process has the store open, or it cannot be
	 * written
	 */
	public Contents run(Path file, boolean replace, Progress progress) {
		try (BackupFile backup = BackupFile.open(file)) {
			putBack();
			refuseUnlessEmpty(replace);
			boolean there = StoreLock.isStore(this.store);
			StoreLock lock = StoreLock.take(this.store);
			boolean done = false;
			try {
				clear();
				Path aside = Files.createTempDirectory(this.store, ASIDE);
				Contents contents = load(backup, aside, progress);
				takePlace(aside);
				done = true;
				return contents;
			}
			finally {
				lock.close();
				clear();
				if (!there && !done) {
					FileSystemUtils.deleteRecursively(StoreLock.data(this.store));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Stops a restore that another thread runs: it fails soon and leaves the store that
	 * was there, unless the new one has taken its place already.
	 */
	public void stop() {
		this.stopped = true;
	}

	private void refuseStopped() {
		if (this.stopped) {
			throw new DatabaseException("The restore was stopped; the store is as it was.");
		}
	}

	private void refuseUnlessEmpty(boolean replace) {
		if (!StoreLock.isStore(this.store)) {
			return;
		}
		try (Graph graph = Graph.embedded(this.store)) {
			Contents there = size(graph);
			if (there.nodes() > 0 && !replace) {
				throw new UsageException(
						"The store in %s holds %d nodes and %d relationships already: say --force to replace them, or name another store with --data."
							.formatted(this.store, there.nodes(), there.relationships()));
			}
		}
	}

	/** Where a restore was killed between the two steps of its end. */
	private void putBack() throws IOException {
		if (!StoreLock.isStore(this.store)) {
			for (Path aside : asides()) {
				if (isHalfDone(aside)) {
					Files.move(aside.resolve(BEFORE), StoreLock.data(this.store));
					return;
				}
			}
		}
	}

	/**
	 * Deletes what this restore and killed ones left aside, but what may be the only copy
	 * of a store.
	 */
	private void clear() throws IOException {
		for (Path aside : asides()) {
			if (!isHalfDone(aside)) {
				FileSystemUtils.deleteRecursively(aside);
			}
		}
	}

	private static boolean isHalfDone(Path aside) {
		return Files.isDirectory(aside.resolve(BEFORE)) && StoreLock.isStore(aside);
	}

	private List<Path> asides() throws IOException {
		if (!Files.isDirectory(this.store)) {
			return List.of();
		}
		try (Stream<Path> children = Files.list(this.store)) {
			return children.filter((child) -> child.getFileName().toString().startsWith(ASIDE)).toList();
		}
	}

	private static Contents size(Graph graph) {
		Row size = graph.look("size", Map.of()).getFirst();
		return new Contents(size.number("nodes"), size.number("relationships"));
	}

	private Contents load(BackupFile backup, Path aside, Progress progress) {
		Manifest manifest = backup.manifest();
		try (Graph graph = Graph.embedded(aside)) {
			Map<Object, String> nodes = new HashMap<>();
			long[] done = { 0 };
			backup.read(Manifest.NODES, (lines) -> {
				refuseStopped();
				graph.write((write) -> write.run("restore-nodes", Map.of("rows", lines)))
					.forEach((row) -> nodes.put(row.number("id"), row.text("node")));
				progress.report("restoring nodes", nodes.size(), manifest.nodes());
			});
			refuseNewer(graph, manifest);
			backup.read(Manifest.RELATIONSHIPS, (lines) -> {
				refuseStopped();
				lines.forEach((line) -> line.replaceAll((name, value) -> name.equals("start") || name.equals("end")
						? nodes.getOrDefault(value, "") : value));
				graph.write((write) -> write.run("restore-relationships", Map.of("rows", lines)));
				done[0] += lines.size();
				progress.report("restoring relationships", done[0], manifest.relationships());
			});
			Contents contents = size(graph);
			if (contents.nodes() != manifest.nodes() || contents.relationships() != manifest.relationships()) {
				throw new DatabaseException(
						"Nothing was restored: the backup says %d nodes and %d relationships, and %d and %d arrived."
							.formatted(manifest.nodes(), manifest.relationships(), contents.nodes(),
									contents.relationships()));
			}
			return contents;
		}
	}

	private static void refuseNewer(Graph graph, Manifest manifest) {
		List<String> unknown = new ArrayList<>(new TreeSet<>(manifest.schema()));
		graph.look("schema-versions", Map.of()).forEach((row) -> unknown.remove(row.text("version")));
		if (!unknown.isEmpty() && manifest.nodes() > 0) {
			throw new InputException(
					"The backup was made by a newer Backchannel (schema %s): use that version or a newer one."
						.formatted(String.join(", ", unknown)));
		}
	}

	/**
	 * Swaps the data of the two stores; puts the old one back where that fails. The lock
	 * goes with the old data.
	 */
	private void takePlace(Path aside) throws IOException {
		refuseStopped();
		Path data = StoreLock.data(this.store);
		Path old = aside.resolve(BEFORE);
		Files.move(data, old);
		try {
			Files.move(StoreLock.data(aside), data);
		}
		catch (IOException ex) {
			Files.move(old, data);
			throw ex;
		}
	}

}
