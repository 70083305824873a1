// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.backup;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.backchannel.Backchannel;
import org.backchannel.CanonicalGraph;
import org.backchannel.graph.StoreLock;
import org.backchannel.graph.TestServer;
import org.backchannel.importer.Progress;
import org.backchannel.model.DatabaseException;
import org.backchannel.model.InputException;
import org.backchannel.model.UsageException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

@Tag("embedded")
class BackupIT {

	@TempDir
	private static Path folder;

	private static Path file;

	private static Contents contents;

	private static List<String> graph;

	@BeforeAll
	static void aBackupOfTheSeeds() {
		Path store = folder.resolve("seeds");
		file = folder.resolve("seeds.backup");
		try (Backchannel backchannel = Backchannel.embedded(store)) {
			backchannel.importer().run(List.of(Path.of("seeds/nato-russia")), false, Progress.NONE);
			contents = backchannel.backup().write(file, false, Progress.NONE);
			assertThatThrownBy(() -> backchannel.backup().write(file, false, Progress.NONE))
				.isInstanceOf(UsageException.class)
				.hasMessageContaining("is there already");
			assertThatThrownBy(() -> new Restore(store).run(file, true, Progress.NONE))
				.isInstanceOf(DatabaseException.class)
				.hasMessageContaining("in use by another process");
			assertThat(backchannel.backup().write(file, true, Progress.NONE)).isEqualTo(contents);
		}
		graph = graph(store);
	}

	private static List<String> graph(Path store) {
		try (TestServer server = TestServer.start(store); Driver driver = GraphDatabase.driver(server.uri())) {
			return CanonicalGraph.of(driver);
		}
	}

	@Test
	void aBackupAppearsWholeAndLeavesNothingBeside() throws IOException {
		assertThat(contents.nodes()).isPositive();
		assertThat(graph).hasSize((int) (contents.nodes() + contents.relationships()));
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files).noneMatch((path) -> path.toString().endsWith(".partial"));
		}
	}

	@Test
	void aRestoredStoreHoldsTheSameGraphAndTakesTheNextImport(@TempDir Path stores) throws IOException {
		Path store = stores.resolve("new");
		assertThat(new Restore(store).run(file, false, Progress.NONE)).isEqualTo(contents);
		assertThat(graph(store)).isEqualTo(graph);
		assertThat(asides(store)).isEmpty();
		try (Backchannel backchannel = Backchannel.embedded(store)) {
			assertThat(
					backchannel.importer().run(List.of(Path.of("seeds/nato-russia")), false, Progress.NONE).dossiers())
				.singleElement()
				.satisfies((outcome) -> assertThat(outcome.counts().values())
					.allSatisfy((counts) -> assertThat(counts.unchanged()).isEqualTo(counts.read())));
			backchannel.importer().withdraw("nato-russia", false, Progress.NONE);
		}
		assertThat(new Restore(store).run(file, false, Progress.NONE)).as("an empty store").isEqualTo(contents);
		assertThatThrownBy(() -> new Restore(store).run(file, false, Progress.NONE)).isInstanceOf(UsageException.class)
			.hasMessageContaining("holds %d nodes".formatted(contents.nodes()))
			.hasMessageContaining("--force");
		assertThat(new Restore(store).run(file, true, Progress.NONE)).isEqualTo(contents);
		assertThat(graph(store)).isEqualTo(graph);
	}

	@Test
	void nobodyOpensTheStoreWhileItIsReplaced(@TempDir Path stores) {
		Path store = stores.resolve("store");
		Backchannel.embedded(store).close();
		List<Throwable> refusals = new ArrayList<>();
		new Restore(store).run(file, true, (step, done, total) -> {
			if (refusals.isEmpty()) {
				refusals.add(catchThrowable(() -> Backchannel.embedded(store).close()));
			}
		});
		assertThat(refusals).singleElement()
			.asInstanceOf(InstanceOfAssertFactories.THROWABLE)
			.isInstanceOf(DatabaseException.class)
			.hasMessageContaining("in use by another process");
		assertThat(graph(store)).isEqualTo(graph);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aStoppedRestoreLeavesWhatWasThere(boolean there, @TempDir Path stores) throws IOException {
		Path store = stores.resolve("store");
		if (there) {
			Backchannel.embedded(store).close();
		}
		Restore restore = new Restore(store);
		assertThatThrownBy(() -> restore.run(file, true, (step, done, total) -> restore.stop()))
			.isInstanceOf(DatabaseException.class)
			.hasMessageContaining("stopped");
		assertThat(StoreLock.isStore(store)).isEqualTo(there);
		assertThat(asides(store)).isEmpty();
	}

	@Test
	void whatAKilledRestoreLeftIsPutBackOrCleared(@TempDir Path stores) throws IOException {
		Path store = stores.resolve("store");
		new Restore(store).run(file, false, Progress.NONE);
		Path halfDone = Files.createDirectories(store.resolve("restoring-1"));
		Files.createDirectories(halfDone.resolve("data"));
		Files.move(store.resolve("data"), halfDone.resolve("before"));
		Files.createDirectories(store.resolve("restoring-2").resolve("data"));

		assertThatThrownBy(() -> new Restore(store).run(file, false, Progress.NONE)).isInstanceOf(UsageException.class)
			.hasMessageContaining("holds %d nodes".formatted(contents.nodes()));
		new Restore(store).run(file, true, Progress.NONE);

		assertThat(asides(store)).isEmpty();
		assertThat(graph(store)).isEqualTo(graph);
	}

	private static List<Path> asides(Path store) throws IOException {
		try (Stream<Path> files = Files.list(store)) {
			return files.filter((path) -> path.getFileName().toString().startsWith("restoring-")).toList();
		}
	}

	@Test
	void aDamagedBackupIsRefusedAndLeavesTheStoreAsItWas(@TempDir Path stores) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		Path cut = Files.write(stores.resolve("cut"), Arrays.copyOf(bytes, bytes.length / 2));
		Path flipped = Files.write(stores.resolve("flipped"), bytes);
		try (RandomAccessFile access = new RandomAccessFile(flipped.toFile(), "rw")) {
			access.seek(bytes.length / 3);
			int before = access.read();
			access.seek(bytes.length / 3);
			access.write(before ^ 0xff);
		}
		Path edited = Files.copy(file, stores.resolve("edited.zip"));
		try (FileSystem zip = FileSystems.newFileSystem(edited)) {
			Path nodes = zip.getPath("nodes.jsonl");
			Files.writeString(nodes, Files.readString(nodes).replace("Gerasimov", "Somebody"));
		}
		Path store = stores.resolve("store");
		refused(cut, store, "is not a backup of Backchannel, or its end is missing");
		refused(flipped, store, "is damaged");
		refused(edited, store, "is damaged: the checksum of its entry 'nodes.jsonl' does not fit");
		assertThat(store).doesNotExist();
	}

	@Test
	void aForeignFileIsRefused(@TempDir Path stores) throws IOException {
		Path text = Files.writeString(stores.resolve("text"), "not a backup");
		Path archive = stores.resolve("archive.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
			zip.putNextEntry(new ZipEntry("other"));
		}
		Path newer = stores.resolve("newer.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(newer))) {
			zip.putNextEntry(new ZipEntry("backchannel-backup.json"));
			zip.write("""
					{"format": 2, "made": "", "schema": [], "nodes": 0, "relationships": 0, "sha256": {}}"""
				.getBytes(StandardCharsets.UTF_8));
		}
		Path store = stores.resolve("store");
		refused(text, store, "is not a backup of Backchannel");
		refused(archive, store, "is an archive of another kind");
		refused(newer, store, "was made by a newer Backchannel (format 2");
		refused(stores.resolve("none"), store, "There is no file");
		assertThat(store).doesNotExist();
	}

	private static void refused(Path file, Path store, String message) {
		assertThatThrownBy(() -> new Restore(store).run(file, true, Progress.NONE)).isInstanceOf(InputException.class)
			.hasMessageContaining(message);
	}

}
