// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.backchannel.model.InputException;
import tools.jackson.core.JacksonException;

/** A backup to be read. It is checked as a whole before anything of it is used. */
final class BackupFile implements AutoCloseable {

	private static final int BATCH = 5_000;

	private final Path file;

	private final ZipFile zip;

	private final Manifest manifest;

	private BackupFile(Path file, ZipFile zip, Manifest manifest) {
		this.file = file;
		this.zip = zip;
		this.manifest = manifest;
	}

	/**
	 * Opens and checks a file.
	 * @param file the file
	 * @return to be closed by the caller
	 * @throws InputException where it is not there, not a backup, damaged, or of a newer
	 * Backchannel
	 */
	static BackupFile open(Path file) {
		if (!Files.isRegularFile(file)) {
			throw new InputException("There is no file %s to restore.".formatted(file));
		}
		try {
			ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
			try {
				BackupFile backup = new BackupFile(file, zip, manifest(file, zip));
				backup.manifest.sha256().forEach(backup::verify);
				return backup;
			}
			catch (RuntimeException | IOException ex) {
				zip.close();
				throw ex;
			}
		}
		catch (ZipException ex) {
			throw new InputException(
					"%s is not a backup of Backchannel, or its end is missing: 'backchannel backup FILE' makes one. (%s)"
						.formatted(file, ex.getMessage()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Manifest manifest(Path file, ZipFile zip) throws IOException {
		ZipEntry entry = zip.getEntry(Manifest.ENTRY);
		if (entry == null) {
			throw new InputException(
					"%s is an archive of another kind: 'backchannel backup FILE' makes a backup.".formatted(file));
		}
		try (InputStream in = zip.getInputStream(entry)) {
			Manifest manifest = Line.manifest(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			if (manifest.format() > Manifest.FORMAT) {
				throw new InputException(
						"%s was made by a newer Backchannel (format %d, known here up to %d): use that version or a newer one."
							.formatted(file, manifest.format(), Manifest.FORMAT));
			}
			return manifest;
		}
		catch (JacksonException | ZipException ex) {
			throw damaged(file, Manifest.ENTRY);
		}
	}

	private void verify(String name, String expected) {
		ZipEntry entry = this.zip.getEntry(name);
		if (entry == null) {
			throw damaged(this.file, name);
		}
		try (DigestInputStream in = new DigestInputStream(this.zip.getInputStream(entry),
				MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(OutputStream.nullOutputStream());
			if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(expected)) {
				throw damaged(this.file, name);
			}
		}
		catch (IOException ex) {
			throw damaged(this.file, name);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static InputException damaged(Path file, String entry) {
		return new InputException(
				"%s is damaged: the checksum of its entry '%s' does not fit. Nothing was restored; use another copy."
					.formatted(file, entry));
	}

	Manifest manifest() {
		return this.manifest;
	}

	/**
	 * Reads an entry.
	 * @param name the entry
	 * @param batch is given some thousand lines at a time
	 */
	void read(String name, Consumer<List<Map<String, Object>>> batch) {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(this.zip.getInputStream(this.zip.getEntry(name)), StandardCharsets.UTF_8))) {
			List<Map<String, Object>> lines = new ArrayList<>();
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				lines.add(Line.read(line));
				if (lines.size() == BATCH) {
					batch.accept(lines);
					lines = new ArrayList<>();
				}
			}
			if (!lines.isEmpty()) {
				batch.accept(lines);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.zip.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
