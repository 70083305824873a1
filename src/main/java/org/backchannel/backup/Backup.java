// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.backchannel.graph.Graph;
import org.backchannel.graph.Row;
import org.backchannel.importer.Progress;
import org.backchannel.model.DatabaseException;
import org.backchannel.model.UsageException;

/**
 * Writes everything that a graph holds to one file. The file appears under its name when
 * it is whole, and not before.
 */
public final class Backup {

	private final Graph graph;

	/**
	 * Backs up a graph.
	 * @param graph the graph; not closed by this
	 */
	public Backup(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Writes the file.
	 * @param file where to
	 * @param replace whether a file of this name may be replaced
	 * @param progress who wants to see how far it is
	 * @return what the file holds
	 * @throws UsageException where the file is there and may not be replaced, or its
	 * folder is not there
	 * @throws UncheckedIOException where it cannot be written
	 */
	public Contents write(Path file, boolean replace, Progress progress) {
		Path target = file.toAbsolutePath().normalize();
		if (Files.exists(target) && !replace) {
			throw new UsageException("%s is there already: name another file, or say --force.".formatted(file));
		}
		Path folder = Objects.requireNonNull(target.getParent(), "a file has a folder");
		if (!Files.isDirectory(folder)) {
			throw new UsageException("The folder %s is not there: make it, or name another.".formatted(folder));
		}
		try {
			Path partial = Files.createTempFile(folder, target.getFileName() + ".", ".partial");
			try {
				Contents contents = writePartial(partial, progress);
				Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
				return contents;
			}
			finally {
				Files.deleteIfExists(partial);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Contents writePartial(Path partial, Progress progress) throws IOException {
		List<String> schema = this.graph.look("schema-versions", Map.of())
			.stream()
			.map((row) -> row.text("version"))
			.toList();
		Map<String, String> checksums = new LinkedHashMap<>();
		Map<String, Long> numbers = new HashMap<>();
		long[] relationships = { 0 };
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(partial), StandardCharsets.UTF_8)) {
			this.graph.snapshot((snapshot) -> {
				checksums.put(Manifest.NODES,
						entry(zip, Manifest.NODES, (out) -> snapshot.each("backup-nodes", (row) -> {
							long number = numbers.size();
							numbers.put(row.text("node"), number);
							line(out, node(number, row));
							progress.report("writing nodes", number + 1, 0);
						})));
				checksums.put(Manifest.RELATIONSHIPS,
						entry(zip, Manifest.RELATIONSHIPS, (out) -> snapshot.each("backup-relationships", (row) -> {
							line(out, relationship(number(numbers, row, "start"), number(numbers, row, "end"), row));
							progress.report("writing relationships", ++relationships[0], 0);
						})));
			});
			Manifest manifest = new Manifest(Manifest.FORMAT, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
					schema, numbers.size(), relationships[0], checksums);
			zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
			zip.write(Line.manifest(manifest).getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
			zip.finish();
			zip.flush();
		}
		try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		return new Contents(numbers.size(), relationships[0]);
	}

	private static long number(Map<String, Long> numbers, Row row, String end) {
		Long number = numbers.get(row.text(end));
		if (number == null) {
			throw new DatabaseException(
					"The graph changed while it was backed up: try again when no other program writes to it.");
		}
		return number;
	}

	private static Map<String, Object> node(long number, Row row) {
		return Map.of("id", number, "labels", row.texts("labels").stream().sorted().toList(), "properties",
				row.row("properties").values());
	}

	private static Map<String, Object> relationship(long start, long end, Row row) {
		return Map.of("start", start, "end", end, "type", row.text("type"), "properties",
				row.row("properties").values());
	}

	private interface Content {

		void writeTo(OutputStream out);

	}

	private static String entry(ZipOutputStream zip, String name, Content content) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			zip.putNextEntry(new ZipEntry(name));
			content.writeTo(new DigestOutputStream(zip, digest));
			zip.closeEntry();
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void line(OutputStream out, Map<String, Object> values) {
		try {
			out.write((Line.write(values) + "\n").getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
