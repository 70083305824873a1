// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.backchannel.model.UsageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads what was sent. Everything that is wrong with names and sizes is said at once. */
@Component
public final class UploadReader {

	private static final Logger LOG = LoggerFactory.getLogger(UploadReader.class);

	/** A reader. */
	public UploadReader() {
	}

	/** What a pasted dossier is called in messages. */
	public static final String PASTED = "pasted.yaml";

	/**
	 * Reads files.
	 * @param files files of a dossier with their names, or zips of some
	 * @param pasted a dossier as text; blank for none
	 * @return to be closed, or handed to {@link Imports}
	 * @throws UsageException where there is nothing, or something that is not taken
	 * @throws IOException where it cannot be read
	 */
	public Upload read(List<MultipartFile> files, String pasted) throws IOException {
		UploadBuilder upload = new UploadBuilder();
		for (MultipartFile file : files) {
			String name = String.valueOf(file.getOriginalFilename());
			if ((name.isEmpty() && file.isEmpty()) || UploadNames.isOfTheSystem(name)) {
				continue;
			}
			if (UploadNames.isZip(name)) {
				unpack(name, file.getBytes(), upload);
			}
			else {
				try (InputStream in = file.getInputStream()) {
					upload.add(name, in);
				}
			}
		}
		if (!pasted.isBlank()) {
			upload.add(PASTED, new ByteArrayInputStream(pasted.getBytes(StandardCharsets.UTF_8)));
		}
		return upload.whole();
	}

	/**
	 * Reads a zip.
	 * @param bytes what it holds
	 * @return to be closed, or handed to {@link Imports}
	 * @throws UsageException where there is nothing in it, or something that is not taken
	 * @throws IOException where it cannot be read
	 */
	public Upload zip(byte[] bytes) throws IOException {
		UploadBuilder upload = new UploadBuilder();
		unpack("the zip", bytes, upload);
		return upload.whole();
	}

	private static void unpack(String name, byte[] bytes, UploadBuilder upload) throws IOException {
		try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				if (entry.isDirectory() || UploadNames.isOfTheSystem(entry.getName())) {
					continue;
				}
				if (entry.isUnixSymlink()) {
					upload.refuse(entry.getName(), "is a link; put the file itself into the zip");
				}
				else if (!zip.canReadEntryData(entry)) {
					upload.refuse(entry.getName(), "is encrypted or packed in an unusual way; zip it without");
				}
				else {
					unpack(entry, zip, upload);
				}
			}
		}
		catch (IOException ex) {
			LOG.debug("Not a zip: {}", name, ex);
			upload.refuse(name, "is not a whole zip; make it anew, or send its files as they are");
		}
	}

	private static void unpack(ZipArchiveEntry entry, ZipFile zip, UploadBuilder upload) {
		try (CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
			upload.add(entry.getName(), in);
			if (in.read() < 0 && in.getChecksum().getValue() != entry.getCrc()) {
				throw new ZipException("another checksum than the zip says");
			}
		}
		catch (IOException ex) {
			LOG.debug("Damaged in a zip: {}", entry.getName(), ex);
			upload.refuse(entry.getName(),
					"is damaged within the zip; make the zip anew, or send its files as they are");
		}
	}

}
